import { type WrittenPredicate, predicatesOf } from '../load/predicates.ts';
import type { LoadedScenario } from '../load/scenario.ts';
import { compileMeasure, compilePredicate } from '../predicate/predicate.ts';
import { compileWhere } from '../predicate/where.ts';
import type { Named, Use } from './uses.ts';

interface Mention {
  readonly kind: string;
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** Every mention of a thing of the script by its name within a predicate. */
export function predicateUses({ places }: LoadedScenario): readonly Use[] {
  return predicatesOf(places.value([])).flatMap((written) =>
    mentions(written).flatMap(({ kind, name, offset, length }): readonly Use[] => {
      const named = namedBy[kind];
      if (named === undefined) return [];
      const within = places.inText(written.path, offset, written.text.slice(offset, offset + length));
      return [{ named, name, path: written.path, within }];
    }),
  );
}

function mentions(written: WrittenPredicate): readonly Mention[] {
  if (written.kind === 'where') {
    const where = compileWhere(written.text, written.event);
    return where.ok ? where.predicate.names : [];
  }
  const compiled = written.kind === 'measure' ? compileMeasure(written.text) : compilePredicate(written.text);
  return compiled.ok ? compiled.predicate.reads.flatMap((read) => read.arguments) : [];
}

/** Kinds of arguments and of fields whose names the script gives. Patients, units, requests … are named in play. */
const namedBy: Readonly<Record<string, Named | undefined>> = {
  hospital: 'hospital',
  site: 'site',
  crossing: 'crossing',
  seat: 'seat',
  place: 'place',
  instrument: 'instrument',
  jurisdiction: 'jurisdiction',
  'staff-group': 'staff-group',
  provider: 'provider',
  hazard: 'hazard',
  means: 'means',
  'msel-row': 'row',
  objective: 'objective',
  'licence-class': 'licence-class',
};
