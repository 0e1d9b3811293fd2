/** A text handed over piece by piece, each of whole characters: a long one need never stand in memory at once. */
export type Pieces = (take: (piece: string) => void) => void;

/** SHA-256 of UTF-8 text in base64url without padding. An argument, so that this folder stays free of the platform. */
export type Hash = (text: string | Pieces) => string;
