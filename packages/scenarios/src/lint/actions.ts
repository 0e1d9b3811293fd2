import type { Scenario } from '../schema/scenario.ts';
import type { SeatId } from '../values/id.ts';
import { type CommandType, permissionFor } from '../vocabulary/commands.ts';
import type { EventType } from '../vocabulary/event-types.ts';
import { compileWhere } from '../predicate/where.ts';
import { type Finding, pen, type Rule } from './finding.ts';

/**
 * What seats do, by the event it shows as, with the commands that bring the event about. Everything else happens to seats
 * or by itself, and can be evidence but no expected action.
 */
export const actionsOf: { readonly [T in EventType]?: readonly CommandType[] } = {
  MessageSent: ['SendMessage'],
  StatusReported: ['ReportStatus'],
  UnitDispatched: ['DispatchUnits', 'RedirectUnits'],
  UnitStaged: ['StageUnits'],
  DestinationPolicySet: ['SetDestinationPolicy'],
  RetriageBegun: ['RetriageCasualties'],
  SurgeActivated: ['ActivateSurge'],
  DiversionSet: ['SetDiversion'],
  StandardOfCareSet: ['SetStandardOfCare'],
  TransferRequested: ['RequestTransfer'],
  TransferAnswered: ['AnswerTransfer'],
  StaffCalledBack: ['CallBackStaff'],
  StaffHeldOver: ['HoldOverStaff'],
  AidRequested: ['RequestResources'],
  AidOffered: ['OfferResources'],
  RequestApproved: ['ApproveRequest'],
  RequestDenied: ['DenyRequest'],
  EmergencyDeclared: ['Declare'],
  OrderIssued: ['IssueOrder'],
  VolunteersCalled: ['CallForVolunteers'],
  VolunteersAssigned: ['AssignVolunteers'],
  VerificationQueued: ['VerifyLicence'],
  VerificationBegun: ['AdmitOnBadge'],
  CrossingOpened: ['SetCrossing'],
  CrossingClosed: ['SetCrossing'],
  LaneSet: ['SetLane'],
  PublicWarned: ['WarnPublic'],
  PublicProtected: ['ProtectPublic'],
  LeverOrdered: ['TurnLever'],
  CommandAccepted: Object.keys(permissionFor).filter((type): type is CommandType => type in permissionFor),
};

/** Who is expected to do something may do it. One seat of several is enough. */
export const actionsArePossible: Rule = (folder) => {
  const { fault } = pen(folder, 'action-impossible');
  const { scenario } = folder;
  const rows = scenario.msel.flatMap((row, index): readonly Finding[] => {
    if (row.kind !== 'expected-action') return [];
    const { event, where } = row.does;
    const path = ['msel', index, 'does', 'event'];
    if (actionsOf[event] === undefined) {
      const wanted = `something a seat does: ${Object.keys(actionsOf).join(', ')}`;
      return [fault(path, `${event}, which no seat does`, wanted)];
    }
    return lacking(scenario, { event, where, seats: row.who }).map((lack) =>
      fault(['msel', index, 'who'], lack.found, lack.wanted),
    );
  });
  const tasks = Object.entries(scenario.objectives).flatMap(([id, objective]) =>
    objective.tasks.flatMap(({ target, evidence }, task) => {
      const path = ['objectives', id, 'tasks', task];
      const wanted = [
        ...('event' in target ? [[target, [...path, 'target', 'by']] as const] : []),
        ...evidence.map((piece, item) => [piece, [...path, 'evidence', item, 'by']] as const),
      ];
      return wanted.flatMap(([{ event, where, by }, at]: (typeof wanted)[number]) =>
        by === undefined
          ? []
          : lacking(scenario, { event, where, seats: by }).map((lack) => fault(at, lack.found, lack.wanted)),
      );
    }),
  );
  return [...rows, ...tasks];
};

interface Deed {
  readonly event: EventType;
  readonly where?: string | undefined;
  readonly seats: readonly SeatId[];
}

