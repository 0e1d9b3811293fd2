import type { UnknownBecause } from '../../licensing/check/answer.ts';
import type { Language } from '@samaritan/scenarios/values/text';
import type { Labels } from '../../words/label.ts';

/** What the registry's commands say, in both languages. */
const english = {
  storeFailed: (why: string) => `The registry could not be used: ${why}`,
  noRegistry: (file: string) =>
    `There is no registry at ${file}. Import a register first, or say with --data where it is.`,
  loading: 'The first load of this registry was interrupted. Call the same import again; it goes on from there.',
  jurisdictionWrong: (option: string, found: string) =>
    `${option} wants the code of a state or province such as CA-ON or US-MI, found “${found}”`,
  momentWrong: (option: string, found: string) =>
    `${option} wants a moment such as 2026-10-14T13:05:00Z, or a date, found “${found}”`,
  dateWrong: (option: string, found: string) => `${option} wants a date such as 1978-03-31, found “${found}”`,
  classWrong: (found: string, issuer: string | null) =>
    issuer === null
      ? `--class wants the id of a class such as rn where no --issuer is given, found “${found}”`
      : `no licence class bears the title “${found}” in ${issuer}, or more than one does; give an id such as rn`,
  oneOf: (option: string, found: string, wanted: string) => `${option} wants one of ${wanted}; found “${found}”`,
  wholeDays: (found: string) => `--max-age wants a whole number of days, found “${found}”`,
  nameless: 'Give a number with --issuer and --class, or a --name, an --npi or a --minc.',
  looking: (mb: number) => `looking through the file: ${mb} MB`,
  reading: (rows: string, share: number) => `${rows} rows, ${share} %`,
  indexing: 'making the indexes',
  settling: 'looking for numbers that stand twice',
  blocking: (rows: string) => `making people findable by name: ${rows}`,
  resumed: (rows: string) => `Goes on after the ${rows} rows that were taken before.`,
  again: (source: string) => `This file is in already, as ${source}; nothing was done.`,
  imported: (rows: string, source: string, encoding: string) => `${rows} rows of ${source} (${encoding}):`,
  tally: {
    added: 'new licences',
    changed: 'changed',
    same: 'as known',
    kept: 'older or of less weight, kept in the history',
    rejected: 'rejected',
  },
  passedOver: (columns: string) => `Columns passed over: ${columns}`,
  moreFaults: (n: number, file: string) => `and ${n} more in ${file}`,
  packsChanged: (packs: string) => `The packs of law are not those of the manifest, so no answer is given: ${packs}`,
  rejectsIn: (file: string) => `Rejected rows with line, column and reason: ${file}`,
  interrupted: (rows: string) => `Interrupted after ${rows} rows, which are in. Call the same again to go on.`,
  checked: (done: string, all: string) => `${done} of ${all} people`,
  rosterSummary: (sanctioned: string, queued: string) =>
    `${sanctioned} sanctioned somewhere; ${queued} for a person to look at (queue.csv)`,
  rosterFaults: (n: number) => `${n} ${n === 1 ? 'fault' : 'faults'} in the roster; the other people were checked`,
  exported: (n: string, file: string) => `${n} licences in ${file}`,
  linking: (read: string) => `${read} licences read`,
  linked: (licences: string, persons: string) => `${licences} licences are those of ${persons} people.`,
  joined: (n: string) => `  ${n} people hold more than one`,
  possible: (n: string) => `  ${n} pairs may be one person and were not joined`,
  noSources: 'No source was loaded yet.',
  noSource: (name: string) => `There is no source “${name}”.`,
  sourceLine: (name: string, licences: string, asOf: string) => `${name}: ${licences} licences as of ${asOf}`,
  sourceAge: (age: string, most: number) => `${age}; relied on for ${most} days`,
  days: (n: number | null) => (n === null ? 'age unknown' : n === 1 ? 'one day old' : `${n} days old`),
  never: 'never',
  freshness: {
    fresh: 'fresh',
    stale: 'STALE: answers unknown',
    'on-hold': 'ON HOLD: answers unknown',
    loading: 'not loaded whole',
  },
  unknownBecause: {
    'no-match': 'nobody in the registry is this person',
    clerical: 'somebody may be this person; a human has to look',
    conflict: 'two people claim this number; ask the register',
    'not-this-person': 'the number is that of somebody else by name or date of birth',
    stale: 'the source is older than it may be',
    'on-hold': 'the source is on hold',
    'self-reported': 'only the person says so',
    'not-yet': 'nothing was known of the licence at that moment',
    'no-person': 'nobody was named',
  } satisfies Record<UnknownBecause, string>,
  caveats: {
    'another-licence-stale':
      'Another licence of the person rests on an old source: a new sanction there would not be seen.',
    'not-linked':
      'Licences were not linked into persons since the last import (samaritan registry link): a sanction on another licence may not be seen.',
  },
  foundBy: { number: 'by number', match: 'by name and what else was told', none: 'not found' },
  sanctioned: 'SANCTIONED',
  licenceLine: (issuer: string, of: string, number: string, status: string) => `${issuer} ${of} ${number}: ${status}`,
  since: (date: string) => `since ${date}`,
  expires: (date: string) => `valid to ${date}`,
  restricted: (words: string) => `restrictions: ${words}`,
  by: (instrument: string, article: string) => `by ${instrument}${article}`,
  unverified: 'text not verified',
  limits: (limits: string) => `limits: ${limits}`,
  tried: 'Instruments tried:',
  candidate: (percent: string, who: string) => `may be (${percent}): ${who}`,
  born: (date: string) => `born ${date}`,
};

