import type { InstrumentId, MeansId, PlaceId, RequestId, SeatId, StaffGroupId } from '@samaritan/scenarios/values/id';
import type { CommandPayloads, OrderKind, ReportedFigure } from '@samaritan/scenarios/vocabulary/commands';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import { goods } from '@samaritan/server/words/desk-words';
import * as choices from './choices.ts';
import type { FormDescription, FormGround } from './description.ts';
import * as fields from './fields.ts';

const wanted = ({ values, speaker }: FormGround): { readonly what: string } => {
  const [kind, quantity] = [values['kind'], values['quantity']];
  if (typeof kind !== 'string' || kind === '' || typeof quantity !== 'number') return { what: '…' };
  return { what: goods(kind as ResourceKind, quantity, speaker.language) };
};
const noRequests = (ground: FormGround): 'noRequests' | null =>
  choices.openRequests(ground).length === 0 ? 'noRequests' : null;

/** What every desk says and asks, and what those in authority decide. */
export const wordForms = {
  SendMessage: {
    type: 'SendMessage',
    paper: 'ICS 213',
    fields: [
      fields.toMany,
      fields.means,
      { kind: 'line', name: 'subject', label: 'subject', mayBeEmpty: true },
      { kind: 'text', name: 'body', label: 'body' },
      { kind: 'check', name: 'wantsAnswer', label: 'wantsAnswer' },
    ],
    payload: (of) => ({
      to: of.many<SeatId>('to'),
      means: of.one<MeansId>('means'),
      subject: of.text('subject', true),
      body: of.text('body'),
      wantsAnswer: of.yes('wantsAnswer'),
    }),
    submit: 'do.SendMessage',
  } satisfies FormDescription<'SendMessage'>,
  ReportStatus: {
    type: 'ReportStatus',
    paper: 'ICS 209',
    fields: [fields.toMany, fields.means, { kind: 'figures', name: 'figures', label: 'figures', hint: 'figuresHint' }],
    payload: (of) => ({
      to: of.many<SeatId>('to'),
      means: of.one<MeansId>('means'),
      figures: Object.entries(of.figures('figures')).flatMap(([key, value]): readonly ReportedFigure[] => {
        const cut = key.lastIndexOf('/');
        if (value === null) return [];
        return [{ place: key.slice(0, cut) as PlaceId, figure: key.slice(cut + 1) as FigureName, value }];
      }),
    }),
    submit: 'do.ReportStatus',
  } satisfies FormDescription<'ReportStatus'>,
  RequestResources: {
    type: 'RequestResources',
    paper: 'ICS 213RR',
    fields: [
      fields.kind,
      fields.quantity,
      fields.toOne,
      {
        kind: 'choice',
        name: 'deliverTo',
        label: 'deliverTo',
        choices: (ground) => [
          ...choices.places(['hospital', 'site', 'base', 'crossing', 'stockpile'], true)(ground),
          ...choices
            .places(['hospital', 'site'])(ground)
            .filter(({ value }) => !ground.briefing.seat.runs.includes(value)),
        ],
        first: true,
      },
      fields.under,
      {
        kind: 'choice',
        name: 'priority',
        label: 'priority',
        choices: ({ speaker }) =>
          speaker.language === 'fr'
            ? [
                { value: 'urgent', label: 'Urgente' },
                { value: 'routine', label: 'Courante' },
              ]
            : [
                { value: 'urgent', label: 'Urgent' },
                { value: 'routine', label: 'Routine' },
              ],
        first: true,
      },
    ],
    payload: (of) => ({
      kind: of.one<ResourceKind>('kind'),
      quantity: of.count('quantity'),
      to: of.one<SeatId>('to'),
      deliverTo: of.one<PlaceId>('deliverTo'),
      under: of.oneOrNone<InstrumentId>('under'),
      priority: of.one<'urgent' | 'routine'>('priority'),
    }),
    submit: 'do.RequestResources',
    named: wanted,
  } satisfies FormDescription<'RequestResources'>,
  OfferResources: {
    type: 'OfferResources',
    fields: [
      { ...fields.request, none: 'requestNone', first: false },
      fields.kind,
      fields.quantity,
      fields.toOne,
      fields.under,
    ],
    payload: (of) => {
      const request = of.oneOrNone<RequestId>('request');
      return {
        to: of.one<SeatId>('to'),
        kind: of.one<ResourceKind>('kind'),
        quantity: of.count('quantity'),
        under: of.oneOrNone<InstrumentId>('under'),
        ...(request === null ? {} : { request }),
      };
    },
    submit: 'do.OfferResources',
    named: wanted,
  } satisfies FormDescription<'OfferResources'>,
  ApproveRequest: {
    type: 'ApproveRequest',
    fields: [
      fields.request,
      { kind: 'choice', name: 'provider', label: 'provider', choices: choices.providers },
      fields.quantity,
    ],
    payload: (of) => ({
      request: of.one<RequestId>('request'),
      provider: of.one<StaffGroupId | PlaceId>('provider'),
      quantity: of.count('quantity'),
    }),
    submit: 'do.ApproveRequest',
    named: ({ values }) => ({ count: Number(values['quantity'] ?? 0) }),
    blocked: noRequests,
  } satisfies FormDescription<'ApproveRequest'>,
  DenyRequest: {
    type: 'DenyRequest',
    fields: [fields.request, { kind: 'text', name: 'reason', label: 'reason' }],
    payload: (of) => ({ request: of.one<RequestId>('request'), reason: of.text('reason') }),
    submit: 'do.DenyRequest',
    blocked: noRequests,
  } satisfies FormDescription<'DenyRequest'>,
  Declare: {
    type: 'Declare',
    fields: [{ kind: 'choice', name: 'level', label: 'level', choices: choices.levels, first: true }],
    payload: (of) => ({ level: of.one<CommandPayloads['Declare']['level']>('level') }),
    submit: 'do.Declare',
  } satisfies FormDescription<'Declare'>,
  IssueOrder: {
    type: 'IssueOrder',
    fields: [{ kind: 'choice', name: 'order', label: 'order', choices: choices.orders }],
    payload: (of) => ({ order: of.one<OrderKind>('order') }),
    submit: 'do.IssueOrder',
  } satisfies FormDescription<'IssueOrder'>,
  WarnPublic: {
    type: 'WarnPublic',
    paper: 'CAP',
    fields: [
      fields.site,
      {
        kind: 'choice',
        name: 'advice',
        label: 'advice',
        choices: ({ speaker }) =>
          advices.map(({ value, en, fr }) => ({ value, label: speaker.language === 'fr' ? fr : en })),
      },
      { kind: 'text', name: 'text', label: 'warningText' },
    ],
    payload: (of) => ({
      site: of.one<PlaceId>('site'),
      advice: of.one<CommandPayloads['WarnPublic']['advice']>('advice'),
      text: of.text('text'),
    }),
    submit: 'do.WarnPublic',
  } satisfies FormDescription<'WarnPublic'>,
  TurnLever: {
    type: 'TurnLever',
    fields: [
      { kind: 'choice', name: 'lever', label: 'lever', choices: choices.leverChoices, first: true },
      { kind: 'choice', name: 'value', label: 'leverValue', choices: choices.leverValues },
    ],
    payload: (of) => ({ lever: of.one<Lever>('lever'), value: of.one('value') }),
    submit: 'do.TurnLever',
  } satisfies FormDescription<'TurnLever'>,
} as const;

const advices = [
  { value: 'stay-away', en: 'Stay away', fr: 'Rester à distance' },
  { value: 'spread-hospitals', en: 'Use hospitals farther away', fr: 'Aller aux hôpitaux plus éloignés' },
  { value: 'volunteers-register', en: 'Volunteers register first', fr: "Volontaires, s'inscrire d'abord" },
] as const;
