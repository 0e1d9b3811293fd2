import { DatabaseSync } from 'node:sqlite';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { RosterRow } from '../../registry/population/roster.ts';
import type { Described } from '../../registry/record/licence.ts';
import type { Made } from './made.ts';

/** How often a search that knows nothing of licences puts the person first, and what a check costs. */
export interface PeerFigure {
  readonly name: string;
  readonly checks: number;
  readonly first: number;
  readonly millisecondsEach: number;
}

/** Members of the roster put to a search one after the other, until `budget` milliseconds have passed. */
export function askPeer(
  name: string,
  made: Made,
  best: (asked: Described) => number | undefined,
  budget = 20_000,
): PeerFigure {
  const began = performance.now();
  let checks = 0;
  let right = 0;
  for (const { described, gold } of members(made.roster)) {
    const at = best(described);
    checks++;
    if (at !== undefined && made.register.people[at] === gold.person) right++;
    if (performance.now() - began > budget) break;
  }
  return { name, checks, first: right / checks, millisecondsEach: (performance.now() - began) / checks };
}

const members = (roster: readonly RosterRow[]): readonly RosterRow[] =>
  roster.filter(({ gold }) => gold.kind === 'member');

const textOf = ({ name, birthDate, number, npi }: Described): string =>
  [name.given, name.family, ...name.other, birthDate, number, npi].filter((part) => part !== null).join(' ');

/** minisearch: prefix and fuzzy full-text search in memory. */
export function miniSearchPeer(made: Made): PeerFigure {
  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  search.addAll(made.register.records.map((record, at) => ({ id: at, text: textOf(record) })));
  return askPeer('minisearch, fuzzy 0.2', made, (asked) => {
    const first: unknown = search.search(textOf(asked), { fuzzy: 0.2 })[0]?.id;
    return typeof first === 'number' ? first : undefined;
  });
}

/** SQLite FTS5 over trigrams, ranked by BM25. */
export function trigramPeer(made: Made): PeerFigure {
  const db = new DatabaseSync(':memory:');
  try {
    db.exec("CREATE VIRTUAL TABLE person USING fts5(text, tokenize = 'trigram remove_diacritics 1')");
    const insert = db.prepare('INSERT INTO person (rowid, text) VALUES (?, ?)');
    db.exec('BEGIN');
    made.register.records.forEach((record, at) => insert.run(at + 1, textOf(record)));
    db.exec('COMMIT');
    const select = db.prepare('SELECT rowid FROM person WHERE person MATCH ? ORDER BY rank LIMIT 1');
    return askPeer('SQLite FTS5 trigrams, BM25', made, (asked) => {
      const row = select.get(trigramsOf(textOf(asked)));
      return typeof row?.['rowid'] === 'number' ? row['rowid'] - 1 : undefined;
    });
  } finally {
    db.close();
  }
}

function trigramsOf(text: string): string {
  const found = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i++) found.add(`"${text.slice(i, i + 3).replaceAll('"', '""')}"`);
  return [...found].join(' OR ');
}

/** fuse.js: Bitap over every record. */
export function fusePeer(made: Made): PeerFigure {
  const fuse = new Fuse(
    made.register.records.map((record) => ({ text: textOf(record) })),
    { keys: ['text'], ignoreLocation: true, threshold: 0.6 },
  );
  return askPeer('fuse.js', made, (asked) => fuse.search(textOf(asked).slice(0, 32), { limit: 1 })[0]?.refIndex);
}
