import type { Bilingual } from '@samaritan/scenarios/values/text';
import { affiliationKinds, registerStatuses } from '../../registry/record/licence.ts';

/** Why a row is not taken. */
export const reasons = {
  cells: (wanted: number) => ({
    en: `the row has another number of cells than the header (${wanted})`,
    fr: `la ligne n’a pas le même nombre de cellules que l’en-tête (${wanted})`,
  }),
  unclosed: {
    en: 'a quotation mark is opened and never closed',
    fr: 'un guillemet est ouvert et jamais fermé',
  },
  control: {
    en: 'characters that are no text, such as NUL',
    fr: 'des caractères qui ne sont pas du texte, comme NUL',
  },
  replaced: {
    en: 'characters that were lost before the file came here (U+FFFD)',
    fr: 'des caractères perdus avant que le fichier n’arrive ici (U+FFFD)',
  },
  tooLong: (most: number) => ({ en: `at most ${most} characters`, fr: `au plus ${most} caractères` }),
  empty: { en: 'wanted a value', fr: 'une valeur est attendue' },
  issuer: {
    en: 'wanted the ISO 3166-2 code of a state, province or territory, such as CA-ON or US-MI',
    fr: 'attendu le code ISO 3166-2 d’un État, d’une province ou d’un territoire, comme CA-ON ou US-MI',
  },
  otherIssuer: (jurisdiction: string) => ({
    en: `this source was said to tell of ${jurisdiction} alone`,
    fr: `cette source ne devait parler que de ${jurisdiction}`,
  }),
  title: {
    en: 'no licence class bears this title there, or more than one does; wanted an id such as rn',
    fr: 'aucune catégorie de permis n’y porte ce titre, ou plusieurs le portent; attendu un identifiant comme rn',
  },
  number: { en: 'wanted a number with a letter or digit in it', fr: 'attendu un numéro avec une lettre ou un chiffre' },
  date: { en: 'wanted a date such as 1978-03-31', fr: 'attendu une date comme 1978-03-31' },
  moment: {
    en: 'wanted a moment such as 2026-10-14T13:05:00Z, or a date',
    fr: 'attendu un moment comme 2026-10-14T13:05:00Z, ou une date',
  },
  future: {
    en: 'lies in the future: a register cannot have known it yet',
    fr: 'se trouve dans l’avenir : un registre ne peut pas encore le savoir',
  },
  birth: {
    en: 'wanted the date of birth of somebody alive and grown up',
    fr: 'attendu la date de naissance d’une personne vivante et adulte',
  },
  status: {
    en: `wanted one of ${registerStatuses.join(', ')}`,
    fr: `attendu l’un de ${registerStatuses.join(', ')}`,
  },
  affiliationKind: {
    en: `wanted one of ${affiliationKinds.join(', ')}`,
    fr: `attendu l’un de ${affiliationKinds.join(', ')}`,
  },
  npi: {
    en: 'wanted an NPI of ten digits whose check digit is right',
    fr: 'attendu un NPI de dix chiffres dont la clé est juste',
  },
  minc: { en: 'wanted a MINC such as CAMD-1234-5678', fr: 'attendu un MINC comme CAMD-1234-5678' },
  yesNo: { en: 'wanted yes or no', fr: 'attendu yes ou no' },
  event: {
    en: 'wanted granted, renewed, expired, restricted, suspended, revoked, surrendered-under-threat, reinstated or corrected',
    fr: 'attendu granted, renewed, expired, restricted, suspended, revoked, surrendered-under-threat, reinstated ou corrected',
  },
  eventOfUnknown: {
    en: 'an event on a licence that the registry does not have; load the register first',
    fr: 'un événement sur un permis que le registre n’a pas; chargez d’abord le registre de l’autorité',
  },
  contested: {
    en: 'this number is already that of somebody else by name and date of birth; until the register corrects it, checks of it answer unknown',
    fr: 'ce numéro est déjà celui d’une autre personne par son nom et sa date de naissance; tant que le registre ne le corrige pas, sa vérification répond inconnu',
  },
  othersNumber: {
    en: 'a register of more weight has this number as somebody else’s',
    fr: 'un registre qui a plus de poids attribue ce numéro à quelqu’un d’autre',
  },
  twoWords: {
    en: 'the source says two different things of this licence as of one moment (updated_at)',
    fr: 'la source dit deux choses différentes de ce permis au même moment (updated_at)',
  },
  full: {
    en: 'this registry cannot number more licences',
    fr: 'ce registre ne peut pas numéroter plus de permis',
  },
} as const satisfies Readonly<Record<string, Bilingual | ((n: never) => Bilingual)>>;
