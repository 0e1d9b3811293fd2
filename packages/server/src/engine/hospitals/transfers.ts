import { subdivisionOf } from '@samaritan/scenarios/schema/tree';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type CasualtyId, type PlaceId, type SeatId, type TransferId, id } from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import { after, duration } from '@samaritan/scenarios/values/time';
import type { CommandOf } from '@samaritan/scenarios/vocabulary/commands';
import type { TransferStation } from '@samaritan/scenarios/vocabulary/resources';
import { lackBetween } from '../authority/legal-basis.ts';
import { instrumentWrong } from '../authority/requests.ts';
import { seatsRunning } from '../information/who.ts';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { Decision } from '../kernel/subsystem.ts';
import { crossingsOf, hospitalsFrom } from '../travel/reach.ts';
import type { ReadonlyWorld } from '../world.ts';
import { notYours } from './commands.ts';
import { transferAnswer } from './parameters.ts';
import { knownPriority } from './path.ts';
import type { Transfer } from './state.ts';

/** Asks another hospital to take patients. Whether anybody waits, and whether the other can treat them, shows in the world. */
export function decideRequest(
  world: ReadonlyWorld,
  { id: command, seat, payload }: CommandOf<'RequestTransfer'>,
): Decision {
  const { from, to, station, count, under } = payload;
  const refused = notYours(world, seat, from);
  if (refused !== null) return refused;
  if (world.scenario.hospitals[to] === undefined) return refuse({ code: 'place-unknown', place: to });
  if (to === from) return refuse({ code: 'transfer-to-itself', place: to });
  if (!Number.isInteger(count) || count < 1) return refuse({ code: 'quantity-wrong', quantity: count });
  const wrong = instrumentWrong(world, seat, under);
  if (wrong !== null) return refuse(wrong);
  const answersAt = seatsRunning(world.scenario, to).length > 0 ? null : after(world.now, transferAnswer);
  const transfer = id<TransferId>(`transfer-${command}`);
  return ok([draft('TransferRequested', { transfer, from, to, station, count, under, by: seat, answersAt })]);
}

/** The receiving desk's yes or no to what it was told of; a yes under an agreement that gives no basis sends nobody. */
export function decideAnswer(world: ReadonlyWorld, { seat, payload }: CommandOf<'AnswerTransfer'>): Decision {
  const { transfer, accept } = payload;
  const asked = world.hospitals.transfers.get(transfer);
  if (asked === undefined || !hasReceived(world, seat, transfer)) return refuse({ code: 'transfer-unknown', transfer });
  const refused = notYours(world, seat, asked.to);
  if (refused !== null) return refused;
  if (asked.state !== 'asked') return refuse({ code: 'transfer-settled', transfer });
  return ok([
    accept
      ? accepted(world, asked, { by: seat, because: 'desk' })
      : draft('TransferAnswered', { transfer, accepted: false, by: seat, because: 'desk' }),
  ]);
}

/** Where one desk runs both hospitals there is nobody to ask. */
export function answerOwn(world: ReadonlyWorld, { data }: EventOf<'TransferRequested'>): readonly Draft[] {
  const asked = world.hospitals.transfers.get(data.transfer);
  if (asked === undefined || !seatsRunning(world.scenario, data.to).includes(data.by)) return none;
  return [accepted(world, asked, { by: data.by, because: 'own-desk' })];
}

/** A hospital without a desk takes whom it has the means to treat. */
export function answerDue(world: ReadonlyWorld, entity: string): readonly Draft[] {
  const asked = world.hospitals.transfers.get(id<TransferId>(entity));
  if (asked === undefined) return none;
  const { id: transfer, to, station } = asked;
  return [
    canTreat(world.scenario, to, station)
      ? accepted(world, asked, { by: null, because: 'no-desk' })
      : draft('TransferAnswered', { transfer, accepted: false, by: null, because: 'cannot-treat' }),
  ];
}

function accepted(
  world: ReadonlyWorld,
  { id: transfer, from, to, under }: Frozen<Transfer>,
  { by, because }: { readonly by: SeatId | null; readonly because: 'desk' | 'own-desk' | 'no-desk' },
): Draft {
  const of = (hospital: PlaceId) => subdivisionOfHospital(world.scenario, hospital);
  const lack = lackBetween(world, { asking: of(from), asked: of(to), under });
  return draft('TransferAnswered', { transfer, accepted: lack === null, by, because: lack ?? because });
}

const subdivisionOfHospital = (scenario: Scenario, hospital: PlaceId) => {
  const at = scenario.hospitals[hospital];
  return at === undefined ? null : subdivisionOf(scenario, at.in);
};

/** Whether a hospital has such places at all. */
function canTreat({ hospitals }: Scenario, hospital: PlaceId, station: TransferStation): boolean {
  const { theatres = 0, icu = 0, staffed = 0 } = hospitals[hospital] ?? {};
  return { theatre: theatres, intensive: icu, ward: staffed }[station] > 0;
}

/** Straight to where he was sent for: what he has was found out where he came from. */
export function receive(world: ReadonlyWorld, { data }: EventOf<'TransferArrived'>): readonly Draft[] {
  const { casualty, to: hospital, station } = data;
  const patient = world.casualties.all.get(casualty);
  if (patient === undefined || patient.dead || !world.hospitals.all.has(hospital)) return none;
  return [draft('PatientQueued', { casualty, hospital, station, priority: knownPriority(patient.severity) })];
}

/** A nurse who has gone along comes back by road, there and back, with the line at its calm time. */
export function escortLeaves(world: ReadonlyWorld, { data }: EventOf<'TransferDeparted'>): readonly Draft[] {
  const { casualty, from, to } = data;
  if (world.hospitals.all.get(from)?.escorts.has(casualty) !== true) return none;
  const reach = hospitalsFrom(world.scenario, from, crossingsOf(world.scenario)).find(
    ({ hospital }) => hospital === to,
  );
  const trip = reach === undefined ? duration(0) : duration(reach.drive.siren + reach.drive.plain + 2 * reach.calm);
  return [
    draft('Scheduled', {
      subsystem: 'hospitals',
      entity: `${from}/${casualty}`,
      purpose: 'escort',
      at: after(world.now, trip),
    }),
  ];
}

export function escortBack(entity: string): Draft {
  const [hospital = '', ...casualty] = entity.split('/');
  return draft('EscortReturned', { hospital: id<PlaceId>(hospital), casualty: id<CasualtyId>(casualty.join('/')) });
}

const hasReceived = ({ information }: ReadonlyWorld, seat: SeatId, transfer: TransferId): boolean =>
  information.pictures
    .get(seat)
    ?.items.some(({ content }) => content.kind === 'transfer' && content.transfer === transfer) === true;
