/**
 * `node test/bench/bundle.ts [folder of the built pages]`: what a page loads first, gzipped, by the imports in the files themselves; without a
 * folder the pages are built. Need: a player's phone in a hall with a bad network. The map is left out, which comes by itself afterwards.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'oxc-parser';
import { buildClient } from '../e2e/build-client.ts';

const target = 150_000;

interface Chunk {
  readonly gzipped: number;
  /** Loaded with it. */
  readonly needs: readonly string[];
  /** Loaded when they are gone to. */
  readonly opens: readonly string[];
}

class Bundle {
  readonly #assets: string;
  readonly #chunks = new Map<string, Chunk>();

  constructor(folder: string) {
    this.#assets = join(folder, 'assets');
  }

  chunk(name: string): Chunk {
    const known = this.#chunks.get(name);
    if (known !== undefined) return known;
    const text = readFileSync(join(this.#assets, name), 'utf8');
    const { module } = parseSync(name, text);
    const named = (specifier: string): string[] =>
      (/^\.\/(.+\.js)$/.exec(specifier)?.[1] ?? '').split('\n').filter(Boolean);
    const chunk = {
      gzipped: gzipSync(text, { level: 9 }).length,
      needs: [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)].flatMap((one) =>
        named(one.moduleRequest?.value ?? ''),
      ),
      opens: module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) =>
        named(text.slice(start + 1, end - 1)),
      ),
    };
    this.#chunks.set(name, chunk);
    return chunk;
  }

  /** With all that is loaded with them. */
  closure(names: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (name: string): void => {
      if (found.has(name)) return;
      found.add(name);
      this.chunk(name).needs.forEach(visit);
    };
    names.forEach(visit);
    return found;
  }

  size(names: Iterable<string>): number {
    return [...names].reduce((sum, name) => sum + this.chunk(name).gzipped, 0);
  }
}

const [given] = process.argv.slice(2);
const folder = given ?? (await buildClient());
const html = readFileSync(join(folder, 'index.html'), 'utf8');
const entries = [...html.matchAll(/<(?:script|link)[^>]+?(?:src|href)="\/assets\/([^"]+\.js)"/g)].flatMap(
  ([, name]) => name ?? [],
);
const bundle = new Bundle(folder);
const first = bundle.closure(entries);
const pages = [...first].flatMap((name) => bundle.chunk(name).opens.filter((one) => /Page-/.test(one)));
if (!pages.some((name) => name.startsWith('PlayerPage-'))) throw new Error('no page of players is imported');
for (const page of pages.toSorted()) {
  const all = bundle.closure([...entries, page]);
  const bytes = bundle.size(all);
  const verdict = page.startsWith('PlayerPage-')
    ? bytes <= target
      ? ` of ${target}: met`
      : ` of ${target}: MISSED`
    : '';
  process.stdout.write(
    `${page.padEnd(32)} ${String(bytes).padStart(9)} bytes gzipped in ${all.size} files${verdict}\n`,
  );
}
const player = bundle.closure([...entries, ...pages.filter((name) => name.startsWith('PlayerPage-'))]);
process.stdout.write('\nOf the page of players, largest first:\n');
for (const name of [...player].toSorted((a, b) => bundle.chunk(b).gzipped - bundle.chunk(a).gzipped))
  process.stdout.write(`${name.padEnd(32)} ${String(bundle.chunk(name).gzipped).padStart(9)}\n`);
