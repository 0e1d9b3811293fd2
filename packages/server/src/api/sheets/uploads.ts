import { randomUUID } from 'node:crypto';

/** Bytes of files that wait for a call to use them, and how long they wait, in milliseconds. */
const most = 100_000_000;
const waits = 30 * 60_000;

/** Sheets too large for a call, kept until a call names them. */
export class Uploads {
  readonly #files = new Map<string, { readonly account: string; readonly bytes: Uint8Array; readonly until: number }>();

  /** The id by which the account that sent it may use it. */
  keep(account: string, bytes: Uint8Array): string {
    const now = performance.now();
    for (const [id, { until }] of this.#files) if (until < now) this.#files.delete(id);
    let sum = bytes.byteLength;
    for (const file of this.#files.values()) sum += file.bytes.byteLength;
    for (const [id, file] of this.#files) {
      if (sum <= most) break;
      this.#files.delete(id);
      sum -= file.bytes.byteLength;
    }
    const id = randomUUID();
    this.#files.set(id, { account, bytes, until: now + waits });
    return id;
  }

  get(account: string, id: string): Uint8Array | null {
    const file = this.#files.get(id);
    return file === undefined || file.account !== account || file.until < performance.now() ? null : file.bytes;
  }
}
