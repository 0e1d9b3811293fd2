import type { PlaceCard } from '@samaritan/server/views/seat/briefing-view';
import { sayItem } from '@samaritan/server/words/desk-items';
import { goods } from '@samaritan/server/words/desk-words';
import { say } from '@samaritan/server/words/label';
import {
  destinationPolicies,
  labels,
  resourceKinds,
  standards,
  transferStations,
  unitKinds,
} from '@samaritan/scenarios/vocabulary/resources';
import { orderKinds } from '@samaritan/scenarios/vocabulary/commands';
import {
  policyLabels,
  resourceLabels,
  standardLabels,
  stationLabels,
  triageLabels,
} from '@samaritan/server/words/labels/care';
import { laneLabels, unitKindLabels, unitStatusLabels } from '@samaritan/server/words/labels/desk';
import { declarationLabels, orderLabels } from '@samaritan/server/words/labels/law';
import type { Choice } from '../../ui/ChoiceField.tsx';
import { memberOf } from '../roster/roster-rows.ts';
import type { FormGround } from './description.ts';

type Choices = (ground: FormGround) => readonly Choice<string>[];

const worded =
  (keys: readonly string[], words: Readonly<Record<string, { readonly en: string; readonly fr: string }>>): Choices =>
  ({ speaker }) =>
    keys.map((value) => ({ value, label: capital(say(words, value, speaker.language)) }));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Places of these kinds; `own`: only those this desk runs. */
export const places =
  (kinds: readonly PlaceCard['kind'][], own = false): Choices =>
  ({ briefing, speaker }) =>
    briefing.places
      .filter(({ id, kind }) => kinds.includes(kind) && (!own || briefing.seat.runs.includes(id)))
      .map(({ id }) => ({ value: id, label: speaker.place(id) }));

/** Whom one can write to or ask: those one reports to first. */
export const otherSeats: Choices = ({ briefing, speaker }) => {
  const { id: self, reportsTo } = briefing.seat;
  const others = briefing.seats.map(({ id }) => id).filter((id) => id !== self);
  const first = reportsTo.filter((id) => others.includes(id));
  return [...first, ...others.filter((id) => !first.includes(id))].map((value) => ({
    value,
    label: speaker.seat(value),
  }));
};

export const means: Choices = ({ briefing, speaker }) =>
  briefing.means.map(({ id }) => ({ value: id, label: speaker.means(id) }));

export const resources: Choices = worded(resourceKinds, resourceLabels);
export const unitKindChoices: Choices = worded(unitKinds, unitKindLabels);
export const policies: Choices = worded(destinationPolicies, policyLabels);
export const transferStationChoices: Choices = worded(transferStations, stationLabels);
export const standardChoices: Choices = worded(standards, standardLabels);
export const triageChoices: Choices = worded(labels, triageLabels);
export const lanes: Choices = worded(Object.keys(laneLabels), laneLabels);

/** The level of the desk's own jurisdiction; nobody declares at another. */
export const levels: Choices = ({ briefing, speaker }) => {
  const depth = depthOf(briefing.jurisdictions, briefing.seat.jurisdiction);
  const level = depth === 0 ? 'national' : depth === 1 ? 'subdivision' : 'local';
  return [{ value: level, label: capital(declarationLabels[level][speaker.language]) }];
};

export function depthOf(all: readonly { readonly id: string; readonly parent: string | null }[], of: string): number {
  const parent = all.find(({ id }) => id === of)?.parent ?? null;
  return parent === null ? 0 : 1 + depthOf(all, parent);
}

export const orders: Choices = ({ briefing, speaker }) => {
  const { may, jurisdiction } = briefing.seat;
  const atTheLine = may.includes('control-crossing') && depthOf(briefing.jurisdictions, jurisdiction) === 0;
  const mayGive = (order: (typeof orderKinds)[number]): boolean => {
    if (order === 'licence-waiver' || order === 'end-licence-waiver') return may.includes('waive-licences');
    if (order === 'open-emergency-class' || order === 'close-emergency-class')
      return may.includes('open-emergency-class');
    if (order === 'end-emergency') return may.includes('declare');
    return may.includes('order') || atTheLine;
  };
  return orderKinds
    .filter(mayGive)
    .map((order) => ({ value: order, label: capital(orderLabels[order][speaker.language]) }));
};

