/** The version that this page was served with, which it calls as; null where a development server served it, which writes none. */
export function servedVersion(page: Pick<Document, 'querySelector'> = document): string | null {
  const written = page.querySelector('meta[name="samaritan-version"]')?.getAttribute('content') ?? '';
  return written === '' ? null : written;
}

/** Whether a call failed because the server is of another version by now. */
export const isOfAnotherVersion = (failed: unknown): boolean =>
  failed instanceof Error && failed.message === 'client-stale';
