import type { api } from '../live/api.ts';

type Sheets = ReturnType<typeof api>['sheets'];
type Asked<Ask extends (input: never) => unknown> = Parameters<Ask>[0];

export type SheetLook = Awaited<ReturnType<Sheets['look']['mutate']>>;
/** A sheet that could be opened. */
export type SheetRead = Extract<SheetLook, { ok: true }>;
export type SheetTaken = Awaited<ReturnType<Sheets['take']['mutate']>>;
/** As the server gives it, and takes it back changed. */
export type Mapping = NonNullable<SheetRead['mapping']>;
export type MappedColumn = Mapping['columns'][number];
export type Field = NonNullable<MappedColumn['field']>;
export type SourceRow = SheetRead['rows'][number];
export type CellProblem = SheetRead['problems'][number];
export type Into = Asked<Sheets['look']['mutate']>['into'];
export type RosterLook = Awaited<ReturnType<Sheets['roster']['mutate']>>;
export type RosterRead = Extract<RosterLook, { ok: true }>;
