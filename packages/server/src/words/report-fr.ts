import { metricLabels } from './labels/metrics.ts';
import { formatMinutes, formatNumber, formatSigned, noBreak, plural } from './format.ts';
import { causesFr, remediesFr, stepsFr } from './report-causes-fr.ts';
import { gapRemediesFr, gapsFr } from './report-gaps-fr.ts';
import { reportColumnsFr, reportNotesFr } from './report-tables-fr.ts';
import type { ReportWords } from './report-words.ts';

const colon = `${noBreak}: `;
const count = (n: number, digits = 0): string => formatNumber(n, 'fr', digits);
const of = (n: number, one: string, other: string): string => `${count(n)} ${plural(n, 'fr', { one, other })}`;
const closedBy = {
  hazard: "à cause de l'événement",
  order: 'par ordre',
  command: 'par son responsable',
  control: 'par la direction',
} as const;

export const reportFr = (end: string): ReportWords => ({
  exercise: 'EXERCICE',
  kicker: 'Rapport après action',
  title: (exercise) => `Rapport après action${colon}${exercise}`,
  skip: 'Aller au rapport',
  contents: 'Sommaire',
  page: 'Page',
  ...reportColumnsFr(end),
  notes: reportNotesFr(end),
  headline: ({ soFar, injured, died, preventable, toCome, untreated, clinicianHours, worst, untold }) =>
    [
      soFar === null ? '' : `Le jeu continue${noBreak}; tout ce qui suit est arrêté à ${soFar}.`,
      `Sur ${of(injured, 'victime', 'victimes')}, on compte ${of(died, 'décès', 'décès')}, ${preventable === 0 ? 'dont aucun évitable' : `dont ${of(preventable, 'évitable', 'évitables')}`}.`,
      toCome > 0
        ? `${of(toCome, 'autre a été soignée trop tard et mourra', 'autres ont été soignées trop tard et mourront')}.`
        : '',
      untreated > 0
        ? `${of(untreated, `était en vie à ${end} sans soins définitifs`, `étaient en vie à ${end} sans soins définitifs`)}.`
        : '',
      clinicianHours === null
        ? ''
        : `Les cliniciens venus de l'extérieur ont attendu, à eux tous, ${of(Math.round(clinicianHours), 'heure', 'heures')} avant de pouvoir travailler.`,
      untold === '' ? '' : `N'ont jamais été informés d'une seule victime${colon}${untold}.`,
      worst === null
        ? ''
        : `Au pire, on comptait ${of(worst.told, 'victime', 'victimes')} au poste «${noBreak}${worst.seat}${noBreak}» alors qu'il y en avait ${count(worst.truth)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  limits: {
    title: "Ce que ce rapport n'est pas",
    lines: (player) => [
      player === null
        ? "C'est une simulation. Rien de tout cela n'a eu lieu. Ce qu'y font les organismes nommés a été joué et ne dit pas ce que l'un d'eux a fait ou ferait."
        : `C'est une simulation. Rien de tout cela n'a eu lieu. Chaque poste a été joué par un programme (${player})${colon}ce qu'y font les organismes nommés est inventé et ne mesure aucun bureau, hôpital ni organisme.`,
      `Ce n'est pas un avis juridique. Le droit y est une lecture de textes publiés${noBreak}; quand le texte d'une règle n'a pas été vu, les tableaux le disent.`,
      `Ses nombres absolus de décès ne sont pas à citer. Le modèle est calé sur deux points (Londres 2005, Madrid 2004) et vérifié comme programme${noBreak}; il n'a pas été validé sur des événements entiers. Les écarts entre simulations qui partagent chaque blessure reposent sur moins de ses hypothèses.`,
      `Ses cotes sont des propositions tirées d'un journal. Elles disent si les cibles de ce scénario ont été atteintes, rien de plus${noBreak}; les évaluateurs décident.`,
      `Sources, doutes et limites de chaque nombre${colon}docs/model.md (en anglais), chapitres 14 et 15. Établissement des chiffres de cette page${colon}docs/report.md (en anglais). Les deux accompagnent le programme.`,
    ],
  },
  made: ({ events, seed, player }) =>
    player === null
      ? `Établi à partir d'un journal de ${of(events, 'entrée', 'entrées')}, germe ${seed}. Le même journal donne le même rapport.`
      : `Établi à partir d'un journal de ${of(events, 'entrée', 'entrées')}, germe ${seed}. Joué par${colon}${player}. Le même journal donne le même rapport.`,
  chart: {
    picture: ({ truth, worst, untold, at }) =>
      [
        `Le nombre réel de victimes monte à ${count(truth)}.`,
        untold === '' ? '' : `Aucune victime connue jusqu'à ${end}${colon}${untold}.`,
        worst === null
          ? ''
          : `Parmi les postes informés, l'écart est le plus grand à ${at}${colon}on comptait ${of(worst.told, 'victime', 'victimes')} au poste «${noBreak}${worst.seat}${noBreak}» et il y en avait ${count(worst.truth)}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    trueCount: (value) => `${count(value)} en réalité`,
    toldCount: (seat, value) => (value === null ? `rien de reçu, ${seat}` : `${count(value)} ${seat}`),
    minutes: ({ wait, minutes }) => `${wait}${colon}${minutes}`,
    gap: ({ truth, told }) =>
      told > truth ? `${count(told - truth)} de trop` : of(truth - told, 'inconnue', 'inconnues'),
  },
  seats: ({ seats, organisations }) =>
    organisations === 0
      ? of(seats, 'poste', 'postes')
      : `${of(seats, 'poste', 'postes')} de ${of(organisations, 'organisme', 'organismes')}`,
  played: ({ start, end, planned }) =>
    planned === null ? `${start}, jusqu'à ${end}` : `${start}, jusqu'à ${end} (prévu jusqu'à ${planned})`,
  closure: ({ from, to, because }) =>
    to === null ? `${from} jusqu'à ${end}, ${closedBy[because]}` : `${from} à ${to}, ${closedBy[because]}`,
  strength: (strength, { task, at, row }) => {
    switch (strength.kind) {
      case 'target-met':
        return at === null ? `Cible atteinte${colon}${task}` : `Cible atteinte à ${at}${colon}${task}`;
      case 'action-in-time':
        return at === null ? `Fait à temps${colon}${row}` : `Fait à temps, à ${at}${colon}${row}`;
      case 'saved-beyond-baseline':
        return `${of(strength.count, "victime que l'hôpital le plus proche aurait perdue a survécu", "victimes que l'hôpital le plus proche aurait perdues ont survécu")}.`;
      case 'impostors-rejected':
        return `${of(strength.count, 'imposteur refusé', 'imposteurs refusés')} sur ${count(strength.of)} par la vérification des permis.`;
    }
  },
  waitArea: ({ preventable, minutes, casualties }) =>
    `${of(preventable, 'décès évitable a perdu ici le plus de temps', 'décès évitables ont perdu ici le plus de temps')}. Temps perdu par ${of(casualties, 'victime soignée', 'victimes soignées')}${colon}${formatMinutes(minutes, 'fr')}.`,
  targetArea: ({ task, status, at }) =>
    status === 'missed' ? `Cible manquée${colon}${task}` : `Cible atteinte en retard, à ${at ?? ''}${colon}${task}`,
  gap: gapsFr(end),
  gapRemedy: gapRemediesFr,
  causeOf: causesFr,
  remedyOf: remediesFr,
  practise: ({ task, kind }) =>
    ({
      missed: `Établir qui devait agir, ce qu'on y savait et ce qu'on y attendait, puis désigner un responsable, un déclencheur et un suppléant${colon}${task}`,
      late: `Avancer le déclencheur et désigner un responsable et un suppléant${colon}${task}`,
      figure: `Désigner qui surveille ce chiffre et ce qui se fait quand il approche de sa limite${colon}${task}`,
    })[kind],
  status: {
    confirmed: `Confirmé${colon}le même exercice sans cette attente a coûté moins de vies`,
    'not-confirmed': `Non confirmé${colon}le même exercice sans cette attente a coûté autant de vies, ou davantage`,
    untested: `Non vérifié${colon}aucune simulation n'a été faite où cette seule attente était supprimée`,
  },
  bears: { removes: 'cette attente', other: 'autre chose qui agit sur elle' },
  volunteers: (n) => of(n, 'volontaire', 'volontaires'),
  reconciled: (o) =>
    [
      `Parmi les victimes que l'hôpital le plus proche aurait perdues (${count(o.nearestDeaths)}), mortes aussi en jeu${colon}${count(o.diedInBoth)}${noBreak}; sauvées${colon}${count(o.savedBeyond)}${noBreak}; décès à venir${colon}${count(o.nearestToCome)}${noBreak}; en vie à ${end} sans soins définitifs${colon}${count(o.nearestUntreated)}.`,
      `${count(o.diedInBoth)}, plus ${of(o.preventable, 'décès évitable', 'décès évitables')}${o.diedWithoutNearest === 0 ? '' : `, plus ${count(o.diedWithoutNearest)} pour qui aucun hôpital ne convenait`}, font ${of(o.died, 'décès', 'décès')}.`,
    ].join(' '),
  livesSaved: (lives) => (lives === 0 ? 'aucun changement' : formatSigned(lives, 'fr', lives % 1 === 0 ? 0 : 1)),
  changed: {
    waitSpared: (wait) => `Sans l'attente${colon}${wait.toLowerCase()}`,
    leverSet: (lever, value) => `${lever}${colon}${value}`,
    commandLeftOut: (command) => `Sans la commande ${command}`,
  },
  metric: (id) => (id === 'alive_without_care' ? `En vie à ${end} sans soins définitifs` : metricLabels[id].fr),
  rowHeld: `Retenue jusqu'à ${end}`,
  step: stepsFr,
  behind: (root) =>
    root === null
      ? "Aucune décision d'un poste n'en est la cause, mais le scénario ou le temps seul."
      : `Une décision en est la cause${colon}${root.command}, ${root.seat}, ${root.at}.`,
  moreLinks: (n) => `… ${of(n, 'autre maillon', 'autres maillons')}, l'un découlant de l'autre …`,
  never: 'jamais',
  target: {
    deed: ({ event, by, within }) =>
      [event, by === '' ? '' : `par ${by}`, within === null ? '' : `en moins de ${within} après le DébEx`]
        .filter((t) => t !== '')
        .join(', '),
    atLeast: ({ measure, value }) => `${measure}, au moins ${count(value, value % 1 === 0 ? 0 : 2)}`,
    atMost: ({ measure, value }) => `${measure}, au plus ${count(value, value % 1 === 0 ? 0 : 2)}`,
  },
  planned: {
    time: (at) => at,
    condition: (predicate) => `quand ${predicate}`,
    ifMissing: (row) => `si ${row} manque`,
    deadline: (at) => `avant ${at}`,
    span: (from, to) => `à partir de ${from}, avant ${to}`,
    ready: 'gardée prête',
  },
  rowStep: ({ what, at, to }) => (to === null ? `${what} ${at}` : `${what} ${at}, au ${to}`),
  reference: (text) =>
    text
      .replaceAll('(judgement)', '(jugement)')
      .replaceAll('(from memory)', '(de mémoire)')
      .replace(/ practice\b/, ', usage'),
  times: (n) => `${count(n)} fois`,
  pair: (label, text) => `${label}${colon}${text}`,
  rating: {
    proposed: (rating) => `${rating}, proposée d'après le journal`,
    given: (rating) => `${rating}, attribuée par un évaluateur`,
  },
  commands: ({ accepted, refused }) =>
    `${of(accepted, 'acceptée', 'acceptées')}, ${of(refused, 'refusée', 'refusées')}`,
  impostors: ({ arrived, admitted, rejected }) =>
    `Sur ${of(arrived, 'imposteur arrivé', 'imposteurs arrivés')}, ${of(admitted, 'a été admis', 'ont été admis')} et ${of(rejected, 'a été refusé', 'ont été refusés')}.`,
  checks: ({ arrived, atWork, turnedAway, waiting }) =>
    `Cliniciens de l'extérieur arrivés à un hôpital${colon}${count(arrived)}. Au travail${colon}${count(atWork)}. Refusés${colon}${count(turnedAway)}. En attente à ${end}${colon}${count(waiting)}.`,
  cost: ({ hours, recognition, desk, verification }) =>
    `Entre l'arrivée et le travail, ils ont passé ${count(hours, 1)}${noBreak}heures${colon}${count(recognition, 1)} pour la loi, ${count(desk, 1)} dans la file du bureau, ${count(verification, 1)} pour la vérification elle-même.`,
  untreated: ({ treated, untreated, mean }) =>
    mean === null
      ? `Aucun soin définitif n'a commencé. ${of(untreated, "victime n'en avait reçu aucun à son décès", "victimes n'en avaient reçu aucun à leur décès")} ou à ${end}.`
      : `Les soins définitifs ont commencé pour ${of(treated, 'victime', 'victimes')}, en moyenne ${formatMinutes(mean, 'fr')} plus tard qu'à l'hôpital le plus proche sans file. ${of(untreated, "victime n'en avait reçu aucun à son décès", "victimes n'en avaient reçu aucun à leur décès")} ou à ${end}.`,
  levelsPaired: (n) => (n === 1 ? 'une reprise' : of(n, 'paire', 'paires')),
});
