import { type ClinicianId, type PlaceId, type StaffGroupId, id } from '@samaritan/scenarios/values/id';
import { after } from '@samaritan/scenarios/values/time';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Subsystem } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { decideAssign, decideBadge, decideCall, decideCallBack, decideHoldOver, decideVerify } from './commands.ts';
import { commute, commuterGroups, nextCommuter } from './commuters.ts';
import { afterCheck, askAgain, beginShift, clinicianOf, ended, serveNext, toDesk } from './desk.ts';
import { evolve } from './evolve.ts';
import { arrive, goOn, moveOn, setOut } from './journey.ts';
import { decideAgain, decideRecognition, isLawful } from './law.ts';
import { groupOf, memberOf } from './members.ts';
import { patienceWithLaw } from './parameters.ts';
import { rosterAt } from './roster.ts';
import { wakeAt } from './schedule.ts';
import { changeShift, comeBack, nextShift } from './shifts.ts';
import type { Staffing } from './state.ts';
import { depart, readyToLeave, sendApproved } from './teams.ts';
import { nextVolunteer, volunteer } from './volunteers.ts';

const clinicianId = (entity: string): ClinicianId => id<ClinicianId>(entity);
const hospitalId = (entity: string): PlaceId => id<PlaceId>(entity);
const groupId = (entity: string): StaffGroupId => id<StaffGroupId>(entity);

/** Shifts, those who come from outside, what the law says of them, and the desk that checks their licences. */
export const staffing: Subsystem<Staffing> = {
  name: 'staffing',
  state: (world) => world.staffing,
  decide: {
    CallBackStaff: decideCallBack,
    HoldOverStaff: decideHoldOver,
    CallForVolunteers: decideCall,
    AssignVolunteers: decideAssign,
    VerifyLicence: decideVerify,
    AdmitOnBadge: decideBadge,
  },
  due: {
    shift: (world, entity) => [changeShift(world, hospitalId(entity))],
    held: (world, entity) => [changeShift(world, hospitalId(entity))],
    back: (world, entity) => [comeBack(world, hospitalId(entity))],
    commute: (world, entity) => [commute(world, groupId(entity))],
    volunteer: (world, entity) => [volunteer(world, groupId(entity))],
    depart,
    arrive: (world, entity) => [arrive(world, clinicianId(entity))],
    patience: (world, entity) => {
      const { id: clinician, hospital } = clinicianOf(world, clinicianId(entity));
      return [draft('ClinicianTurnedAway', { clinician, hospital, because: 'not-recognised' }, 'licence.recognition')];
    },
    desk: (world, entity) => {
      const { id: clinician, hospital } = clinicianOf(world, clinicianId(entity));
      return [draft('VerificationDeskFreed', { hospital, clinician })];
    },
    verified: (world, entity) => {
      const one = clinicianOf(world, clinicianId(entity));
      return [ended(world, one, one.path ?? 'on-request')];
    },
    oriented: (world, entity) => [beginShift(world, clinicianId(entity))],
  },
  react: {
    ExerciseStarted: open,
    HospitalStaffed: (world, { data }) => nextShift(world, data.hospital),
    ShiftChanged: (world, { data }) => nextShift(world, data.hospital),
    RequestApproved: (world, { data }) => [...sendApproved(world, data), ...decideAgain(world)],
    TeamOrdered: (world, { data }) => readyToLeave(world, data.group),
    VolunteersCalled: (world, { data }) => [...nextVolunteer(world, data.group), ...decideAgain(world)],
    PublicWarned: (world, { data }) =>
      data.advice !== 'volunteers-register'
        ? none
        : volunteerGroups(world)
            .filter((group) => world.staffing.groups.get(group)?.called !== true)
            .map((group) => draft('VolunteersCalled', { group })),
    VolunteersAssigned: (world, { data: { group, hospital, clinicians } }) =>
      clinicians.map((clinician) => {
        const member = memberOf(world, group, Number(clinician.slice(group.length + 1)) - 1);
        const errand = { hospital, under: null, vehicle: null };
        return world.staffing.clinicians.has(clinician) ? moveOn(world, member, errand) : setOut(world, member, errand);
      }),
    ClinicianSetOut: (world, { data: { group } }) => {
      const { kind } = groupOf(world.scenario, group);
      if (kind === 'commuters') return nextCommuter(world, group);
      return kind === 'volunteers' ? nextVolunteer(world, group) : none;
    },
    TravellerCleared: (world, { data: { traveller, crossing } }) =>
      traveller.kind === 'clinician' ? goOn(world, clinicianId(traveller.id), crossing) : none,
    ClinicianArrived: (world, { data: { clinician } }) => {
      const one = clinicianOf(world, clinician);
      const { kind } = groupOf(world.scenario, one.group);
      return [kind === 'commuters' ? beginShift(world, clinician) : decideRecognition(world, one)];
    },
    RecognitionDecided: (world, { data: { clinician, verdict } }) => {
      const one = clinicianOf(world, clinician);
      if (isLawful(verdict) || world.spared.includes('recognition')) return toDesk(world, one);
      if (one.arrivedAt !== world.now) return none;
      return wakeAt(world, { entity: clinician, purpose: 'patience', at: after(world.now, patienceWithLaw) });
    },
    VerificationQueued: (world, { data }) => serveNext(world, data.hospital),
    VerificationBegun: (world, { data }) => serveNext(world, data.hospital),
    VerificationDeskFreed: (world, { data }) => serveNext(world, data.hospital),
    VerificationEnded: (world, { data: { clinician, outcome } }) => [afterCheck(world, clinician, outcome)],
    EmergencyDeclared: decideAgain,
    OrderInForce: decideAgain,
    AidRequested: decideAgain,
    InstrumentMoved: decideAgain,
    HazardStruck: decideAgain,
    LeverTurned: (world, { data: { lever } }) => (lever === 'licence.data' ? askAgain(world) : decideAgain(world)),
  },
  evolve,
};

function open(world: ReadonlyWorld): readonly Draft[] {
  const { scenario } = world;
  const staffed = Object.keys(scenario.hospitals)
    .toSorted()
    .flatMap((name) => {
      const about = scenario.hospitals[hospitalId(name)];
      if (about === undefined) return [];
      const onDuty = rosterAt(scenario, about, world.now);
      return [draft('HospitalStaffed', { hospital: hospitalId(name), onDuty, clerks: about.clerks })];
    });
  return [
    ...staffed,
    ...commuterGroups(scenario).flatMap((group) => nextCommuter(world, group)),
    ...volunteerGroups(world).flatMap((group) => nextVolunteer(world, group)),
  ];
}

const volunteerGroups = (world: ReadonlyWorld): readonly StaffGroupId[] =>
  Object.keys(world.scenario.staff)
    .map(groupId)
    .filter((group) => groupOf(world.scenario, group).kind === 'volunteers')
    .toSorted();
