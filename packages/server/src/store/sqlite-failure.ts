import { StoreFailed } from './failures.ts';
import type { FailureReason } from './failures.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html) in which the world failed and not we. */
const reasons: Readonly<Record<number, FailureReason>> = {
  5: 'busy', // BUSY: another process has held the write lock for longer than the timeout
  6: 'busy', // LOCKED
  8: 'lost', // READONLY
  10: 'lost', // IOERR
  11: 'damaged', // CORRUPT
  13: 'full', // FULL
  14: 'lost', // CANTOPEN
  26: 'damaged', // NOTADB
};

/** The error as it is to be thrown: `StoreFailed` where the world failed, itself where the statement was wrong. */
export function sqliteFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const reason = reasons[error.errcode & 0xff];
  return reason === undefined ? error : new StoreFailed(reason, error);
}
