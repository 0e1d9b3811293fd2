import type { Language } from '@samaritan/scenarios/values/text';

/** What the command line says, in both languages. Numbers and names come in as arguments. */
const english = {
  seedWrong: (found: string) => `--seed wants a whole number from 0 to 4294967295, found “${found}”`,
  countWrong: (option: string, found: string) => `${option} wants a whole number of at least 1, found “${found}”`,
  durationWrong: (found: string) => `--until wants a length such as 2:30, 90 min or 2 h, found “${found}”`,
  skillWrong: (found: string) => `--skill wants novice or skilled, found “${found}”`,
  languageWrong: (found: string) => `--lang wants en or fr, found “${found}”`,
  settingWrong: (found: string) => `--set wants LEVER=VALUE, found “${found}”`,
  leverArgumentWrong: (found: string) => `--lever wants NAME=A,B with two values, found “${found}”`,
  leverUnknown: (found: string, wanted: string) => `unknown lever “${found}”; known: ${wanted}`,
  leverValueUnknown: (lever: string, found: string, wanted: string) =>
    `lever ${lever} cannot be “${found}”; one of: ${wanted}`,
  sameValues: (lever: string) => `both values of ${lever} are the same: nothing to compare`,
  scenarioMissing: (found: string, known: string) =>
    `no scenario “${found}”: neither a folder, nor a file, nor one of the library (${known})`,
  scenarioFaults: (n: number, file: string) => `${file}: ${n} ${n === 1 ? 'fault' : 'faults'}`,
  outUnwritable: (folder: string, why: string) => `cannot write into ${folder}: ${why}`,
  fileUnreadable: (file: string, why: string) => `cannot read ${file}: ${why}`,
  reasons: {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of that path is a file, not a folder',
    EISDIR: 'that is a folder, not a file',
    EACCES: 'it may not be read or written by you',
    EPERM: 'the system does not allow it',
    EROFS: 'that disk can only be read',
    ENOSPC: 'the disk is full',
  },
  untilPastEnd: (found: string, end: string) => `--until ${found} lies after EndEx (${end})`,
  scriptMissing: (folder: string) => `${folder} is a folder without a scenario.yaml`,
  exercisesMissing: (exercise: string, file: string) =>
    `no file “${exercise}”, and no exercise of that number: there is no ${file}. Say with --data where exercises are kept.`,
  exerciseMissing: (exercise: string) => `no exercise ${exercise} is kept here`,
  exerciseNotEnded: (title: string) =>
    `“${title}” has not ended: its report so far is on its page; end the exercise for the whole one`,
  notALog: (file: string) => `${file} is not a log of Samaritan: its first line is no header`,
  interrupted: 'interrupted; nothing was left behind',
  compareInterrupted: (file: string) =>
    `interrupted; the runs so far are kept in ${file}, and the same command goes on from them`,
  playing: (title: string, seed: number) => `Playing “${title}”, seed ${seed}`,
  at: (time: string, end: string) => `exercise time ${time} of ${end}`,
  played: (events: string, ms: string) => `${events} events in ${ms} s`,
  judging: 'Running the counterfactuals for the report',
  wrote: (files: string, folder: string) => `Wrote ${files} in ${folder}`,
  runs: (done: number, all: number) => `${done} of ${all} runs`,
  resumed: (n: number) => `${n} runs are known from before`,
  logGood: (events: number, time: string) =>
    `The log is whole: ${events} events to ${time}; the replay gives the same outcome and the same world.`,
  logGoodOther: (events: number, time: string, engine: string) =>
    `The log is whole: ${events} events to ${time}; the replay gives the same outcome (it was written by engine ${engine}, so the world is not compared).`,
  logBad: (file: string, line: number, found: string, wanted: string) => `${file}:${line}: ${found}; wanted ${wanted}`,
  bodiesGood: (n: number) => `${n} texts beside the log are as they were sealed.`,
  bodiesErased: (n: number) => `${n} texts of the log are erased.`,
  lintClean: (id: string) => `${id}: no faults`,
  newWritten: (folder: string) => `Wrote a small scenario into ${folder}; try: samaritan scenario lint ${folder}`,
  folderNotEmpty: (folder: string) => `${folder} is not empty`,
  dryRunning: 'Dry runs (skilled and novice) to see which rows are reached',
  rowUnreached: 'a row that no dry run reached',
  rowUnreachedWanted: 'a row that some play reaches',
  tutorial: 'This plays the tutorial, “st-croix”, by autopilot. For rooms and pages: samaritan serve.',
  bug: 'This is a fault of Samaritan itself. Please report it with the line below.',
};

export type Messages = typeof english;

