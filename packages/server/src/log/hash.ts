/** SHA-256 of UTF-8 text in base64url without padding. An argument, so that this folder stays free of the platform. */
export type Hash = (text: string) => string;
