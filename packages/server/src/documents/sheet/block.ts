import type { Language } from '@samaritan/scenarios/values/text';
import type { Chart } from '../../charts/chart.ts';
import type { Rating } from '../../evaluation/report/objectives.ts';

/** A stretch of text in one dress. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly quiet?: boolean;
  readonly code?: boolean;
  /** Above what there is room for. */
  readonly over?: boolean;
  /** The number of a log entry; `linked` where the timeline has a row of it. */
  readonly log?: { readonly seq: number; readonly linked: boolean };
  /** Only to be seen: the words beside it say the same. */
  readonly drawn?: boolean;
  /** Only to be heard: what stands on paper is a blank to be filled in. */
  readonly heard?: boolean;
  /** Drawn on screen as four cells; the text says it. */
  readonly rating?: { readonly given: Rating | null; readonly proposed: Rating | null };
}

export type Inline = string | Run | null | readonly Inline[];

/** Several lines one under the other in a cell. */
export interface Lines {
  readonly lines: readonly Inline[];
}

export type Cell = Inline | Lines;

/** One column: its head, and whether it holds figures, which stand to the right. */
export interface Column {
  readonly head: string;
  readonly figures?: boolean;
}

export interface TableRow {
  /** The first cell heads its row. */
  readonly cells: readonly Cell[];
  readonly id?: string;
}

/** Rows under one country; the border is drawn where it ends. */
export interface RowGroup {
  readonly name: string | null;
  readonly rows: readonly TableRow[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** Empty: the row heads say all. */
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  /** Its caption is read aloud only: a heading just above says the same. */
  readonly headed: boolean;
  /** Few short columns, kept close together. */
  readonly narrow: boolean;
}

/** One moment of a chain: when, how long after the one before, what. */
export interface Step {
  readonly at: string | null;
  readonly later: string | null;
  readonly text: Inline;
  readonly decision?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: Inline }
  | { readonly kind: 'paragraph'; readonly text: Inline; readonly tone: 'plain' | 'lead' | 'note' | 'strong' }
  | { readonly kind: 'list'; readonly items: readonly Inline[]; readonly marked: boolean }
  | { readonly kind: 'steps'; readonly items: readonly Step[] }
  /** A chart, the sentence that says what it shows, and how to read it. */
  | { readonly kind: 'picture'; readonly chart: Chart; readonly says: string; readonly note: string | null }
  /** Room to write on paper: ruled lines under a label. */
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number }
  /** A line to cut along, across the sheet. */
  | { readonly kind: 'cut' }
  /** What stands together on one sheet, with a frame around it or without. */
  | { readonly kind: 'card'; readonly blocks: readonly Block[]; readonly framed: boolean }
  | Table;

export interface Section {
  /** Anchor within the document. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** On sheets laid crosswise, for tables of many columns. */
  readonly wide: boolean;
  /** Begins a new sheet. */
  readonly apart: boolean;
}

/** A document before it is set in any format: what is in it and in which order. HTML, Word and PDF are made of this alone. */
export interface Sheet {
  readonly language: Language;
  /** The word that stands in head and foot of each sheet. */
  readonly mark: string;
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  /** What the document must not be taken for; null where there is nothing to say. */
  readonly limits: { readonly title: string; readonly lines: readonly string[] } | null;
  readonly meta: string;
  readonly sections: readonly Section[];
  readonly words: { readonly contents: string; readonly page: string; readonly skip: string };
  /** Local date of the exercise, `2026-10-14T16:00`, which the document bears instead of the day it was made. */
  readonly dated: string;
}

export const heading = (level: 3 | 4, text: Inline): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: Inline): Block => ({ kind: 'paragraph', text, tone: 'plain' });
export const note = (text: Inline): Block => ({ kind: 'paragraph', text, tone: 'note' });
export const strongly = (text: Inline): Block => ({ kind: 'paragraph', text, tone: 'strong' });
export const bullets = (items: readonly Inline[]): Block => ({ kind: 'list', items, marked: true });
export const plainly = (items: readonly Inline[]): Block => ({ kind: 'list', items, marked: false });
export const blank = (label: string, lines = 1): Block => ({ kind: 'blank', label, lines });

export const strong = (text: string): Run => ({ text, strong: true });
export const quiet = (text: string): Run => ({ text, quiet: true });
export const code = (text: string): Run => ({ text, code: true });
export const drawn = (text: string): Run => ({ text, drawn: true });
export const lines = (list: readonly Inline[]): Lines => ({ lines: list });

/** How a table stands on the page. */
interface TableShape {
  readonly headed?: boolean;
  readonly narrow?: boolean;
}

/** A table with rows in groups, each under its name. */
export const grouped = (
  caption: string,
  columns: readonly Column[],
  groups: readonly RowGroup[],
  { headed = false, narrow = false }: TableShape = {},
): Table => ({ kind: 'table', caption, columns, groups, headed, narrow });

/** A table without groups. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  shape: TableShape = {},
): Table => grouped(caption, columns, [{ name: null, rows: rows.map((cells) => ({ cells })) }], shape);

/** The section of a document. */
export const section = (
  id: string,
  title: string,
  blocks: readonly Block[],
  { wide = false, apart = false }: { readonly wide?: boolean; readonly apart?: boolean } = {},
): Section => ({ id, title, blocks, wide, apart });
