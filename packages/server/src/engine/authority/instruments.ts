import { placed, subdivisionOf } from '@samaritan/scenarios/schema/tree';
import type { InstrumentId, JurisdictionId } from '@samaritan/scenarios/values/id';
import { endedBy } from '@samaritan/scenarios/vocabulary/commands';
import type { InstrumentState } from '@samaritan/scenarios/vocabulary/events/authority';
import { isBound } from '../../recognition/bound.ts';
import type { Rule } from '../../recognition/rules.ts';
import { isDeclared } from '../../recognition/trigger.ts';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { lackOfBasis, subdivisionOfSeat } from './legal-basis.ts';
import { declaredFor, legalSituation } from './legal-situation.ts';
import { leverBehind } from './requests.ts';
import { ruleOf, rulesInPlay } from './rules-in-play.ts';

/**
 * Every instrument as it stands at StartEx between the scenario's states and provinces: `listed` binds nobody, `dormant`
 * waits for its trigger, what is absent has no record.
 */
export function instrumentsAtStart(world: ReadonlyWorld): readonly Draft[] {
  const subdivisions = [
    ...new Set(
      Object.keys(world.scenario.jurisdictions)
        .map((of) => subdivisionOf(world.scenario, of as JurisdictionId))
        .filter((of) => of.includes('-')),
    ),
  ].toSorted();
  const ids = new Set<InstrumentId>([
    ...rulesInPlay(world.scenario).keys(),
    ...(Object.keys(world.scenario.agreements) as InstrumentId[]),
  ]);
  return [...ids].toSorted().flatMap((instrument) => {
    const lever = leverBehind(world, instrument);
    const value = lever === undefined ? undefined : world.authority.levers[lever];
    if (value === 'absent') return none;
    const between = boundAmong(world, instrument, subdivisions);
    if (between.length === 0) return none;
    return [
      draft(
        'InstrumentMoved',
        { instrument, between, from: 'absent', to: value === 'listed' ? 'listed' : 'dormant' },
        lever,
      ),
    ];
  });
}

/** Those of the scenario that the instrument holds for: its agreement's, or those the reference data binds on the date. */
function boundAmong(
  world: ReadonlyWorld,
  instrument: InstrumentId,
  subdivisions: readonly JurisdictionId[],
): readonly JurisdictionId[] {
  const agreed = world.scenario.agreements[instrument]?.between;
  if (agreed !== undefined) return agreed;
  const rule = ruleOf(world.scenario, instrument);
  if (rule === undefined || rule.membership === 'none') return none as readonly never[];
  const bound = subdivisions.filter((of) => isBound(rule, of, legalSituation(world, of)) === true);
  return rule.membership === 'both' && bound.length < 2 ? [] : bound;
}

/** A request across a state or provincial line wakes the instrument it names, if that gives a basis to send. */
export function wakeByRequest(world: ReadonlyWorld, { data }: EventOf<'AidRequested'>): readonly Draft[] {
  if (data.under === null || !mayWake(stateOf(world, data.under))) return none;
  if (subdivisionOfSeat(world, data.from) === subdivisionOfSeat(world, data.to)) return none;
  if (lackOfBasis(world, data) !== null) return none;
  return move(world, data.under, 'requested');
}

/** Help sent under an instrument makes it active, whatever it was before. */
export function activateByApproval(world: ReadonlyWorld, { data }: EventOf<'RequestApproved'>): readonly Draft[] {
  const under = world.authority.requests.get(data.request)?.under ?? null;
  const state = under === null ? undefined : stateOf(world, under);
  return under !== null && (mayWake(state) || state === 'requested') ? move(world, under, 'active') : none;
}

/** An instrument that was only asked for goes back to sleep with its last open request. */
export function sleepByDenial(world: ReadonlyWorld, { data }: EventOf<'RequestDenied'>): readonly Draft[] {
  const under = world.authority.requests.get(data.request)?.under ?? null;
  if (under === null || stateOf(world, under) !== 'requested') return none;
  for (const other of world.authority.requests.values())
    if (other.under === under && other.state !== 'denied') return none;
  return move(world, under, 'dormant');
}

/** A declaration sets going what needs nothing else: volunteer acts, federal helpers. */
export const wakeByDeclaration = (world: ReadonlyWorld): readonly Draft[] =>
  wakeWhere(
    world,
    ({ trigger }, host) =>
      trigger.declaration !== 'none' &&
      trigger.request === 'none' &&
      isDeclared(trigger.declaration, declaredFor(world, host)),
  );

/** A hazard sets going the exemptions for a time of disaster, where it struck. */
export function wakeByHazard(world: ReadonlyWorld, { data }: EventOf<'HazardStruck'>): readonly Draft[] {
  const place = placed(world.scenario, data.site);
  if (place === undefined) return none;
  const at = subdivisionOf(world.scenario, place.in);
  return wakeWhere(world, ({ trigger }, host) => host === at && (trigger.disaster || trigger.massCasualty));
}

/**
 * An order in force opens the classes of registration that wait for it, or closes what it brings to an end: those that were
 * invoked and whose declaration or order now stands nowhere among their parties.
 */
export const moveByOrder = (world: ReadonlyWorld, { data }: EventOf<'OrderInForce'>): readonly Draft[] =>
  data.order in endedBy ? endLapsed(world) : wakeByOrder(world, data);

const wakeByOrder = (world: ReadonlyWorld, data: EventOf<'OrderInForce'>['data']): readonly Draft[] =>
  wakeWhere(world, ({ trigger }, host) => trigger.opened === data.order && host === data.jurisdiction);

function wakeWhere(world: ReadonlyWorld, does: (rule: Rule, host: JurisdictionId) => boolean): readonly Draft[] {
  return [...rulesInPlay(world.scenario).values()].flatMap((rule) => {
    const record = world.authority.instruments.get(rule.id);
    if (!mayWake(record?.state) || !record?.between.some((host) => does(rule, host))) return none;
    return move(world, rule.id, 'active');
  });
}

function endLapsed(world: ReadonlyWorld): readonly Draft[] {
  return [...rulesInPlay(world.scenario).values()].flatMap((rule) => {
    const record = world.authority.instruments.get(rule.id);
    if (record?.state !== 'active' && record?.state !== 'requested') return none;
    return record.between.some((host) => standsAt(world, rule, host)) ? none : move(world, rule.id, 'ended');
  });
}

/** Whether the declaration and the order that an instrument waits for stand at a host. */
function standsAt(world: ReadonlyWorld, { trigger: { declaration, opened } }: Rule, host: JurisdictionId): boolean {
  if (!isDeclared(declaration, declaredFor(world, host))) return false;
  return opened === null || opened === 'harmonised' || legalSituation(world, host).orders.includes(opened);
}

/** One that was used and has ended can be woken like one that was not. */
const mayWake = (state: InstrumentState | undefined): boolean => state === 'dormant' || state === 'ended';

const stateOf = ({ authority }: ReadonlyWorld, instrument: InstrumentId): InstrumentState | undefined =>
  authority.instruments.get(instrument)?.state;

function move(world: ReadonlyWorld, instrument: InstrumentId, to: InstrumentState): readonly Draft[] {
  const record = world.authority.instruments.get(instrument);
  if (record === undefined || record.state === to) return none;
  const data = { instrument, between: record.between, from: record.state, to };
  return [draft('InstrumentMoved', data, leverBehind(world, instrument))];
}
