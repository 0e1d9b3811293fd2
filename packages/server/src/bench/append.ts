import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Database } from '../store/database.ts';
import { appendEvents } from '../store/event.ts';
import { insertExercise } from '../store/exercise.ts';
import { line, span } from './bare.ts';
import { type Contender, perSecond } from './rounds.ts';

/** Need: who gives an order sees it stored before anyone is told, and a hall of people gives many. Through the store alone. */
export async function storeContenders(database: Database): Promise<readonly Contender[]> {
  const one = await appender(database, 'bench-singles', 1);
  const many = await appender(database, 'bench-batches', batch);
  const where = database.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL';
  return [
    { name: `store, ${where}: one event a commit`, unit: 'commits/s', measure: () => perSecond(span, one) },
    { name: `store, ${where}: ${batch} events a commit`, unit: 'events/s', measure: () => perSecond(span, many) },
  ];
}

const batch = 100;

async function appender(database: Database, exercise: string, size: number): Promise<() => Promise<number>> {
  await insertExercise(database, {
    id: exercise,
    scenario: 'bench',
    title: { en: 'Bench', fr: 'Mesure' },
    header: '{}',
    folder: '{}',
    createdBy: null,
    forkOf: null,
    demonstration: false,
  });
  let head = 0;
  return async () => {
    const lines = Array.from({ length: size }, (_, i) => ({ seq: head + 1 + i, at: head, line }));
    const appended = await appendEvents(database, { exercise, head, lines, bodies: [] });
    if (!appended.ok) throw new EngineFault(`nobody else appends to ${exercise}`);
    head = appended.value;
    return size;
  };
}