/** Agreements this desk knows; the choice of none stands beside them. */
export const agreements: Choices = ({ briefing, speaker }) =>
  briefing.agreements.map(({ id }) => ({ value: id, label: speaker.instrument(id) }));

/** Requests that have come and are not settled. */
export const openRequests: Choices = ({ facts, speaker }) =>
  facts.expected.flatMap(({ kind, item, about }) => {
    const asked = item === null || kind !== 'settle-request' ? undefined : facts.items[item - 1];
    if (asked?.content.kind !== 'request') return [];
    const { resource, quantity, deliverTo } = asked.content;
    return [{ value: about, label: `${goods(resource, quantity, speaker.language)}, ${speaker.place(deliverTo)}` }];
  });

/** Transfers this desk was asked to take and has not answered. */
export const openTransfers: Choices = ({ facts, speaker }) =>
  facts.expected.flatMap(({ kind, item, about }) => {
    const asked = item === null || kind !== 'answer-transfer' ? undefined : facts.items[item - 1];
    return asked?.content.kind === 'transfer'
      ? [{ value: about, label: sayItem(asked.content, asked.words, speaker) }]
      : [];
  });

/** What this desk can send: teams of its jurisdiction, and bases and stockpiles it runs or that lie in it. */
export const providers: Choices = ({ briefing, speaker }) => {
  const { jurisdictions, seat, places: all, groups } = briefing;
  const isOurs = (where: string): boolean => {
    for (let at: string | null = where; at !== null; at = jurisdictions.find(({ id }) => id === at)?.parent ?? null)
      if (at === seat.jurisdiction) return true;
    return false;
  };
  const own = all.filter(
    ({ id, kind, in: where }) => (kind === 'base' || kind === 'stockpile') && (seat.runs.includes(id) || isOurs(where)),
  );
  return [
    ...groups
      .filter(({ kind, of }) => kind === 'team' && isOurs(of))
      .map(({ id }) => ({ value: id, label: speaker.group(id) })),
    ...own.map(({ id }) => ({ value: id, label: speaker.place(id) })),
  ];
};

export const volunteerGroups: Choices = ({ briefing, speaker }) =>
  briefing.groups
    .filter(({ kind }) => kind === 'volunteers')
    .map(({ id }) => ({ value: id, label: speaker.group(id) }));

/** Those seen at one's own doors who wait to be checked. */
export const waitingClinicians: Choices = ({ facts, speaker }) =>
  [...facts.clinicians.values()].flatMap(({ clinician, item }) => {
    const { content } = item;
    if (content.kind !== 'clinician' || (content.state !== 'arrived' && content.state !== 'checking')) return [];
    const { group, number } = memberOf(clinician);
    return [{ value: clinician, label: `${speaker.group(group)} ${number}, ${speaker.place(content.hospital)}` }];
  });

/** The units on one's own board, with what each is doing. */
export const units: Choices = ({ facts, speaker }) =>
  [...facts.units.values()].map(({ unit, status, at }) => ({
    value: unit,
    label: `${speaker.unit(unit)}, ${unitStatusLabels[status][speaker.language]}, ${speaker.place(at)}`,
  }));

export const leverChoices: Choices = ({ briefing, speaker }) =>
  briefing.levers.map(({ name }) => ({ value: name, label: speaker.lever(name) }));

export const leverValues: Choices = ({ briefing, speaker, values }) =>
  (briefing.levers.find(({ name }) => name === values['lever'])?.values ?? []).map((value) => ({
    value,
    label: capital(speaker.leverValue(value)),
  }));
