import { type Zippable, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The same parts packed so that they depend on nothing but themselves: dates are the exercise's own, names drawn by lot are
 * counted instead, and no file bears the hour it was packed. `dated`: local time, `2026-10-14T16:00`.
 */
export function fixedPackage(packed: Uint8Array, dated: string): Uint8Array {
  const names = new Map<string, string>();
  const parts = Object.entries(unzipSync(packed)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(dated) ? `${dated}:00Z` : '2000-01-01T00:00:00Z';
  const files: Zippable = {};
  // [Content_Types].xml first, as the format's readers expect; it sorts before the rest.
  for (const [path, bytes] of parts)
    files[path] = /\.(?:xml|rels)$/.test(path) ? strToU8(counted(redated(strFromU8(bytes), time), names)) : bytes;
  return zipSync(files, { level: 6, mtime: new Date(Date.UTC(2000, 0, 1, 12)) });
}

const redated = (xml: string, time: string): string =>
  xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${time}`);

/**
 * Ids of relations that the library draws by lot (21 letters of its alphabet), and bookmarks and pictures that it numbers on
 * from one document to the next.
 */
const counted = (xml: string, names: Map<string, string>): string => {
  const nameOf = (found: string, kind: string): string => {
    const known = names.get(found) ?? `${kind}${names.size + 1}`;
    names.set(found, known);
    return known;
  };
  return xml
    .replaceAll(/(?<=["#]|rId)[a-z0-9_-]{21}(?=")/g, (name) => nameOf(name, 'n'))
    .replaceAll(/\b_Toc\d+\b/g, (name) => nameOf(name, '_Toc'))
    .replaceAll(
      /(<(?:w:bookmark(?:Start|End)|wp:docPr)\b[^>]*?\s(?:w:)?id=")(-?\d+)/g,
      (_, tag: string, id: string) => tag + nameOf(`${tag.startsWith('<wp') ? 'picture' : 'bookmark'} ${id}`, ''),
    );
};
