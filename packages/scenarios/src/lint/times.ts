import type { ExpectedActionRow } from '../schema/scenario.ts';
import { formatDuration, formatSimTime, type SimTime } from '../values/time.ts';
import { type Finding, pen, type Rule } from './finding.ts';
import { isZone } from './jurisdictions.ts';
import type { Path } from '../load/places.ts';

/** StartEx is a day of the calendar and a time of day, in a time zone there is. */
export const startStands: Rule = (folder) => {
  const { fault } = pen(folder, 'start-ex');
  const { startEx } = folder.scenario;
  const [, date = '', hour = '', minute = '', zone = ''] = /^(.{10})T(\d\d):(\d\d) (\S+)$/.exec(startEx) ?? [];
  const findings: Finding[] = [];
  if (!isDay(date)) findings.push(fault(['startEx'], date, 'a day of the calendar'));
  if (Number(hour) > 23 || Number(minute) > 59) findings.push(fault(['startEx'], `${hour}:${minute}`, 'a time of day'));
  if (!isZone(zone))
    findings.push(fault(['startEx'], zone, 'a time zone of the IANA database such as America/Detroit'));
  return findings;
};

/** Whether `2026-02-29` and its like are days of the Gregorian calendar. */
export function isDay(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** What is to happen happens before EndEx. */
export const endComesLast: Rule = (folder) => {
  const { fault, warning } = pen(folder, 'after-end-ex');
  const { endEx, hazards, msel, objectives, staff, means } = folder.scenario;
  const before = `a time before EndEx, ${formatSimTime(endEx)}`;
  const late = (at: SimTime | undefined): at is SimTime => at !== undefined && at >= endEx;
  const faultIf = (at: SimTime | undefined, path: Path): readonly Finding[] =>
    late(at) ? [fault(path, formatSimTime(at), before)] : [];
  const warnIf = (at: SimTime | undefined, path: Path): readonly Finding[] =>
    late(at) ? [warning(path, formatSimTime(at), before)] : [];
  const emptySpan = ({ notBefore, before: deadline }: ExpectedActionRow, path: Path): readonly Finding[] =>
    notBefore === undefined || notBefore < deadline
      ? []
      : [fault(path, formatSimTime(notBefore), `a time before the deadline, ${formatSimTime(deadline)}`)];
  return [
    ...(endEx <= 0 ? [fault(['endEx'], formatSimTime(endEx), 'a time after StartEx')] : []),
    ...Object.entries(hazards).flatMap(([id, { when }]) => faultIf(when, ['hazards', id, 'when'])),
    ...msel.flatMap((row, index) => {
      if (row.kind === 'expected-action')
        return [...faultIf(row.before, ['msel', index, 'before']), ...emptySpan(row, ['msel', index, 'notBefore'])];
      return row.kind === 'contextual' && row.when.kind === 'time' ? faultIf(row.when.at, ['msel', index, 'when']) : [];
    }),
    ...Object.entries(objectives).flatMap(([id, { tasks }]) =>
      tasks.flatMap(({ target }, task) => {
        const path = ['objectives', id, 'tasks', task, 'target'];
        if ('event' in target) {
          const { within } = target;
          return within !== undefined && within > endEx
            ? [fault([...path, 'within'], formatDuration(within), before)]
            : [];
        }
        return target.at !== undefined && target.at > endEx
          ? [fault([...path, 'at'], formatSimTime(target.at), before)]
          : [];
      }),
    ),
    ...Object.entries(staff).flatMap(([id, { from, shiftAt }]) => [
      ...warnIf(from, ['staff', id, 'from']),
      ...warnIf(shiftAt, ['staff', id, 'shiftAt']),
    ]),
    ...Object.entries(means).flatMap(([id, { outages }]) =>
      outages.flatMap(({ from }, index) => warnIf(from, ['means', id, 'outages', index])),
    ),
  ];
};
