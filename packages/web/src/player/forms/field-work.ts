import type { PlaceId, UnitId } from '@samaritan/scenarios/values/id';
import type { CommandPayloads } from '@samaritan/scenarios/vocabulary/commands';
import type { DestinationPolicy, UnitKind } from '@samaritan/scenarios/vocabulary/resources';
import * as choices from './choices.ts';
import type { FormDescription } from './description.ts';
import * as fields from './fields.ts';

const where = choices.places(['site', 'hospital', 'base', 'crossing']);
const noUnits: FormDescription<'RedirectUnits'>['blocked'] = ({ facts }) => (facts.units.size === 0 ? 'noUnits' : null);

/** What dispatch, fire command, police and the crossings do. */
export const fieldForms = {
  DispatchUnits: {
    type: 'DispatchUnits',
    fields: [
      { kind: 'choice', name: 'base', label: 'base', choices: choices.places(['base'], true), first: true },
      { kind: 'choice', name: 'kind', label: 'unitKind', choices: choices.unitKindChoices, first: true },
      { kind: 'number', name: 'count', label: 'count', least: 1, start: 1 },
      { kind: 'choice', name: 'to', label: 'whereTo', choices: where },
    ],
    payload: (of) => ({
      base: of.one<PlaceId>('base'),
      kind: of.one<UnitKind>('kind'),
      count: of.count('count'),
      to: of.one<PlaceId>('to'),
    }),
    submit: 'do.DispatchUnits',
    named: ({ values }) => ({ count: Number(values['count'] ?? 0) }),
  } satisfies FormDescription<'DispatchUnits'>,
  RedirectUnits: {
    type: 'RedirectUnits',
    fields: [fields.units, { kind: 'choice', name: 'to', label: 'whereTo', choices: where }],
    payload: (of) => ({ units: of.many<UnitId>('units'), to: of.one<PlaceId>('to') }),
    submit: 'do.RedirectUnits',
    blocked: noUnits,
  } satisfies FormDescription<'RedirectUnits'>,
  StageUnits: {
    type: 'StageUnits',
    fields: [fields.units, { kind: 'choice', name: 'at', label: 'stageAt', choices: where }],
    payload: (of) => ({ units: of.many<UnitId>('units'), at: of.one<PlaceId>('at') }),
    submit: 'do.StageUnits',
    blocked: noUnits,
  } satisfies FormDescription<'StageUnits'>,
  SetDestinationPolicy: {
    type: 'SetDestinationPolicy',
    fields: [fields.site, { kind: 'choice', name: 'policy', label: 'policy', choices: choices.policies }],
    payload: (of) => ({ site: of.one<PlaceId>('site'), policy: of.one<DestinationPolicy>('policy') }),
    submit: 'do.SetDestinationPolicy',
  } satisfies FormDescription<'SetDestinationPolicy'>,
  RetriageCasualties: {
    type: 'RetriageCasualties',
    fields: [{ kind: 'choice', name: 'site', label: 'site', choices: choices.places(['site'], true), first: true }],
    payload: (of) => ({ site: of.one<PlaceId>('site') }),
    submit: 'do.RetriageCasualties',
  } satisfies FormDescription<'RetriageCasualties'>,
  ProtectPublic: {
    type: 'ProtectPublic',
    fields: [
      fields.site,
      {
        kind: 'choice',
        name: 'action',
        label: 'protection',
        choices: ({ speaker }) =>
          protections.map(({ value, en, fr }) => ({ value, label: speaker.language === 'fr' ? fr : en })),
      },
    ],
    payload: (of) => ({
      site: of.one<PlaceId>('site'),
      action: of.one<CommandPayloads['ProtectPublic']['action']>('action'),
    }),
    submit: 'do.ProtectPublic',
  } satisfies FormDescription<'ProtectPublic'>,
  SetCrossing: {
    type: 'SetCrossing',
    fields: [
      fields.crossing,
      {
        kind: 'choice',
        name: 'open',
        label: 'crossingState',
        choices: ({ speaker }) =>
          openings.map(({ value, en, fr }) => ({ value, label: speaker.language === 'fr' ? fr : en })),
      },
    ],
    payload: (of) => ({ crossing: of.one<PlaceId>('crossing'), open: of.one('open') === 'open' }),
    submit: 'do.SetCrossing',
  } satisfies FormDescription<'SetCrossing'>,
  SetLane: {
    type: 'SetLane',
    fields: [
      fields.crossing,
      { kind: 'choice', name: 'lane', label: 'lane', choices: choices.lanes },
      { kind: 'number', name: 'lanes', label: 'lanes', least: 0 },
    ],
    payload: (of) => ({
      crossing: of.one<PlaceId>('crossing'),
      lane: of.one<CommandPayloads['SetLane']['lane']>('lane'),
      lanes: of.count('lanes'),
    }),
    submit: 'do.SetLane',
    named: ({ values }) => ({ count: Number(values['lanes'] ?? 0) }),
  } satisfies FormDescription<'SetLane'>,
} as const;

const protections = [
  { value: 'evacuate', en: 'Leave the place', fr: 'Quitter les lieux' },
  { value: 'shelter', en: 'Stay inside', fr: "Rester à l'intérieur" },
] as const;
const openings = [
  { value: 'open', en: 'Open it', fr: "L'ouvrir" },
  { value: 'closed', en: 'Close it', fr: 'Le fermer' },
] as const;
