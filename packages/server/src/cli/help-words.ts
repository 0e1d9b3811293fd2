import type { Language } from '@samaritan/scenarios/values/text';

/** What `--help` says of commands, arguments and options, in both languages. */
const english = {
  program: 'Rehearse a cross-border mass-casualty emergency, and price the agreements between the neighbours.',
  version: 'print the version of the engine',
  help: 'print this help',
  lang: 'en or fr',
  json: 'print one JSON object as the last line of standard output',
  afterError: '(samaritan --help lists all commands)',
  status: 'Exit status: 0 done, 1 the work found a fault, 2 the call was wrong, 130 interrupted.',
  scenarioArgument: 'id of the library, a folder or a file',
  logArgument: 'exercise.ndjson',
  run: 'play a whole exercise by autopilot: exercise.ndjson, bodies.ndjson, aar.json, aar.html',
  seed: 'whole number; the same seed writes the same log',
  set: 'set a lever (may be repeated)',
  skill: 'novice or skilled',
  until: 'stop before EndEx, e.g. 2:30',
  noDocuments: 'write the log only',
  out: 'where the files go',
  replay: 'fold a log again; fails naming the first bad line',
  compare: 'paired runs that differ in one lever: compare.json, compare.csv, compare.svg',
  lever: 'the lever and its two values',
  setBoth: 'set another lever in both (may be repeated)',
  replications: 'pairs',
  firstSeed: 'of the first pair',
  workers: 'threads; changes no figure',
  report: 'the after-action report of a log: aar.json, aar.html',
  scenario: 'the library, and scenarios of your own',
  list: 'what there is',
  lint: 'every fault, as file:line:column: what, and what was wanted; warnings from dry runs',
  noDryRuns: 'do not play it',
  fresh: 'write a small valid scenario to start from',
  schema: 'the JSON Schema of scenario.yaml, for editors',
  bench: 'figures of speed',
  engine: 'start-up, kernel, whole model, growth with casualties, and a comparison',
  rounds: 'rounds of each',
  pairs: 'pairs of the comparison',
  tutorial: 'play the tutorial, st-croix, into out/st-croix (what the start script does for now)',
  titles: {} as Readonly<Record<string, string>>,
};

export type HelpWords = typeof english;

const french: HelpWords = {
  program:
    'Répéter une urgence transfrontalière à nombreuses victimes et chiffrer ce que valent les ententes entre voisins.',
  version: 'affiche la version du moteur',
  help: 'affiche cette aide',
  lang: 'en ou fr',
  json: 'écrit un objet JSON en dernière ligne de la sortie standard',
  afterError: '(samaritan --help énumère les commandes)',
  status: "Code de sortie : 0 fait, 1 le travail a trouvé une faute, 2 l'appel était mauvais, 130 interrompu.",
  scenarioArgument: 'nom de la bibliothèque, dossier ou fichier',
  logArgument: 'exercise.ndjson',
  run: 'joue un exercice entier en pilotage automatique : exercise.ndjson, bodies.ndjson, aar.json, aar.html',
  seed: 'nombre entier ; la même graine écrit le même journal',
  set: 'règle un levier (peut se répéter)',
  skill: 'novice ou skilled (aguerri)',
  until: "s'arrête avant la fin d'exercice, p. ex. 2:30",
  noDocuments: "n'écrit que le journal",
  out: 'où vont les fichiers',
  replay: 'relit un journal ; échoue en nommant la première mauvaise ligne',
  compare: 'parties jumelées qui ne diffèrent que par un levier : compare.json, compare.csv, compare.svg',
  lever: 'le levier et ses deux valeurs',
  setBoth: 'règle un autre levier dans les deux (peut se répéter)',
  replications: 'paires',
  firstSeed: 'de la première paire',
  workers: "fils d'exécution ; ne change aucun chiffre",
  report: "le rapport après action d'un journal : aar.json, aar.html",
  scenario: 'la bibliothèque et vos propres scénarios',
  list: "ce qu'il y a",
  lint: 'chaque faute, sous la forme fichier:ligne:colonne : ce qui est trouvé et ce qui est attendu ; avertissements des parties à blanc',
  noDryRuns: 'ne le joue pas',
  fresh: 'écrit un petit scénario valide pour commencer',
  schema: 'le schéma JSON de scenario.yaml, pour les éditeurs',
  bench: 'mesures de vitesse',
  engine: 'démarrage, noyau, modèle entier, croissance avec les victimes, et une comparaison',
  rounds: 'tours de chacune',
  pairs: 'paires de la comparaison',
  tutorial: "joue le tutoriel, st-croix, dans out/st-croix (ce que fait le script start d'ici là)",
  titles: {
    'Usage:': 'Utilisation :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
  },
};

/** The help of a call: its language stands among its words, before any command has read them. */
export function helpWords(args: readonly string[]): HelpWords {
  const at = args.indexOf('--lang');
  const language: Language = args.includes('--lang=fr') || (at >= 0 && args[at + 1] === 'fr') ? 'fr' : 'en';
  return language === 'fr' ? french : english;
}