export type RegistryWords = typeof english;

const french: RegistryWords = {
  storeFailed: (why) => `Le registre n’a pas pu servir : ${why}`,
  noRegistry: (file) =>
    `Il n’y a pas de registre à ${file}. Importez d’abord un registre, ou dites par --data où il se trouve.`,
  loading: 'Le premier chargement de ce registre a été interrompu. Refaites le même import; il reprend où il en était.',
  jurisdictionWrong: (option, found) =>
    `${option} attend le code d’un État ou d’une province comme CA-ON ou US-MI, reçu « ${found} »`,
  momentWrong: (option, found) =>
    `${option} attend un moment comme 2026-10-14T13:05:00Z, ou une date, reçu « ${found} »`,
  dateWrong: (option, found) => `${option} attend une date comme 1978-03-31, reçu « ${found} »`,
  classWrong: (found, issuer) =>
    issuer === null
      ? `--class attend l’identifiant d’une catégorie comme rn quand --issuer manque, reçu « ${found} »`
      : `aucune catégorie de permis ne porte le titre « ${found} » (${issuer}), ou plusieurs le portent; donnez un identifiant comme rn`,
  oneOf: (option, found, wanted) => `${option} attend l’un de ${wanted}; reçu « ${found} »`,
  wholeDays: (found) => `--max-age attend un nombre entier de jours, reçu « ${found} »`,
  nameless: 'Donnez un numéro avec --issuer et --class, ou un --name, un --npi ou un --minc.',
  looking: (mb) => `examen du fichier : ${mb} Mo`,
  reading: (rows, share) => `${rows} lignes, ${share} %`,
  indexing: 'création des index',
  settling: 'recherche des numéros en double',
  blocking: (rows) => `préparation de la recherche par nom : ${rows}`,
  resumed: (rows) => `Reprend après les ${rows} lignes déjà prises.`,
  again: (source) => `Ce fichier est déjà entré, comme ${source}; rien n’a été fait.`,
  imported: (rows, source, encoding) => `${rows} lignes de ${source} (${encoding}) :`,
  tally: {
    added: 'permis nouveaux',
    changed: 'changés',
    same: 'déjà connus',
    kept: 'plus anciens ou de moindre poids, gardés dans l’historique',
    rejected: 'refusées',
  },
  passedOver: (columns) => `Colonnes laissées de côté : ${columns}`,
  moreFaults: (n, file) => `et ${n} de plus dans ${file}`,
  packsChanged: (packs) => `Les fichiers de droit ne sont pas ceux du manifeste, donc aucune réponse : ${packs}`,
  rejectsIn: (file) => `Lignes refusées, avec ligne, colonne et motif : ${file}`,
  interrupted: (rows) => `Interrompu après ${rows} lignes, qui sont entrées. Refaites le même appel pour continuer.`,
  checked: (done, all) => `${done} personnes sur ${all}`,
  rosterSummary: (sanctioned, queued) =>
    `${sanctioned} sous sanction quelque part; ${queued} à regarder par un humain (queue.csv)`,
  rosterFaults: (n) => `${n} ${n === 1 ? 'faute' : 'fautes'} dans la liste; les autres personnes ont été vérifiées`,
  exported: (n, file) => `${n} permis dans ${file}`,
  linking: (read) => `${read} permis lus`,
  linked: (licences, persons) => `${licences} permis sont ceux de ${persons} personnes.`,
  joined: (n) => `  ${n} personnes en détiennent plus d’un`,
  possible: (n) => `  ${n} paires pourraient être une même personne et n’ont pas été réunies`,
  noSources: 'Aucune source n’a encore été chargée.',
  noSource: (name) => `Il n’y a pas de source « ${name} ».`,
  sourceLine: (name, licences, asOf) => `${name} : ${licences} permis en date du ${asOf}`,
  sourceAge: (age, most) => `${age}; fiable pendant ${most} jours`,
  days: (n) => (n === null ? 'âge inconnu' : n < 2 ? `${n} jour` : `${n} jours`),
  never: 'jamais',
  freshness: {
    fresh: 'à jour',
    stale: 'PÉRIMÉE : répond inconnu',
    'on-hold': 'SUSPENDUE : répond inconnu',
    loading: 'pas entièrement chargée',
  },
  unknownBecause: {
    'no-match': 'personne dans le registre n’est cette personne',
    clerical: 'quelqu’un pourrait être cette personne; un humain doit regarder',
    conflict: 'deux personnes portent ce numéro; demandez au registre',
    'not-this-person': 'ce numéro est celui d’une autre personne, par le nom ou la date de naissance',
    stale: 'la source est plus ancienne que permis',
    'on-hold': 'la source est suspendue',
    'self-reported': 'seule la personne le dit',
    'not-yet': 'on ne savait rien du permis à ce moment',
    'no-person': 'personne n’a été nommé',
  },
  caveats: {
    'another-licence-stale':
      'Un autre permis de la personne repose sur une source ancienne : une nouvelle sanction n’y serait pas vue.',
    'not-linked':
      'Les permis n’ont pas été réunis par personne depuis le dernier import (samaritan registry link) : une sanction sur un autre permis peut échapper.',
  },
  foundBy: { number: 'par le numéro', match: 'par le nom et ce qui fut dit d’autre', none: 'introuvable' },
  sanctioned: 'SANCTION',
  licenceLine: (issuer, of, number, status) => `${issuer} ${of} ${number} : ${status}`,
  since: (date) => `depuis le ${date}`,
  expires: (date) => `valable jusqu’au ${date}`,
  restricted: (words) => `restrictions : ${words}`,
  by: (instrument, article) => `en vertu de ${instrument}${article}`,
  unverified: 'texte non vérifié',
  limits: (limits) => `limites : ${limits}`,
  tried: 'Instruments essayés :',
  candidate: (percent, who) => `peut-être (${percent}) : ${who}`,
  born: (date) => `naissance le ${date}`,
};

export const registryWords = (language: Language): RegistryWords => (language === 'fr' ? french : english);

export const statusLabels = {
  active: { en: 'active', fr: 'actif' },
  pending: { en: 'not granted', fr: 'non délivré' },
  expired: { en: 'expired', fr: 'expiré' },
  restricted: { en: 'restricted', fr: 'restreint' },
  suspended: { en: 'suspended', fr: 'suspendu' },
  revoked: { en: 'revoked', fr: 'révoqué' },
  surrendered: { en: 'surrendered', fr: 'remis' },
  'surrendered-under-threat': {
    en: 'surrendered under threat of a sanction',
    fr: 'remis sous la menace d’une sanction',
  },
} as const satisfies Labels<string>;
