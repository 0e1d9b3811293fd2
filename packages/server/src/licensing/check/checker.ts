import { recogniser } from '../../recognition/recognise.ts';
import { rules } from '../../recognition/rules.ts';
import type { Match } from '../../registry/matching/compare.ts';
import { compare } from '../../registry/matching/compare.ts';
import { type Decision, decide } from '../../registry/matching/decide.ts';
import { numberKey } from '../../registry/record/licence-number.ts';
import type { Described } from '../../registry/record/licence.ts';
import { type LicenceRow, licencesByKeys } from '../../store/registry/licence.ts';
import { markOf } from '../../store/registry/marking.ts';
import type { Registry } from '../../store/registry/registry.ts';
import { type Source, sourcesOf } from '../../store/registry/source.ts';
import { Terms } from '../../store/registry/term.ts';
import { type Linkage, linkageOf } from '../matching/linkage.ts';
import { search } from '../matching/search.ts';
import { recordOf } from '../record/stored.ts';
import type { Answer, Candidate, CheckedLicence, HowFound, UnknownBecause } from './answer.ts';
import { heldLicence } from './held-licence.ts';
import { personOf } from './person-licences.ts';
import { type Circumstances, situationOf } from './situation.ts';
import type { Look } from './statements.ts';

/** The registry cannot be asked yet: a first load of it was not finished. */
export class RegistryLoading extends Error {
  override readonly name = 'RegistryLoading';
}

/** Asks one registry, with what it takes from it once. */
export class Checker {
  readonly registry: Registry;
  readonly terms: Terms;
  readonly sources: ReadonlyMap<number, Source>;
  readonly #linkage: Linkage;
  readonly #isLinked: boolean;
  readonly #recognise = recogniser(rules);

  private constructor(
    registry: Registry,
    given: { terms: Terms; sources: readonly Source[]; linkage: Linkage; isLinked: boolean },
  ) {
    this.registry = registry;
    this.terms = given.terms;
    this.sources = new Map(given.sources.map((source) => [source.id, source]));
    this.#linkage = given.linkage;
    this.#isLinked = given.isLinked;
  }

  /** Throws `RegistryLoading` where a first load was interrupted. */
  static async of(registry: Registry): Promise<Checker> {
    if ((await markOf(registry, 'state')) === 'loading') throw new RegistryLoading();
    return new Checker(registry, {
      terms: await Terms.of(registry),
      sources: await sourcesOf(registry),
      linkage: await linkageOf(registry),
      isLinked: (await markOf(registry, 'linked')) !== null,
    });
  }

