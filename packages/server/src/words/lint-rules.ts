import type { Bilingual } from '@samaritan/scenarios/values/text';
import { type Finding, formatFinding } from '@samaritan/scenarios/lint/finding';
import { type Fault, formatFault } from '@samaritan/scenarios/load/fault';
import { noBreak } from './format.ts';
import { inFrench } from './lint-french.ts';

const colon = `${noBreak}:`;

/** What each rule of the linter holds a script to, in French. */
export const frenchRules: Readonly<Record<string, string>> = {
  'action-impossible': "L'action attendue doit être à la portée d'un des postes nommés",
  agreement: 'Une entente doit être un instrument connu, en vigueur à la date du scénario',
  'after-end-ex': 'Ce qui doit arriver doit arriver avant la FinEx',
  'briefing-missing': 'Les joueurs doivent avoir une mise en situation dans chaque langue',
  'cannot-play': 'Un groupe ou un lieu doit pouvoir faire ce pour quoi il est là',
  'condition-dead': 'Une condition doit pouvoir changer en cours de jeu',
  'french-missing': 'Chaque texte doit exister dans les deux langues',
  'issuer-unknown': 'Un permis doit être délivré par un territoire connu',
  jurisdiction: 'Les territoires doivent former un arbre sous des pays et porter un code ou un nom',
  lever: "Un levier doit être connu, réglé sur une de ses valeurs et appuyé d'une source",
  map: 'Chaque carte nommée doit être lisible, et chaque lieu se trouver sur une carte',
  'mix-sum': `Les parts doivent totaliser 100${noBreak}%`,
  'name-unknown': 'Ce qui est nommé doit être défini dans le scénario ou dans les données de référence',
  objective: 'Un objectif doit avoir des capacités connues et des éléments de preuve au journal',
  'place-twice': 'Chaque lieu et chaque groupe doit avoir un nom à lui',
  row: 'Chaque ligne doit avoir un numéro à elle, et viser une action attendue',
  'row-feeds-itself': 'Une ligne ne doit pas se renvoyer elle-même sans fin',
  'start-ex': 'Le DébEx doit être un jour du calendrier, une heure et un fuseau qui existent',
  'time-zone': 'Un fuseau horaire doit porter un nom de la base IANA',
};

/** A finding for a page: in French what the rule asks, then what was found and wanted. */
export const sayFinding = (finding: Finding): Bilingual => ({
  en: formatFinding(finding),
  fr: placed(finding, frenchRules[finding.rule]),
});

/** The same of a fault of form, which no rule of the linter stands behind. */
export const sayFault = (fault: Fault): Bilingual => ({ en: formatFault(fault), fr: placed(fault, undefined) });

function placed({ file, line, column, found, wanted }: Fault, rule: string | undefined): string {
  const detail = `trouvé${colon} ${quoted(inFrench(found))}, attendu${colon} ${quoted(inFrench(wanted))}`;
  const place = `${file}, ligne ${line}, colonne ${column}`;
  return rule === undefined ? `${place}${colon} ${detail}` : `${place}. ${rule} (${detail})`;
}

const quoted = (text: string): string => `«${noBreak}${text}${noBreak}»`;
