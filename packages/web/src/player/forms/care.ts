import type { ClinicianId, PlaceId, StaffGroupId } from '@samaritan/scenarios/values/id';
import type { Label, Standard } from '@samaritan/scenarios/vocabulary/resources';
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
