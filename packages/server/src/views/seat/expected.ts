import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, after } from '@samaritan/scenarios/values/time';
import type { Permission } from '@samaritan/scenarios/vocabulary/permissions';
import type { PictureItem, SeatPicture } from '@samaritan/scenarios/vocabulary/picture';
import { injectAnswered } from '../../engine/information/state.ts';
import type { ExpectedView } from './frame.ts';
import { answerWithin, habits } from './habits.ts';

/** What is public of a seat and of the means: enough to say what is expected of whoever sits there. */
export interface Standing {
  readonly runs: readonly PlaceId[];
  readonly may: readonly Permission[];
  readonly reportsTo: readonly SeatId[];
  /** Kind of each means, by its id. */
  readonly means: Readonly<Record<string, { readonly kind: string } | undefined>>;
}

/**
 * What is expected of a seat now, the most pressing first: answers that were asked for and not given, requests and transfers to settle,
 * clinicians at its doors whose licence it may check, and the status report that is due. From what reached it and what it
 * did, and nothing else.
 */
export function expected(picture: SeatPicture, standing: Standing): readonly ExpectedView[] {
  const done = new Set(picture.sent.map(({ about }) => about));
  const within = (item: PictureItem): Duration => answerWithin(standing.means[item.means]?.kind);
  const wanted: ExpectedView[] = [];
  for (const item of picture.items) {
    const { content, n, arrivedAt: since } = item;
    if (content.kind === 'inject' && content.wantsAnswer && !done.has(injectAnswered(content.row)))
      wanted.push({ kind: 'answer-inject', item: n, about: content.row, since, due: after(since, within(item)) });
    if (content.kind === 'message' && content.wantsAnswer && !done.has(content.message))
      wanted.push({ kind: 'answer-message', item: n, about: content.message, since, due: after(since, within(item)) });
    if (content.kind === 'request' && !done.has(content.request))
      wanted.push({
        kind: 'settle-request',
        item: n,
        about: content.request,
        since,
        due: after(since, habits.settleRequest),
      });
    if (content.kind === 'transfer' && content.state === 'asked' && !done.has(content.transfer))
      wanted.push({
        kind: 'answer-transfer',
        item: n,
        about: content.transfer,
        since,
        due: after(since, habits.answerTransfer),
      });
  }
  return [...wanted, ...checks(picture, standing), ...report(picture, standing)].toSorted(
    (a, b) => a.due - b.due || a.since - b.since || (a.about < b.about ? -1 : 1),
  );
}

/** One line a hospital, since the longest wait of those at its door whom the law lets work. */
function checks({ items }: SeatPicture, { runs, may }: Standing): readonly ExpectedView[] {
  if (!may.includes('verify-licences')) return [];
  const waiting = new Map<string, { readonly hospital: PlaceId; readonly n: number; readonly since: SimTime }>();
  for (const { n, arrivedAt: since, content } of items) {
    if (content.kind !== 'clinician' || !runs.includes(content.hospital)) continue;
    const { clinician, hospital, state, verdict } = content;
    const mayWork = verdict === 'recognised' || verdict === 'recognised-with-limits';
    if (state !== 'arrived' || !mayWork) waiting.delete(clinician);
    else if (!waiting.has(clinician)) waiting.set(clinician, { hospital, n, since });
  }
  return runs.flatMap((hospital) => {
    const longest = [...waiting.values()].find((one) => one.hospital === hospital);
    if (longest === undefined) return [];
    const { n, since } = longest;
    return [
      { kind: 'check-licence', item: n, about: hospital, since, due: after(since, habits.checkLicence) } as const,
    ];
  });
}

/** A desk that runs places tells the one it reports to: first soon after the news, and again before its figures are stale. */
function report({ items, sent }: SeatPicture, { runs, reportsTo }: Standing): readonly ExpectedView[] {
  const [to] = reportsTo;
  if (to === undefined || runs.length === 0) return [];
  const news = items.find(({ content }) => content.kind === 'incident');
  const last = sent.findLast(({ type, about }) => type === 'ReportStatus' && about.split(',').includes(to));
  const line = { kind: 'report-status', item: null, about: to } as const;
  if (last !== undefined) return [{ ...line, since: last.at, due: after(last.at, habits.nextReport) }];
  if (news === undefined) return [];
  return [{ ...line, item: news.n, since: news.arrivedAt, due: after(news.arrivedAt, habits.firstReport) }];
}
