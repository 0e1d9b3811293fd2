/** Letters and digits of a short code, as the server makes them: `K7QF-3M9X`. */
export const codeLength = 8;

/** What was typed without hyphens, spaces and small letters. */
export const readCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** With the hyphen in the middle, to be read out. */
export const writtenCode = (code: string): string => {
  const bare = readCode(code);
  return bare.length === codeLength ? `${bare.slice(0, 4)}-${bare.slice(4)}` : bare;
};
