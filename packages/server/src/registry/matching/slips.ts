/** Whether two texts differ by one slip of the pen: a sign wrong, left out or too many, or two neighbours changed about. False for equal ones. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (at === a.length) return false;
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return (
    a.charCodeAt(at) === b.charCodeAt(at + 1) &&
    a.charCodeAt(at + 1) === b.charCodeAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

export const birthLevels = ['same', 'swapped', 'slip', 'part', 'different'] as const;
export type BirthLevel = (typeof birthLevels)[number];

/**
 * How two dates (`1978-03-31`) agree. `swapped`: day and month changed about. `slip`: one digit wrong or two neighbours changed about, over
 * the whole date. `part`: two of year, month and day agree.
 */
export function compareDates(a: string, b: string): BirthLevel {
  if (a === b) return 'same';
  const sameYear = a.slice(0, 4) === b.slice(0, 4);
  const [monthA, dayA, monthB, dayB] = [a.slice(5, 7), a.slice(8), b.slice(5, 7), b.slice(8)];
  if (sameYear && monthA === dayB && dayA === monthB) return 'swapped';
  if (isOneSlip(a.slice(0, 4) + monthA + dayA, b.slice(0, 4) + monthB + dayB)) return 'slip';
  const agreeing = Number(sameYear) + Number(monthA === monthB) + Number(dayA === dayB);
  return agreeing >= 2 ? 'part' : 'different';
}
