import type { ClinicianId, PlaceId } from '@samaritan/scenarios/values/id';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import type { VerificationPath } from '@samaritan/scenarios/vocabulary/resources';
import { type Draft, type EventOf, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { meansOf, post } from './delivery.ts';
import { nthTime, occasion } from './occasions.ts';
import { see } from './sight.ts';
import { desksAround, seatsRunning } from './who.ts';

type State = Extract<ItemContent, { kind: 'clinician' }>['state'];

interface Seen {
  readonly clinician: ClinicianId;
  readonly hospital: PlaceId;
  readonly state: State;
  readonly path: VerificationPath | null;
}

/** Someone at the door, with the law's answer where there is one already. */
export const tellOfArrivedClinician = (world: ReadonlyWorld, { data }: EventOf<'ClinicianArrived'>): readonly Draft[] =>
  tell(world, { ...data, state: 'arrived', path: null });

/** The law's answer to someone who has been waiting for it. */
export function tellOfRecognition(world: ReadonlyWorld, { data }: EventOf<'RecognitionDecided'>): readonly Draft[] {
  const { clinician, hospital } = data;
  const arrivedAt = world.staffing.clinicians.get(clinician)?.arrivedAt ?? null;
  // On arrival itself the answer goes with the word of the arrival.
  if (arrivedAt === null || arrivedAt === world.now) return none;
  return tell(world, { clinician, hospital, state: 'arrived', path: null });
}

/** A check of a licence that has begun. */
export const tellOfCheck = (world: ReadonlyWorld, { data }: EventOf<'VerificationBegun'>): readonly Draft[] =>
  tell(world, { ...data, state: 'checking' });

/** A check's outcome, also to the regulator of the hospital's state or province. */
export const tellOfVerification = (world: ReadonlyWorld, { data }: EventOf<'VerificationEnded'>): readonly Draft[] =>
  tell(world, { ...data, state: data.outcome });

/** At work. */
export const tellOfShift = (world: ReadonlyWorld, { data }: EventOf<'ShiftBegun'>): readonly Draft[] =>
  tell(world, { clinician: data.clinician, hospital: data.hospital, state: 'on-shift', path: null });

/** Sent away because no law lets them work; a check that failed was told when it ended. */
export const tellOfRefusal = (world: ReadonlyWorld, { data }: EventOf<'ClinicianTurnedAway'>): readonly Draft[] =>
  data.because === 'not-recognised' ? tell(world, { ...data, state: 'rejected', path: null }) : none;

/** Volunteers sent to a hospital are announced to it. */
export function tellOfAssignment(world: ReadonlyWorld, { data }: EventOf<'VolunteersAssigned'>): readonly Draft[] {
  const { group, hospital, clinicians } = data;
  return post(world, [
    {
      to: seatsRunning(world.scenario, hospital),
      topic: nthTime(world, occasion.volunteers(data)),
      source: group,
      means: meansOf(world, ['phone', 'e-mail']),
      observedAt: world.now,
      content: { kind: 'volunteers', group, count: clinicians.length },
    },
  ]);
}

/** A call for volunteers goes to the hospitals they could work at. */
export function tellOfCall(world: ReadonlyWorld, { data }: EventOf<'VolunteersCalled'>): readonly Draft[] {
  const { group } = data;
  const called = world.scenario.staff[group];
  if (called === undefined) return none;
  const seats = called.work.flatMap((hospital) => seatsRunning(world.scenario, hospital));
  return post(world, [
    {
      to: seats,
      topic: nthTime(world, occasion.call(data)),
      source: group,
      means: meansOf(world, ['e-mail', 'phone']),
      observedAt: world.now,
      content: { kind: 'volunteers', group, count: called.count },
    },
  ]);
}

/**
 * At first hand to the seats of the hospital; of checks and refusals also to the regulator. Of the hospital's own staff who
 * come from across the line nothing is said one by one: they are in its figures.
 */
function tell(world: ReadonlyWorld, { clinician, hospital, state, path }: Seen): readonly Draft[] {
  const known = world.staffing.clinicians.get(clinician);
  if (known !== undefined && world.scenario.staff[known.group]?.kind === 'commuters') return none;
  const verdict = known?.verdict?.kind ?? null;
  const content: ItemContent = { kind: 'clinician', clinician, hospital, state, verdict, path };
  const topic = `clinician/${clinician}/${state}/${world.information.times.get(`clinician/${clinician}`) ?? 0}`;
  const own = seatsRunning(world.scenario, hospital);
  const regulators =
    state === 'verified' || state === 'rejected'
      ? desksAround(world.scenario, hospital, { desks: ['regulator'], near: 'subdivision' })
      : [];
  const seen = own.map((seat) => see(world, seat, { topic, content }));
  if (regulators.length === 0) return seen;
  return [
    ...seen,
    ...post(world, [
      {
        to: regulators.filter((seat) => !own.includes(seat)),
        topic,
        source: own[0] ?? hospital,
        means: meansOf(world, ['e-mail', 'phone']),
        observedAt: world.now,
        content,
      },
    ]),
  ];
}
