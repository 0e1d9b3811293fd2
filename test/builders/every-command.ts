import { type PlaceId, type RequestId, type TransferId, id } from '@samaritan/scenarios/values/id';
import { type CommandPayloads, type CommandType, orderKinds } from '@samaritan/scenarios/vocabulary/commands';
import { leverNames, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { destinationPolicies, standards } from '@samaritan/scenarios/vocabulary/resources';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { World } from '../../packages/server/src/engine/world.ts';

/** A request that a test may hide in a world. */
export const secret = id<RequestId>('request-secret');
const nowhere = id<PlaceId>('nowhere');

export type Asked = { [T in CommandType]: { readonly type: T; readonly payload: CommandPayloads[T] } }[CommandType];

/** Commands of every type about everything there is, and about some things there are not. */
export function everyCommand(world: World): readonly Asked[] {
  const { scenario } = world;
  const asked: Asked[] = [];
  const ask = <T extends CommandType>(type: T, payload: CommandPayloads[T]): void =>
    void asked.push({ type, payload } as unknown as Asked);
  const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];
  const seats = keys(scenario.seats);
  const [means] = keys(scenario.means);
  const [text, words] = [id<Sealed>('t'), { subject: id<Sealed>('s'), body: id<Sealed>('b') }];
  const requests = [...world.authority.requests.keys(), secret, id<RequestId>('request-nobody-made')];
  const units = [...world.ems.units.keys()].filter((_, i) => i % 3 === 0);
  const hospitals = keys(scenario.hospitals).slice(0, 6);
  const sites = keys(scenario.sites);
  const groups = keys(scenario.staff);
  if (means === undefined) throw new Error('no means');
  for (const answers of ['secret-message', 'inject-A9', 'inject-1', String(secret)])
    ask('SendMessage', { to: [], means, ...words, answers: id(answers) });
  for (const to of seats.slice(0, 4)) {
    ask('SendMessage', { to: [to], means, ...words, answers: id('secret-message') });
    ask('SendMessage', { to: [to], means, ...words });
    ask('ReportStatus', {
      to: [to],
      means,
      figures: [{ place: hospitals[0] ?? nowhere, figure: 'bedsFree', value: 5 }],
    });
    for (const under of [null, ...keys(scenario.agreements)])
      ask('RequestResources', {
        kind: 'nurses',
        quantity: 2,
        to,
        deliverTo: hospitals[0] ?? nowhere,
        under,
        priority: 'urgent',
      });
    for (const request of requests) ask('OfferResources', { to, kind: 'nurses', quantity: 2, under: null, request });
  }
  for (const request of requests) {
    for (const provider of [...groups.slice(0, 2), ...keys(scenario.bases).slice(0, 2), ...keys(scenario.stockpiles)])
      ask('ApproveRequest', { request, provider, quantity: 1 });
    ask('DenyRequest', { request, reason: text });
  }
  for (const base of keys(scenario.bases).slice(0, 6))
    for (const count of [1, 3, 9]) ask('DispatchUnits', { base, kind: 'advanced', count, to: sites[0] ?? nowhere });
  for (const unit of units) {
    ask('RedirectUnits', { units: [unit], to: hospitals[0] ?? nowhere });
    ask('StageUnits', { units: [unit], at: hospitals[1] ?? nowhere });
  }
  for (const site of sites) {
    for (const policy of destinationPolicies) ask('SetDestinationPolicy', { site, policy });
    ask('RetriageCasualties', { site });
    ask('WarnPublic', { site, advice: 'spread-hospitals', text });
    ask('ProtectPublic', { site, action: 'evacuate' });
  }
  for (const hospital of hospitals) {
    ask('ActivateSurge', { hospital });
    ask('SetDiversion', { hospital, divert: [] });
    ask('SetDiversion', { hospital, divert: ['immediate', 'delayed'] });
    for (const standard of standards) ask('SetStandardOfCare', { hospital, standard });
    for (const to of hospitals)
      ask('RequestTransfer', { from: hospital, to, station: 'theatre', count: 1, under: null });
    ask('CallBackStaff', { hospital });
    ask('HoldOverStaff', { hospital });
    for (const group of groups) ask('AssignVolunteers', { group, hospital, count: 2 });
  }
  for (const transfer of [...world.hospitals.transfers.keys(), id<TransferId>('transfer-nobody-asked')])
    ask('AnswerTransfer', { transfer, accept: true });
  for (const level of ['local', 'subdivision', 'national'] as const) ask('Declare', { level });
  for (const order of orderKinds) ask('IssueOrder', { order });
  for (const group of groups) {
    ask('CallForVolunteers', { group });
    for (const n of [1, 2, 3, 400]) {
      ask('VerifyLicence', { clinician: id(`${group}/${n}`) });
      ask('AdmitOnBadge', { clinician: id(`${group}/${n}`) });
    }
  }
  for (const crossing of keys(scenario.crossings)) {
    for (const open of [true, false]) ask('SetCrossing', { crossing, open });
    for (const lanes of [0, 1, 2, 3]) ask('SetLane', { crossing, lane: 'general', lanes });
  }
  for (const lever of leverNames) for (const value of valuesOf(lever)) ask('TurnLever', { lever, value });
  return asked;
}
