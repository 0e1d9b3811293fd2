import type { Quantity } from './quantity.ts';

/** Exercise time: whole milliseconds since StartEx. Never wall-clock time. */
export type SimTime = Quantity<'ms since StartEx'>;
/** A length of exercise time in whole milliseconds. */
export type Duration = Quantity<'ms'>;

export const startEx = 0 as SimTime;
/** Rounds to whole milliseconds, so that a drawn or computed length is an integer at once. */
export const duration = (ms: number): Duration => Math.round(ms) as Duration;
export const seconds = (n: number): Duration => duration(n * 1000);
export const minutes = (n: number): Duration => duration(n * 60_000);
export const hours = (n: number): Duration => duration(n * 3_600_000);
export const simTime = (ms: number): SimTime => Math.round(ms) as SimTime;

export const after = (t: SimTime, d: Duration): SimTime => (t + d) as SimTime;
/** Length from `from` to `to`; negative when `to` is earlier. */
export const between = (from: SimTime, to: SimTime): Duration => (to - from) as Duration;
export const plus = (a: Duration, b: Duration): Duration => (a + b) as Duration;
export const inMinutes = (d: Duration | SimTime): number => d / 60_000;
export const inHours = (d: Duration | SimTime): number => d / 3_600_000;

/** `T+1:30`, `T+0:05:30`: hours, minutes and, where not zero, seconds since StartEx. */
export function formatSimTime(t: SimTime): string {
  return `T${t < 0 ? '-' : '+'}${formatDuration(Math.abs(t) as Duration)}`;
}

/** `1:30` or `0:05:30`. */
export function formatDuration(d: Duration): string {
  const whole = Math.round(d / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const tail = whole % 60 === 0 ? '' : `:${two(whole % 60)}`;
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}${tail}`;
}

/** Reads `1:30`, `0:05:30` (hours first) or `90 min`, `2 h`, `30 s`, `3 d`; null when it is none of these. */
export function parseDuration(text: string): Duration | null {
  const clock = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim());
  if (clock) return seconds(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0));
  const worded = /^(\d+(?:\.\d+)?)\s*(s|min|h|d)$/.exec(text.trim());
  if (!worded) return null;
  const unitSeconds = { s: 1, min: 60, h: 3600, d: 86_400 }[worded[2] ?? ''] ?? Number.NaN;
  return seconds(Number(worded[1]) * unitSeconds);
}

/** Reads `T+1:30`; null when it is not such a time. */
export function parseSimTime(text: string): SimTime | null {
  const rest = /^T\+(.+)$/.exec(text.trim());
  const length = rest?.[1] === undefined ? null : parseDuration(rest[1]);
  return length === null ? null : simTime(length);
}
