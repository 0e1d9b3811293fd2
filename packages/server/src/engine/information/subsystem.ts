import { type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { startEx } from '@samaritan/scenarios/values/time';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Subsystem } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { decideProtectPublic, decideReportStatus, decideSendMessage, decideWarnPublic } from './commands.ts';
import { evolveInformation } from './evolve.ts';
import { sendKept } from './delivery.ts';
import { dueFail, dueRestore, scheduleOutages } from './outages.ts';
import { dueLook } from './sight.ts';
import { settleMessage, speakAs, tellEverybody } from './sim-cell.ts';
import type { Information } from './state.ts';
import { allSeats } from './who.ts';
import { carryInject, carryMessage, carrySimCell, carryWarning } from './word-by-hand.ts';
import { tellOfDeclaration, tellOfForce, tellOfInstrument, tellOfLever, tellOfOrder } from './word-of-authority.ts';
import { lookAtOnce, tellOfIncident } from './word-of-incident.ts';
import { tellOfCrossing, tellOfDiversion } from './word-of-places.ts';
import { tellOfTransfer, tellOfTransferAnswer, tellOfTransferOnRoad } from './word-of-transfers.ts';
import { tellOfArrival, tellOfOffer, tellOfProgress, tellOfRequest } from './word-of-requests.ts';
import {
  tellOfArrivedClinician,
  tellOfAssignment,
  tellOfCall,
  tellOfCheck,
  tellOfRecognition,
  tellOfRefusal,
  tellOfShift,
  tellOfVerification,
} from './word-of-staff.ts';

/** What is told of the truth, by which means, to whom and when; and each seat's picture, made of nothing else. */
export const information: Subsystem<Information> = {
  name: 'information',
  state: (world) => world.information,
  decide: {
    SendMessage: decideSendMessage,
    ReportStatus: decideReportStatus,
    WarnPublic: decideWarnPublic,
    ProtectPublic: decideProtectPublic,
  },
  control: { SpeakAs: speakAs, SettleMessage: settleMessage },
  due: {
    look: (world, entity) => dueLook(world, id<SeatId>(entity)),
    arrive: dueArrive,
    fail: dueFail,
    restore: dueRestore,
  },
  react: {
    ExerciseStarted: (world) => [...scheduleOutages(world), ...scheduleLooks(world)],
    RealEmergencyDeclared: (world, { data }) => tellEverybody(world, 'real-emergency', data.text),
    RealEmergencyEnded: (world) => tellEverybody(world, 'real-emergency-over', null),
    MeansRestored: (world, { data }) => sendKept(world, data.means),
    CallReceived: tellOfIncident,
    HazardStruck: (world, { data }) => lookAtCrossing(world, data.site),
    MessageSent: carryMessage,
    SimCellSpoke: carrySimCell,
    InjectSent: carryInject,
    PublicWarned: (world, event) => carryWarning(world, event, event.data.advice),
    PublicProtected: (world, event) => carryWarning(world, event, event.data.action),
    EmergencyDeclared: tellOfDeclaration,
    OrderIssued: tellOfOrder,
    OrderInForce: tellOfForce,
    InstrumentMoved: tellOfInstrument,
    LeverTurned: tellOfLever,
    AidRequested: tellOfRequest,
    AidOffered: tellOfOffer,
    RequestApproved: (world, { data }) => tellOfProgress(world, data.request, { state: 'approved', source: data.by }),
    RequestDenied: (world, { data }) => tellOfProgress(world, data.request, { state: 'denied', source: data.by }),
    ResourcesShipped: (world, { data }) => tellOfProgress(world, data.request, { state: 'shipped', source: data.from }),
    ResourcesArrived: tellOfArrival,
    CrossingClosed: (world, event) => tellOfCrossing(world, event, false),
    CrossingOpened: (world, event) => tellOfCrossing(world, event, true),
    DiversionSet: tellOfDiversion,
    TransferRequested: tellOfTransfer,
    TransferAnswered: tellOfTransferAnswer,
    TransferDeparted: tellOfTransferOnRoad,
    ClinicianArrived: tellOfArrivedClinician,
    RecognitionDecided: tellOfRecognition,
    VerificationBegun: tellOfCheck,
    VerificationEnded: tellOfVerification,
    ShiftBegun: tellOfShift,
    ClinicianTurnedAway: tellOfRefusal,
    VolunteersCalled: tellOfCall,
    VolunteersAssigned: tellOfAssignment,
  },
  evolve: evolveInformation,
};

/** Every seat that runs a place looks round from StartEx on. */
const scheduleLooks = ({ scenario }: ReadonlyWorld): readonly Draft[] =>
  allSeats(scenario)
    .filter((seat) => (scenario.seats[seat]?.runs.length ?? 0) > 0)
    .map((seat) => draft('Scheduled', { subsystem: 'information', entity: seat, purpose: 'look', at: startEx }));

function dueArrive(world: ReadonlyWorld, item: string): readonly Draft[] {
  const sent = world.information.underway.get(item);
  if (sent === undefined) return none;
  const { seat, source, means, observedAt, content } = sent;
  const n = (world.information.pictures.get(seat)?.items.length ?? 0) + 1;
  return [draft('ItemArrived', { item, seat, n, source, means, observedAt, content })];
}

/** Those at a crossing see what strikes its plaza. */
function lookAtCrossing(world: ReadonlyWorld, site: PlaceId): readonly Draft[] {
  const crossing = world.scenario.sites[site]?.crossing;
  return crossing === undefined ? none : lookAtOnce(world, crossing);
}