  /** Who this is, what every register known here says of them, and whether they may practise. */
  async check(asked: Described, circumstances: Circumstances, look: Look): Promise<Answer> {
    const { row, found, unknown, candidates } = await this.#find(asked);
    if (row === null) return nobody(unknown ?? 'no-match', { asked, found, look, candidates });
    const context = { registry: this.registry, terms: this.terms, sources: this.sources };
    const licences = await personOf(row, look, context);
    const said = licences.find(({ isAsked }) => isAsked);
    const isOfClass = said === undefined || asked.class === null || said.record.class === asked.class;
    // Found by name, a nurse who is a paramedic too is asked about as the one.
    const counted = isOfClass ? said : (licences.find(({ record }) => record.class === asked.class) ?? said);
    const because = unknown ?? (counted === undefined ? 'not-yet' : notRelied(counted));
    const verdict = counted === undefined ? null : this.#judge(counted, licences, { circumstances, look });
    const others = licences.filter((one) => one !== counted);
    const ages = licences.flatMap(({ freshness }) => freshness.age_days ?? []);
    return {
      kind: because !== null || verdict === null ? 'unknown' : verdict.kind,
      unknownBecause: because,
      look,
      found,
      class: counted?.record.class ?? asked.class,
      licences,
      sanctioned: licences.some(({ isSanction }) => isSanction),
      age_days: ages.length === 0 ? null : Math.max(...ages),
      caveats: [
        ...(others.some(({ freshness }) => freshness.state !== 'fresh') ? (['another-licence-stale'] as const) : []),
        ...(this.#isLinked ? [] : (['not-linked'] as const)),
      ],
      verdict,
      candidates,
    };
  }

  async #find(asked: Described): Promise<{
    row: LicenceRow | null;
    found: HowFound;
    unknown: UnknownBecause | null;
    candidates: readonly Candidate[];
  }> {
    const exact = await this.#byNumber(asked);
    if (exact !== null) {
      const named = asked.name.family !== '' || asked.birthDate !== null;
      const match = named
        ? compare(asked, recordOf(exact, this.terms), this.#linkage.model, this.#linkage.names)
        : null;
      const against = match === null ? [] : decide([match], this.#linkage.thresholds).reasons.filter(isConflict);
      const found = howFound('number', match, against);
      const unknown = against.length > 0 ? 'not-this-person' : exact.contested === 1 ? 'conflict' : null;
      return { row: exact, found, unknown, candidates: [] };
    }
    if (asked.name.family === '' && asked.npi === null && asked.minc === null && asked.number === null)
      return { row: null, found: howFound('none', null, []), unknown: 'no-person', candidates: [] };
    const { decision, candidates } = await search(this, asked, this.#linkage);
    const [best] = candidates;
    const shown = candidates.map(({ row, match }) => ({ record: recordOf(row, this.terms), ...match }));
    if (decision.outcome === 'match' && best !== undefined)
      return {
        row: best.row,
        found: howFound('match', best.match, decision.reasons),
        unknown: best.row.contested === 1 ? 'conflict' : null,
        candidates: [],
      };
    const unknown = decision.outcome === 'clerical' ? 'clerical' : 'no-match';
    return {
      row: null,
      found: howFound('none', best?.match ?? null, decision.reasons),
      unknown,
      candidates: unknown === 'clerical' ? shown : [],
    };
  }

  async #byNumber({ issuer, class: of, number }: Described): Promise<LicenceRow | null> {
    if (issuer === null || of === null || number === null) return null;
    const [at, what] = [this.terms.known('issuer', issuer), this.terms.known('class', of)];
    if (at === null || what === null) return null;
    const [row] = await licencesByKeys(this.registry, [{ issuer: at, class: what, number_key: numberKey(number) }]);
    return row ?? null;
  }

  #judge(
    counted: CheckedLicence,
    licences: readonly CheckedLicence[],
    { circumstances, look }: { readonly circumstances: Circumstances; readonly look: Look },
  ): Answer['verdict'] {
    const held = licences.flatMap(({ record, standing }) =>
      standing === null || standing.source.class === 'self' ? [] : heldLicence(record, standing),
    );
    const { called, registered, registrations, requestedUnder, serves } = circumstances;
    return this.#recognise(
      {
        said: counted.record.class,
        licences: held,
        home: counted.record.issuer,
        registered,
        registrations,
        serves,
        requestedUnder,
        called: called || requestedUnder !== null,
      },
      situationOf(circumstances, look.asOf.slice(0, 10)),
    );
  }
}

const isConflict = ({ code }: Decision['reasons'][number]): boolean => code.endsWith('-conflict');

/** A sanction is believed however old the word of it is; that there is none is not. */
function notRelied({ standing, freshness, isSanction }: CheckedLicence): UnknownBecause | null {
  if (standing === null) return 'not-yet';
  if (freshness.class === 'self') return 'self-reported';
  if (isSanction || freshness.state === 'fresh') return null;
  return freshness.state === 'on-hold' ? 'on-hold' : 'stale';
}

const howFound = (by: HowFound['by'], match: Match | null, reasons: Decision['reasons']): HowFound => ({
  by,
  probability: by === 'number' ? (reasons.length > 0 ? (match?.probability ?? 0) : 1) : (match?.probability ?? 0),
  weight: match?.weight ?? null,
  parts: match?.parts ?? [],
  reasons,
});

const nobody = (
  because: UnknownBecause,
  {
    asked,
    found,
    look,
    candidates,
  }: {
    readonly asked: Described;
    readonly found: HowFound;
    readonly look: Look;
    readonly candidates: readonly Candidate[];
  },
): Answer => ({
  kind: 'unknown',
  unknownBecause: because,
  look,
  found,
  class: asked.class,
  licences: [],
  sanctioned: false,
  age_days: null,
  caveats: [],
  verdict: null,
  candidates,
});
