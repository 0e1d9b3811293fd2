import { subdivisionOf } from '@samaritan/scenarios/schema/tree';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type ClinicianId, type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import type { CompactLever, Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { Verdict } from '@samaritan/scenarios/vocabulary/verdict';
import type { PersonFacts } from '../../recognition/facts.ts';
import { recogniser } from '../../recognition/recognise.ts';
import { legalSituation } from '../authority/legal-situation.ts';
import { rulesInPlay } from '../authority/rules-in-play.ts';
import { type Draft, draft } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { groupOf, shownLicences } from './members.ts';
import type { Clinician } from './state.ts';

const recognisers = new WeakMap<Scenario, ReturnType<typeof recogniser>>();

/** Remembers answers for as long as the exercise's scenario lives. */
function recogniserFor(scenario: Scenario): ReturnType<typeof recogniser> {
  const known = recognisers.get(scenario) ?? recogniser([...rulesInPlay(scenario).values()]);
  recognisers.set(scenario, known);
  return known;
}

/** Whether the verdict lets its person work. */
export const isLawful = ({ kind }: Pick<Verdict, 'kind'>): boolean =>
  kind === 'recognised' || kind === 'recognised-with-limits';

/** The law's answer on one who has come, as things stand. */
export function decideRecognition(world: ReadonlyWorld, one: Frozen<Clinician>): Draft {
  const verdict = verdictOn(world, one);
  const { id: clinician, hospital } = one;
  return draft('RecognitionDecided', { clinician, hospital, verdict }, leverBehind(world, verdict));
}

/** New answers for all who wait for the law, where it has changed for them. By id. */
export function decideAgain(world: ReadonlyWorld): readonly Draft[] {
  const changed: Draft[] = [];
  for (const clinician of [...world.staffing.lawWaiters].toSorted()) {
    const one = world.staffing.clinicians.get(id<ClinicianId>(clinician));
    if (one === undefined) continue;
    const verdict = verdictOn(world, one);
    if (verdict.kind !== one.verdict?.kind) changed.push(decideRecognition(world, one));
  }
  return changed;
}

const verdictOn = (world: ReadonlyWorld, one: Frozen<Clinician>): Verdict =>
  recogniserFor(world.scenario)(factsOf(world, one), legalSituation(world, hostOf(world, one)));

const hostOf = (world: ReadonlyWorld, one: Frozen<Clinician>): JurisdictionId =>
  world.scenario.hospitals[one.hospital]?.in ?? one.home;

/** What the person states. */
function factsOf(world: ReadonlyWorld, one: Frozen<Clinician>): PersonFacts {
  const { scenario } = world;
  const group = groupOf(scenario, one.group);
  const home = subdivisionOf(scenario, one.home);
  return {
    said: one.said,
    licences: shownLicences(group).map((held) => ({
      issuer: subdivisionOf(scenario, held.issuer),
      class: held.class ?? one.said,
      status: held.status,
      multistate: false,
    })),
    home,
    registered: one.registered,
    registrations: [],
    serves: group.kind === 'team' ? home : null,
    requestedUnder: one.under,
    called: group.kind === 'team' || world.staffing.groups.get(one.group)?.called === true,
  };
}

/** What `licence.recognition` brings; a waiver may also come by an order. */
const ofRecognition: ReadonlySet<string> = new Set(['licence-waiver', 'harmonised-licence']);

/** The lever that lets this person work, or that would: the compact that decided, or recognition itself. */
function leverBehind(world: ReadonlyWorld, verdict: Verdict): Lever | undefined {
  if (verdict.by === null || !isLawful(verdict)) return 'licence.recognition';
  const compact: CompactLever = `compact.${verdict.by}`;
  if (compact in world.authority.levers) return compact;
  const byLever = world.authority.levers['licence.recognition'] !== 'by-instrument' && ofRecognition.has(verdict.by);
  return byLever ? 'licence.recognition' : undefined;
}
