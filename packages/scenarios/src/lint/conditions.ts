import { predicatesOf } from '../load/predicates.ts';
import { compileMeasure, compilePredicate } from '../predicate/predicate.ts';
import type { Reference } from '../predicate/references.ts';
import { eventTypes } from '../vocabulary/event-types.ts';
import { type FigureName, figureNames } from '../vocabulary/figures.ts';
import { actionsOf } from './actions.ts';
import { type Finding, findingAt, type Rule } from './finding.ts';

/** Conditions and measures that can be read and never change: nobody does such a thing, no such place has such a figure. */
export const conditionsCanHold: Rule = (folder) => {
  const { places } = folder;
  return predicatesOf(places.value([])).flatMap((written): readonly Finding[] => {
    if (written.kind === 'where') return [];
    const compiled = written.kind === 'measure' ? compileMeasure(written.text) : compilePredicate(written.text);
    if (!compiled.ok) return [];
    return compiled.predicate.reads.flatMap((read) => {
      const words = deadDeed(read) ?? deadFigure(read, (group) => places.keys([group]));
      const [first] = read.arguments;
      if (words === null || first === undefined) return [];
      const at = places.inText(written.path, first.offset, `"${first.name}"`);
      return [findingAt(at, { file: places.file, severity: 'warning', rule: 'condition-dead', ...words })];
    });
  });
};

interface Words {
  readonly found: string;
  readonly wanted: string;
}

function deadDeed({ fact, args: [event = ''] }: Reference): Words | null {
  const type = eventTypes.find((one) => one === event);
  if (fact !== 'done.by' || type === undefined || actionsOf[type] !== undefined) return null;
  return { found: `${event}, which no seat does`, wanted: `done("${event}").count, or something a seat does` };
}

function deadFigure(
  { fact, args: [, place = '', figure = ''] }: Reference,
  namesIn: (group: string) => readonly string[],
): Words | null {
  if (fact !== 'picture.figure' && fact !== 'picture.age') return null;
  const wanted = figureNames.find((one) => one === figure);
  const fitting = wanted === undefined ? [] : placesOf[wanted];
  const known = groups.some((group) => namesIn(group).includes(place));
  if (!known || fitting.some((group) => namesIn(group).includes(place))) return null;
  return { found: `${figure} of ${place}, which has no such figure`, wanted: `one of the ${fitting.join(' or ')}` };
}

/** The kind of place that has each figure. */
const placesOf: Readonly<Record<FigureName, readonly string[]>> = {
  injured: ['sites'],
  dead: ['sites'],
  immediateWaiting: ['sites'],
  delayedWaiting: ['sites'],
  minimalWaiting: ['sites'],
  unitsAtScene: ['sites'],
  arrived: ['hospitals'],
  waiting: ['hospitals'],
  criticalWaiting: ['hospitals'],
  surgeryWaiting: ['hospitals'],
  intensiveWaiting: ['hospitals'],
  inTheatre: ['hospitals'],
  theatresFree: ['hospitals'],
  bedsFree: ['hospitals'],
  intensiveFree: ['hospitals'],
  occupancy: ['hospitals'],
  nursesOnDuty: ['hospitals'],
  nursesMissing: ['hospitals'],
  cliniciansWaiting: ['hospitals'],
  redCells: ['hospitals'],
  diedHere: ['hospitals'],
  unitsReady: ['bases'],
  unitsBusy: ['bases'],
  open: ['crossings'],
  queue: ['crossings'],
  crossingMinutes: ['crossings'],
  staffHeld: ['crossings'],
  stock: ['stockpiles'],
};

const groups: readonly string[] = [...new Set(Object.values(placesOf).flat())];
