import { arePagesFresh, buildPages, pagesFolder } from '../../packages/server/src/cli/serve/pages.ts';

/** Builds the pages as they ship, where they are not built of what the sources say now; their folder. */
export async function buildClient(): Promise<string> {
  const failed = arePagesFresh() ? null : await buildPages(() => undefined);
  if (failed !== null) throw new Error(`the client does not build:\n${failed}`);
  return pagesFolder;
}

/** Once, before the files of tests that open pages. */
export const setup = async (): Promise<void> => void (await buildClient());
