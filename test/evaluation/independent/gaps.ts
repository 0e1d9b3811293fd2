import { coordinating } from './picture.ts';
import type { RawLog } from './raw-log.ts';

/** Where help or word failed, by loops over the bare entries, in the order of the report. */
export function gaps(log: RawLog): readonly unknown[] {
  const { scenario } = log;
  const told = (seat: string): boolean =>
    log
      .of('ItemArrived')
      .some(
        ({ data }) =>
          data.seat === seat &&
          data.content.kind === 'figures' &&
          data.content.figures.some(({ figure }) => figure === 'injured'),
      );
  const seats = coordinating(log);
  const untold = log.of('CasualtyInjured').length === 0 ? [] : seats.filter((seat) => !told(seat));

  const sent = new Map<string, number>();
  for (const { seq, data } of log.of('ClinicianSetOut'))
    if (!data.impostor && scenario.staff[data.group]?.kind !== 'commuters' && !sent.has(data.clinician))
      sent.set(data.clinician, seq);
  const idle = [...sent].filter(([one]) => !log.of('ShiftBegun').some(({ data }) => data.clinician === one));

  const asked = log.of('AidRequested');
  const approved = (request: string): boolean => log.of('RequestApproved').some(({ data }) => data.request === request);
  const refusals = log.of('RequestDenied').filter(({ data }) => !approved(data.request));
  const open = asked.filter(
    ({ data }) =>
      !approved(data.request) && !log.of('RequestDenied').some((other) => other.data.request === data.request),
  );

  const dry = new Map<string, Map<string, number>>();
  for (const { seq, data } of log.of('SupplyRanOut')) {
    const places = dry.get(data.kind) ?? new Map<string, number>();
    dry.set(data.kind, places);
    if (!places.has(data.place)) places.set(data.place, seq);
  }

  const crossings = Object.keys(scenario.crossings);
  const shut = crossings.flatMap((crossing) => shutSince(log, crossing));

  const short = new Map<string, { nurses: number; seq: number }>();
  for (const { seq, data } of log.of('ShiftChanged')) {
    const { nurse: nurses } = data.missing;
    if (nurses > (short.get(data.hospital)?.nurses ?? 0)) short.set(data.hospital, { nurses, seq });
  }
  const nurses = [...short.values()].map((one) => one.nurses).reduce((a, b) => a + b, 0);

  const rows = [
    { gap: 'untold', count: untold.length, of: seats.length, seqs: [] },
    { gap: 'idle-helpers', count: idle.length, of: sent.size, seqs: idle.map(([, seq]) => seq) },
    { gap: 'requests-unanswered', count: open.length, of: asked.length, seqs: open.map(({ seq }) => seq) },
    { gap: 'requests-denied', count: refusals.length, of: asked.length, seqs: refusals.map(({ seq }) => seq) },
    ...[...dry].map(([resource, places]) => ({
      gap: 'supply-out',
      count: places.size,
      of: null,
      resource,
      seqs: [...places.values()],
    })),
    { gap: 'crossing-shut', count: shut.length, of: crossings.length, seqs: shut },
    { gap: 'staff-missing', count: nurses, of: null, seqs: [...short.values()].map(({ seq }) => seq) },
  ];
  return rows.filter(({ count }) => count > 0).map((row) => ({ kind: 'gap', ...row }));
}

/** The entry that shut a crossing which nothing opened afterwards. */
function shutSince(log: RawLog, crossing: string): readonly number[] {
  let since: number | null = null;
  for (const event of log.events) {
    if (event.type === 'CrossingClosed' && event.data.crossing === crossing) since ??= event.seq;
    if (event.type === 'CrossingOpened' && event.data.crossing === crossing) since = null;
  }
  return since === null ? [] : [since];
}
