import { type Subdivision, subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { type InstrumentId, type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { isBound } from '../../recognition/bound.ts';
import type { PersonFacts } from '../../recognition/facts.ts';
import { type Judgement, judge } from '../../recognition/recognise.ts';
import { type Rule, precedence } from '../../recognition/rules.ts';
import type { LegalSituation } from '../../recognition/situation.ts';

/**
 * `requested`: the host declared an emergency and asked for licensed help under whatever binds both. `neither`: a disaster has struck and
 * nothing is declared or asked. `quiet`: nothing has happened.
 */
export const coverageSituations = ['requested', 'neither', 'quiet'] as const;
export type CoverageSituation = (typeof coverageSituations)[number];

/** One class of each group of the data, as it is called in the country of the home. */
const professions: readonly (readonly [group: string, us: string, ca: string])[] = [
  ['physician', 'physician-em', 'physician-em'],
  ['physician-assistant', 'pa', 'pa'],
  ['registered-nurse', 'rn', 'rn'],
  ['advanced-nurse', 'np', 'np'],
  ['practical-nurse', 'lpn', 'lpn'],
  ['ems', 'paramedic', 'acp'],
  ['pharmacy', 'pharmacist', 'pharmacist'],
  ['respiratory', 'rrt', 'rrt'],
  ['behavioural', 'psychologist', 'psychologist'],
];

export const coveredGroups: readonly string[] = professions.map(([group]) => group);

export interface CoverageCell {
  readonly group: string;
  readonly class: LicenceClassId;
  readonly kind: VerdictKind;
  readonly by: InstrumentId | null;
  readonly article: string | null;
  /** False: rests on text or a membership that nobody saw. */
  readonly verified: boolean;
  readonly limits: readonly string[];
}

export interface CoverageRow {
  readonly host: JurisdictionId;
  readonly home: JurisdictionId;
  /** Mutual-aid compacts that bind both on the date, and those that name both and bind one alone or neither. */
  readonly compacts: readonly InstrumentId[];
  readonly listedOnly: readonly InstrumentId[];
  readonly cells: readonly CoverageCell[];
  /** Groups for which nothing recognises, and no registration would. */
  readonly holes: readonly string[];
}

export interface CoverageAsked {
  readonly situation: CoverageSituation;
  /** Local date, `2026-11-24`. */
  readonly date: string;
  readonly pairs: 'border' | 'neighbours' | 'all';
  readonly host: JurisdictionId | null;
  readonly home: JurisdictionId | null;
}

/** Who may practise where, for each ordered pair that was asked for, by host and home. */
export function coverageOf(asked: CoverageAsked, rules: readonly Rule[]): readonly CoverageRow[] {
  const wanted = (of: JurisdictionId, only: JurisdictionId | null): boolean => only === null || only === of;
  return [...subdivisions.values()]
    .filter(({ code }) => wanted(code, asked.host))
    .toSorted(byCode)
    .flatMap((host) =>
      besides(host, asked.pairs)
        .filter((home) => wanted(home, asked.home))
        .map((home) => rowOf(asked, host.code, home, rules)),
    );
}

const byCode = (a: Subdivision, b: Subdivision): number => (a.code < b.code ? -1 : 1);

function besides(host: Subdivision, pairs: CoverageAsked['pairs']): readonly JurisdictionId[] {
  switch (pairs) {
    case 'border':
      return host.neighboursAcrossBorder.toSorted();
    case 'neighbours':
      return [...host.neighbours, ...host.neighboursAcrossBorder].toSorted();
    case 'all':
      return [...subdivisions.keys()].filter((one) => one !== host.code).toSorted();
  }
}

function rowOf(
  { situation: kind, date }: CoverageAsked,
  host: JurisdictionId,
  home: JurisdictionId,
  rules: readonly Rule[],
): CoverageRow {
  const quiet = situationAt(host, date, kind);
  const mutual = rules.filter(({ membership, trigger }) => membership === 'both' && trigger.request !== 'none');
  const binds = (rule: Rule): boolean => [host, home].every((one) => isBound(rule, one, quiet) === true);
  const compacts = mutual.filter(binds);
  const listed = mutual.filter((rule) => !binds(rule) && rule.parties.has(host) && rule.parties.has(home));
  const under = kind === 'requested' ? compacts.map((rule) => rule.id) : [];
  const situation = { ...quiet, requests: under.map((one) => ({ under: one, licensedHelp: true })) };
  const cells = professions.map(([group, us, ca]): CoverageCell => {
    const of = id<LicenceClassId>(home.startsWith('CA') ? ca : us);
    const {
      by,
      article,
      verified,
      limits,
      kind: answer,
    } = bestOf([null, ...under].map((one) => judge(personOf(home, of, one), situation, rules)));
    return { group, class: of, kind: answer, by, article, verified, limits };
  });
  return {
    host,
    home,
    compacts: compacts.map((rule) => rule.id),
    listedOnly: listed.map((rule) => rule.id),
    cells,
    holes: cells.filter(({ kind: answer }) => answer === 'not-recognised').map(({ group }) => group),
  };
}

function bestOf([first, ...rest]: readonly Judgement[]): Judgement {
  if (first === undefined) throw new RangeError('no verdict to choose from');
  return rest.reduce((best, one) => (precedence.indexOf(one.kind) < precedence.indexOf(best.kind) ? one : best), first);
}

const situationAt = (host: JurisdictionId, date: string, kind: CoverageSituation): LegalSituation => ({
  host,
  date,
  disaster: kind !== 'quiet',
  massCasualty: kind !== 'quiet',
  declarations: kind === 'requested' ? ['subdivision'] : [],
  requests: [],
  orders: [],
  hostEntity: kind !== 'quiet',
  standing: {},
  recognition: 'by-instrument',
});

/** One active licence of home, on no roll, with no certificate. */
const personOf = (home: JurisdictionId, said: LicenceClassId, under: InstrumentId | null): PersonFacts => ({
  said,
  licences: [{ issuer: home, class: said, status: 'active', multistate: false }],
  home,
  registered: false,
  registrations: [],
  serves: null,
  requestedUnder: under,
  called: under !== null,
});