/** What stands in the way of every one of the seats; nothing where one of them may do it. */
function lacking(scenario: Scenario, { event, where, seats }: Deed): readonly { found: string; wanted: string }[] {
  const commands = actionsOf[event];
  const known = seats.filter((seat) => seat in scenario.seats);
  if (known.length < seats.length) return [];
  if (commands === undefined)
    return [{ found: `${event}, which no seat does`, wanted: 'no by, or an event that a seat brings about' }];
  const places = where === undefined ? [] : placesNamed(where, event);
  const order = /\border\s*==\s*["']([a-z-]+)["']/.exec(where ?? '')?.[1];
  const lacks = known.map((seat) => lackOf(scenario, seat, { commands, places, order }));
  const [first] = lacks;
  if (first === undefined || lacks.some((lack) => lack === null)) return [];
  return [{ found: `${seats.join(', ')}, who may not do ${event}`, wanted: `a seat that ${first ?? 'may'}` }];
}

interface Attempt {
  readonly commands: readonly CommandType[];
  /** Places that the deed must be done at, and the order that must be given, where the `where` says. */
  readonly places: readonly string[];
  readonly order: string | undefined;
}

/** What one seat lacks for a command, in words; null where nothing. */
function lackOf(scenario: Scenario, seat: SeatId, { commands, places, order }: Attempt): string | null {
  const { may = [], turns = [], runs = [] } = scenario.seats[seat] ?? {};
  const orders = ordersBy(order);
  const allowed = commands.filter((command) => {
    const permission = permissionFor[command];
    if (command === 'IssueOrder') return may.some((one) => orders.includes(one));
    if (command === 'TurnLever' && turns.length === 0) return false;
    return permission === null || may.includes(permission);
  });
  const [command] = commands;
  if (command === undefined) return null;
  if (allowed.length === 0) {
    const needed = command === 'IssueOrder' ? orders.join(' or ') : permissionFor[command];
    return command === 'TurnLever' ? 'may turn-levers and names them in turns' : `may ${needed}`;
  }
  const kind = ownPlace[command];
  if (kind === undefined) return null;
  const owned = runs.filter((place) => place in scenario[kind]);
  const named = places.filter((place) => place in scenario[kind]);
  if (owned.length === 0) return `runs one of the ${kind}`;
  const foreign = named.filter((place) => !owned.some((own) => own === place));
  return named.length > 0 && foreign.length === named.length ? `runs ${foreign.join(' or ')}` : null;
}

/** Permissions any of which lets a seat give an order, or some order where none is named. */
function ordersBy(order: string | undefined): readonly string[] {
  if (order === 'licence-waiver' || order === 'end-licence-waiver') return ['waive-licences'];
  if (order === 'open-emergency-class' || order === 'close-emergency-class') return ['open-emergency-class'];
  if (order === 'end-emergency') return ['declare'];
  const line = ['order', 'control-crossing'];
  return order === undefined ? [...line, 'waive-licences', 'open-emergency-class', 'declare'] : line;
}

/** Commands over a place of one's own, and what kind of place it is. */
const ownPlace: { readonly [C in CommandType]?: 'hospitals' | 'crossings' | 'bases' } = {
  ActivateSurge: 'hospitals',
  SetDiversion: 'hospitals',
  SetStandardOfCare: 'hospitals',
  RequestTransfer: 'hospitals',
  AnswerTransfer: 'hospitals',
  CallBackStaff: 'hospitals',
  HoldOverStaff: 'hospitals',
  SetCrossing: 'crossings',
  SetLane: 'crossings',
  DispatchUnits: 'bases',
};

/** Places that a `where` compares its fields with. */
function placesNamed(where: string, event: EventType): readonly string[] {
  const compiled = compileWhere(where, event);
  return compiled.ok ? compiled.predicate.names.filter(({ kind }) => kind === 'place').map(({ name }) => name) : [];
}
