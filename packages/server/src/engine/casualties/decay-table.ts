/**
 * RPM expected after each further half-hour without care, from 0 to 360 min, by RPM now (MODEL.md 1.2; Sacco Triage
 * Method as two public re-implementations give it; the journal's own table was not seen).
 */
export const decayTable: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [4, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [5, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [6, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  [7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0],
  [8, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0],
  [9, 9, 8, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0],
  [10, 10, 9, 9, 8, 8, 7, 6, 6, 5, 5, 4, 4],
  [11, 11, 11, 10, 10, 9, 8, 7, 7, 6, 6, 6, 5],
  [12, 12, 12, 11, 11, 10, 10, 10, 10, 9, 9, 9, 8],
];