const french: Messages = {
  seedWrong: (found) => `--seed attend un nombre entier de 0 à 4294967295, reçu « ${found} »`,
  countWrong: (option, found) => `${option} attend un nombre entier d'au moins 1, reçu « ${found} »`,
  durationWrong: (found) => `--until attend une durée comme 2:30, 90 min ou 2 h, reçu « ${found} »`,
  skillWrong: (found) => `--skill attend novice ou skilled, reçu « ${found} »`,
  languageWrong: (found) => `--lang attend en ou fr, reçu « ${found} »`,
  settingWrong: (found) => `--set attend LEVIER=VALEUR, reçu « ${found} »`,
  leverArgumentWrong: (found) => `--lever attend NOM=A,B avec deux valeurs, reçu « ${found} »`,
  leverUnknown: (found, wanted) => `levier inconnu « ${found} » ; connus : ${wanted}`,
  leverValueUnknown: (lever, found, wanted) => `le levier ${lever} ne peut valoir « ${found} » ; valeurs : ${wanted}`,
  sameValues: (lever) => `les deux valeurs de ${lever} sont les mêmes : rien à comparer`,
  scenarioMissing: (found, known) =>
    `aucun scénario « ${found} » : ni dossier, ni fichier, ni élément de la bibliothèque (${known})`,
  scenarioFaults: (n, file) => `${file} : ${n} ${n === 1 ? 'faute' : 'fautes'}`,
  outUnwritable: (folder, why) => `impossible d'écrire dans ${folder} : ${why}`,
  fileUnreadable: (file, why) => `impossible de lire ${file} : ${why}`,
  reasons: {
    ENOENT: "ce fichier ou ce dossier n'existe pas",
    ENOTDIR: 'une partie de ce chemin est un fichier et non un dossier',
    EISDIR: 'c’est un dossier et non un fichier',
    EACCES: 'vous ne pouvez ni le lire ni l’écrire',
    EPERM: 'le système ne le permet pas',
    EROFS: 'ce disque ne peut être que lu',
    ENOSPC: 'le disque est plein',
  },
  untilPastEnd: (found, end) => `--until ${found} dépasse la fin de l'exercice (${end})`,
  scriptMissing: (folder) => `${folder} est un dossier sans scenario.yaml`,
  exercisesMissing: (exercise, file) =>
    `ni fichier « ${exercise} », ni exercice de ce numéro : ${file} n’existe pas. Dites par --data où les exercices sont conservés.`,
  exerciseMissing: (exercise) => `aucun exercice ${exercise} n’est conservé ici`,
  exerciseNotEnded: (title) =>
    `« ${title} » n’est pas terminé : son rapport provisoire se trouve sur sa page; terminez l’exercice pour l’avoir en entier`,
  notALog: (file) => `${file} n'est pas un journal de Samaritan : sa première ligne n'est pas un en-tête`,
  interrupted: 'interrompu ; rien n’a été laissé derrière',
  compareInterrupted: (file) =>
    `interrompu ; les parties déjà jouées sont gardées dans ${file}, et la même commande reprend à partir de là`,
  playing: (title, seed) => `Exercice « ${title} », graine ${seed}`,
  at: (time, end) => `temps d'exercice ${time} sur ${end}`,
  played: (events, ms) => `${events} événements en ${ms} s`,
  judging: 'Exécution des contrefactuels pour le rapport',
  wrote: (files, folder) => `Écrit : ${files} dans ${folder}`,
  runs: (done, all) => `${done} parties sur ${all}`,
  resumed: (n) => `${n} parties sont connues d'avant`,
  logGood: (events, time) =>
    `Le journal est entier : ${events} événements jusqu'à ${time} ; la relecture donne le même résultat et le même monde.`,
  logGoodOther: (events, time, engine) =>
    `Le journal est entier : ${events} événements jusqu'à ${time} ; la relecture donne le même résultat (écrit par le moteur ${engine}, le monde n'est donc pas comparé).`,
  logBad: (file, line, found, wanted) => `${file}:${line} : ${found} ; attendu ${wanted}`,
  bodiesGood: (n) => `${n} textes à côté du journal sont tels qu'ils ont été scellés.`,
  bodiesErased: (n) => `${n} textes du journal sont effacés.`,
  lintClean: (id) => `${id} : aucune faute`,
  newWritten: (folder) => `Petit scénario écrit dans ${folder} ; essayez : samaritan scenario lint ${folder}`,
  folderNotEmpty: (folder) => `${folder} n'est pas vide`,
  dryRunning: 'Parties à blanc (aguerri et novice) pour voir quelles lignes sont atteintes',
  rowUnreached: 'une ligne qu’aucune partie à blanc n’a atteinte',
  rowUnreachedWanted: 'une ligne qu’une partie atteint',
  tutorial:
    'Ceci joue le tutoriel « st-croix » en pilotage automatique. Pour les salles et les pages : samaritan serve.',
  bug: 'C’est une faute de Samaritan lui-même. Merci de la signaler avec la ligne ci-dessous.',
};

export const messages = (language: Language): Messages => (language === 'fr' ? french : english);
