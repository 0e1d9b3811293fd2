import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { MatchPart } from '../registry/matching/compare.ts';
import type { Reason } from '../registry/matching/decide.ts';

/** What each step of the account of a match compares. */
export const matchPartWords: Readonly<Record<MatchPart['part'], Bilingual>> = {
  register: { en: 'Size of the register', fr: 'Taille du registre' },
  family: { en: 'Family name', fr: 'Nom de famille' },
  given: { en: 'First name', fr: 'Prénom' },
  middle: { en: 'Further given names', fr: 'Autres prénoms' },
  birth: { en: 'Birth date', fr: 'Date de naissance' },
  number: { en: 'Licence number', fr: 'Numéro de permis' },
  licence: { en: 'Issuer and class', fr: 'Autorité et catégorie' },
  identifier: { en: 'NPI or MINC', fr: 'NPI ou MINC' },
  email: { en: 'E-mail', fr: 'Courriel' },
  kin: { en: 'May be a relative', fr: 'Parenté possible' },
};

/** How far it agrees; a level reads alike in every part but where it is named with its part. */
const levelWords: Readonly<Record<MatchPart['level'], Bilingual>> = {
  size: { en: 'the odds before anything is compared', fr: 'la chance avant toute comparaison' },
  possible: {
    en: 'twins, or parent and child, would agree as far',
    fr: 'des jumeaux, ou un parent et son enfant, concorderaient autant',
  },
  same: { en: 'the same', fr: 'identique' },
  part: { en: 'one of two names agrees', fr: 'un nom sur deux concorde' },
  former: { en: 'agrees with an earlier or further name', fr: 'concorde avec un nom antérieur ou autre' },
  near: { en: 'nearly the same spelling', fr: 'presque la même graphie' },
  close: { en: 'a similar spelling', fr: 'une graphie semblable' },
  different: { en: 'different', fr: 'différent' },
  short: { en: 'a familiar form', fr: 'une forme familière' },
  middle: { en: 'goes by a further given name', fr: 'porte un autre de ses prénoms' },
  initial: { en: 'the initial agrees', fr: 'l’initiale concorde' },
  swapped: { en: 'day and month changed about', fr: 'jour et mois intervertis' },
  slip: { en: 'one sign wrong', fr: 'un signe fautif' },
  written: { en: 'the same but for how it is written', fr: 'identique, à l’écriture près' },
  elsewhere: { en: 'the same number, of another issuer', fr: 'le même numéro, d’une autre autorité' },
  apart: { en: 'of two issuers or classes: not comparable', fr: 'de deux autorités ou catégories : non comparables' },
  issuer: { en: 'the issuer agrees', fr: 'l’autorité concorde' },
  class: { en: 'the class agrees', fr: 'la catégorie concorde' },
  name: { en: 'the same before the @', fr: 'identique avant le @' },
};

const birthPart: Bilingual = { en: 'two of year, month and day agree', fr: 'deux éléments sur trois concordent' };

/** How far a part agrees, in words. */
export const matchLevelWords = ({ part, level }: Pick<MatchPart, 'part' | 'level'>): Bilingual =>
  part === 'birth' && level === 'part' ? birthPart : levelWords[level];

/** Why a match was accepted, refused, or given to a person. */
export const matchReasonWords: Readonly<Record<Reason['code'], Bilingual>> = {
  'no-candidate': { en: 'Nobody like this is in the register.', fr: 'Personne de semblable ne figure au registre.' },
  enough: { en: 'Enough agrees.', fr: 'Les concordances suffisent.' },
  between: {
    en: 'Too much agrees to dismiss, too little to accept.',
    fr: 'Trop de concordances pour écarter, trop peu pour accepter.',
  },
  'too-little': { en: 'Too little agrees.', fr: 'Trop peu de concordances.' },
  rival: { en: 'Another person comes too near.', fr: 'Une autre personne est trop proche.' },
  'birth-conflict': { en: 'The birth dates differ.', fr: 'Les dates de naissance diffèrent.' },
  'identifier-conflict': { en: 'The NPI or MINC differ.', fr: 'Les numéros NPI ou MINC diffèrent.' },
  'name-conflict': { en: 'The first names differ.', fr: 'Les prénoms diffèrent.' },
  'number-unsupported': {
    en: 'The number told is that of no licence known of this person.',
    fr: 'Le numéro donné n’est celui d’aucun permis connu de cette personne.',
  },
};
