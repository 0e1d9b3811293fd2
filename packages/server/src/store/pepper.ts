import { createHash, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inMemory } from './sqlite-file.ts';

/**
 * A short code has 40 bits, which whoever holds a copy of the database could try out within the hour if the codes were merely hashed. So their hash is
 * keyed with a pepper that lies outside the database: here in a file beside it, which a backup leaves out. Without it codes
 * must be handed out anew; links go on.
 */
export function pepperBeside(path: string): Uint8Array {
  if (path === inMemory) return randomBytes(32);
  const file = join(dirname(path), 'code-pepper');
  if (!existsSync(file)) makePepper(file);
  return new Uint8Array(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url'));
}

/** Whole or not at all, and never over one that another server has made meanwhile. */
function makePepper(file: string): void {
  const mine = `${file}.${randomUUID()}`;
  writeFileSync(mine, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(mine, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(mine);
  }
}

/**
 * Servers of one PostgreSQL need one pepper: the one they are given, or one derived from what they share and no dump of the database holds, the
 * password in their URL. Where neither is there, the address stands in, and codes are as safe as the address is secret.
 */
export function pepperShared(url: string, given: string | undefined): Uint8Array {
  if (given !== undefined) return createHash('sha256').update(given).digest();
  const secret = URL.parse(url)?.password;
  return new Uint8Array(
    hkdfSync('sha256', secret === undefined || secret === '' ? url : secret, '', 'samaritan code pepper', 32),
  );
}
