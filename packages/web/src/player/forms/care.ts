import type { ClinicianId, InstrumentId, PlaceId, StaffGroupId, TransferId } from '@samaritan/scenarios/values/id';
import type { Label, Standard, TransferStation } from '@samaritan/scenarios/vocabulary/resources';
import * as choices from './choices.ts';
import type { FormDescription } from './description.ts';
import * as fields from './fields.ts';

const ofHospital = <T extends 'ActivateSurge' | 'CallBackStaff' | 'HoldOverStaff'>(
  type: T,
  submit: FormDescription<T>['submit'],
  paper?: string,
): FormDescription<'ActivateSurge' | 'CallBackStaff' | 'HoldOverStaff'> => ({
  type,
  submit,
  ...(paper === undefined ? {} : { paper }),
  fields: [fields.hospital],
  payload: (of) => ({ hospital: of.one<PlaceId>('hospital') }),
});

/** What hospitals and those who check licences do. */
export const careForms = {
  ActivateSurge: ofHospital('ActivateSurge', 'do.ActivateSurge'),
  CallBackStaff: ofHospital('CallBackStaff', 'do.CallBackStaff'),
  HoldOverStaff: ofHospital('HoldOverStaff', 'do.HoldOverStaff'),
  SetDiversion: {
    type: 'SetDiversion',
    fields: [
      fields.hospital,
      {
        kind: 'choices',
        name: 'divert',
        label: 'divert',
        hint: 'divertHint',
        choices: choices.triageChoices,
        mayBeNone: true,
      },
    ],
    payload: (of) => ({ hospital: of.one<PlaceId>('hospital'), divert: of.many<Label>('divert', true) }),
    submit: 'do.SetDiversion',
  } satisfies FormDescription<'SetDiversion'>,
  SetStandardOfCare: {
    type: 'SetStandardOfCare',
    fields: [
      fields.hospital,
      { kind: 'choice', name: 'standard', label: 'standard', hint: 'standardHint', choices: choices.standardChoices },
    ],
    payload: (of) => ({ hospital: of.one<PlaceId>('hospital'), standard: of.one<Standard>('standard') }),
    submit: 'do.SetStandardOfCare',
  } satisfies FormDescription<'SetStandardOfCare'>,
  RequestTransfer: {
    type: 'RequestTransfer',
    fields: [
      { ...fields.hospital, name: 'from', label: 'transferFrom' },
      { kind: 'choice', name: 'to', label: 'transferTo', choices: choices.places(['hospital']) },
      { kind: 'choice', name: 'station', label: 'transferFor', choices: choices.transferStationChoices, first: true },
      { kind: 'number', name: 'count', label: 'transferCount', hint: 'transferHint', least: 1, start: 1 },
      fields.under,
    ],
    payload: (of) => ({
      from: of.one<PlaceId>('from'),
      to: of.one<PlaceId>('to'),
      station: of.one<TransferStation>('station'),
      count: of.count('count'),
      under: of.oneOrNone<InstrumentId>('under'),
    }),
    submit: 'do.RequestTransfer',
    named: ({ values }) => ({ count: Number(values['count'] ?? 0) }),
  } satisfies FormDescription<'RequestTransfer'>,
  AnswerTransfer: {
    type: 'AnswerTransfer',
    fields: [
      { kind: 'choice', name: 'transfer', label: 'transfer', choices: choices.openTransfers, first: true },
      {
        kind: 'choice',
        name: 'accept',
        label: 'transferAnswer',
        choices: ({ speaker }) =>
          transferAnswers.map(({ value, en, fr }) => ({ value, label: speaker.language === 'fr' ? fr : en })),
      },
    ],
    payload: (of) => ({ transfer: of.one<TransferId>('transfer'), accept: of.one('accept') === 'yes' }),
    submit: 'do.AnswerTransfer',
    blocked: (ground) => (choices.openTransfers(ground).length === 0 ? 'noTransfers' : null),
  } satisfies FormDescription<'AnswerTransfer'>,
  CallForVolunteers: {
    type: 'CallForVolunteers',
    fields: [fields.group],
    payload: (of) => ({ group: of.one<StaffGroupId>('group') }),
    submit: 'do.CallForVolunteers',
  } satisfies FormDescription<'CallForVolunteers'>,
  AssignVolunteers: {
    type: 'AssignVolunteers',
    fields: [
      fields.group,
      { kind: 'choice', name: 'hospital', label: 'hospital', choices: choices.places(['hospital']) },
      { kind: 'number', name: 'count', label: 'people', least: 1 },
    ],
    payload: (of) => ({
      group: of.one<StaffGroupId>('group'),
      hospital: of.one<PlaceId>('hospital'),
      count: of.count('count'),
    }),
    submit: 'do.AssignVolunteers',
    named: ({ values }) => ({ count: Number(values['count'] ?? 0) }),
  } satisfies FormDescription<'AssignVolunteers'>,
  VerifyLicence: {
    type: 'VerifyLicence',
    fields: [fields.clinician],
    payload: (of) => ({ clinician: of.one<ClinicianId>('clinician') }),
    submit: 'do.VerifyLicence',
    blocked: (ground) => (choices.waitingClinicians(ground).length === 0 ? 'nobodyWaits' : null),
  } satisfies FormDescription<'VerifyLicence'>,
  AdmitOnBadge: {
    type: 'AdmitOnBadge',
    fields: [{ ...fields.clinician, hint: 'badgeHint' }],
    payload: (of) => ({ clinician: of.one<ClinicianId>('clinician') }),
    submit: 'do.AdmitOnBadge',
    blocked: (ground) => (choices.waitingClinicians(ground).length === 0 ? 'nobodyWaits' : null),
  } satisfies FormDescription<'AdmitOnBadge'>,
} as const;

const transferAnswers = [
  { value: 'yes', en: 'Take them', fr: 'Les prendre' },
  { value: 'no', en: 'Say no', fr: 'Refuser' },
] as const;
