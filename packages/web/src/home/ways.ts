/** Addresses of pages. */
export const ways = {
  home: '/',
  library: '/#library',
  signIn: '/sign-in',
  join: '/join',
  mine: '/my-data',
  registry: '/registry',
  play: '/play',
  scenario: (id: string): string => `/library/${encodeURIComponent(id)}`,
  scenarioSeat: (id: string, seat: string): string =>
    `/library/${encodeURIComponent(id)}/seat/${encodeURIComponent(seat)}`,
  scenarioSheet: (id: string): string => `/library/${encodeURIComponent(id)}/script`,
  exercise: (id: string): string => `/exercise/${encodeURIComponent(id)}`,
  seat: (id: string, seat: string): string => `/exercise/${encodeURIComponent(id)}/seat/${encodeURIComponent(seat)}`,
  joiningSheet: (id: string): string => `/exercise/${encodeURIComponent(id)}/links`,
  script: (id: string): string => `/exercise/${encodeURIComponent(id)}/script`,
  console: (id: string): string => `/exercise/${encodeURIComponent(id)}/console`,
  evaluator: (id: string): string => `/exercise/${encodeURIComponent(id)}/evaluator`,
  wall: (id: string): string => `/exercise/${encodeURIComponent(id)}/wall`,
  report: (id: string): string => `/exercise/${encodeURIComponent(id)}/report`,
} as const;

/** What stands behind `#` in the address, taken out of it: a link's secret does not stay in the history or in a picture of the screen. */
export function takeFragment(): string | null {
  const token = globalThis.location.hash.slice(1);
  if (token === '') return null;
  globalThis.history.replaceState(globalThis.history.state, '', globalThis.location.pathname);
  return token;
}
