import { hash, verify } from '@node-rs/argon2';

// argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP password storage cheat sheet.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobodys: Promise<string> | null = null;

/** Takes as long for an account that does not exist, so that the time tells nobody who has one. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const right = await verify(stored ?? (await nobodys), password);
  return stored !== null && right;
}
