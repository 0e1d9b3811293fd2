const hour = 3_600_000;

/** How long a session goes on after its last use, in milliseconds: staff may be away over night, a seat over a weekend of play. */
export const lasts = { staff: 24 * hour, seat: 72 * hour } as const;
/** How long a one-time link opens. */
export const invitationLasts = { 'first-director': 7 * 24 * hour, account: 14 * 24 * hour } as const;
