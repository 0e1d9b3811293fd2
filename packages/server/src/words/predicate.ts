import type { Language } from '@samaritan/scenarios/values/text';
import { noBreak } from './format.ts';
import { say as label } from './label.ts';
import { eventLabels } from './labels/events.ts';
import { figureLabels } from './labels/figures.ts';
import { sayValue } from './predicate-values.ts';
import type { Speaker } from './speaker.ts';

const figures: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  waiting: ['patients waiting', 'patients en attente'],
  arrived: ['patients arrived', 'patients arrivés'],
  redCells: ['units of red cells', 'culots globulaires'],
  cliniciansWaiting: ['clinicians waiting', 'cliniciens en attente'],
  nursesMissing: ['nurses missing', 'infirmières et infirmiers absents'],
  queue: ['travellers in line', 'voyageurs en file'],
  injured: ['casualties', 'victimes'],
  deaths: ['deaths', 'décès'],
  helpersOnShift: ['helpers who came to work', 'renforts au travail'],
  elapsed: ['minutes after StartEx', 'minutes après le DébEx'],
  casualties: ['casualties', 'victimes'],
  occupancy: ['share of beds in use', 'part des lits occupés'],
  nurses: ['nurses on duty', 'infirmières et infirmiers en service'],
  units: ['units at the scene', 'unités sur les lieux'],
  surging: ['surge active', 'capacité de pointe activée'],
  open: ['open', 'ouvert'],
};

const fields: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  to: ['to', 'destination'],
  site: ['at', 'lieu'],
  hospital: ['hospital', 'hôpital'],
  crossing: ['crossing', 'passage'],
  lane: ['lane', 'voie'],
  order: ['order', 'ordre'],
  policy: ['policy', 'règle'],
  advice: ['advice', 'consigne'],
  action: ['advice', 'consigne'],
  kind: ['kind', 'type'],
  under: ['under', 'instrument'],
  type: ['command', 'commande'],
  place: ['at', 'lieu'],
  hazard: ['hazard', 'danger'],
  group: ['group', 'groupe'],
  means: ['means', 'moyen'],
  standard: ['standard of care', 'norme de soins'],
  level: ['level', 'palier'],
  state: ['state', 'état'],
  from: ['from', 'origine'],
  by: ['by', 'auteur'],
  open: ['open', 'ouvert'],
  lanes: ['lanes', 'voies'],
  quantity: ['quantity', 'quantité'],
  count: ['count', 'nombre'],
};

/**
 * A condition or figure of a script with its parts named: places, seats and figures in words, comparisons spelled out. What is
 * not known is left as the script has it, so nothing is lost.
 */
export function sayPredicate(predicate: string, say: Speaker): string {
  const { language } = say;
  const figure = (name: string): string =>
    figures[name]?.[at(language)] ?? label(figureLabels, name, language).toLowerCase();
  const field = (name: string): string => fields[name]?.[at(language)] ?? name;
  const named = (id: string): string => nameOf(id, say);
  const value = (name: string, id: string): string => sayValue(name, id, language) ?? named(id);
  const told = (seat: string, place: string, name: string): string =>
    language === 'en'
      ? `${figure(name)} at ${named(place)} as told to ${named(seat)}`
      : `${figure(name)} (${named(place)}), selon ce que sait «${noBreak}${named(seat)}${noBreak}»`;
  const there = (place: string, name: string): string =>
    language === 'en' ? `${figure(name)} at ${named(place)}` : `${figure(name)} (${named(place)})`;
  return spelled(
    predicate
      .replace(/^(?:true|false): /, '')
      .replaceAll(
        /picture\("([^"]+)"\)\.figure\("([^"]+)", "([^"]+)"\)/g,
        (_, seat: string, place: string, name: string) => told(seat, place, name),
      )
      .replaceAll(/truth\.(?:site|hospital|crossing)\("([^"]+)"\)\.(\w+)/g, (_, place: string, name: string) =>
        there(place, name),
      )
      .replaceAll(/done\("(\w+)"\)\.count/g, (_, type: string) => {
        const event = label(eventLabels, type, language);
        return language === 'en' ? `“${event}”, times,` : `«${noBreak}${event}${noBreak}», fois,`;
      })
      .replaceAll(/truth\.casualties\("any"\)/g, figure('casualties'))
      .replaceAll(/truth\.(\w+)/g, (_, name: string) => figure(name))
      .replaceAll(/\belapsed\b/g, figure('elapsed'))
      .replaceAll(/"([^"]+)" in to\b/g, (_, id: string) => `${field('to')} ${named(id)}`)
      .replaceAll(/\bpayload\.(?=\w)/g, '')
      .replaceAll(
        /\b(\w+) == "([^"]+)"/g,
        (_, name: string, id: string) => `${field(name)}${language === 'en' ? '' : noBreak}: ${value(name, id)}`,
      )
      .replaceAll(/\b(\w+) != "([^"]+)"/g, (_, name: string, id: string) =>
        language === 'en'
          ? `${field(name)} other than ${value(name, id)}`
          : `${field(name)} autre que «${noBreak}${value(name, id)}${noBreak}»`,
      )
      .replaceAll(/\b(\w+) == (true|false)\b/g, (_, name: string, is: string) =>
        language === 'en'
          ? `${field(name)}: ${is === 'true' ? 'yes' : 'no'}`
          : `${field(name)}${noBreak}: ${is === 'true' ? 'oui' : 'non'}`,
      )
      .replaceAll(/\b(lanes|quantity|count)(?= (?:[<>]=?|[=!]=) \d)/g, (_, name: string) => field(name)),
    language,
  );
}

const at = (language: Language): 0 | 1 => (language === 'en' ? 0 : 1);

/** Whatever the script names so; a word of the script with its hyphens as spaces. */
function nameOf(id: string, say: Speaker): string {
  const names = [
    say.place(id),
    say.seat(id),
    say.instrument(id),
    say.hazard(id),
    say.group(id),
    say.means(id),
    say.jurisdiction(id),
  ];
  for (const name of names) if (name !== id) return name;
  return id.replaceAll('-', ' ');
}

const comparisons: readonly (readonly [RegExp, readonly [en: string, fr: string]])[] = [
  [/ >= /g, [' at least ', ' au moins ']],
  [/ <= /g, [' at most ', ' au plus ']],
  [/ > /g, [' over ', ' au-dessus de ']],
  [/ < /g, [' under ', ' au-dessous de ']],
  [/ && /g, [' and ', ' et ']],
  [/ \|\| /g, [' or ', ' ou ']],
];

function spelled(text: string, language: Language): string {
  let said = text;
  for (const [sign, words] of comparisons) said = said.replaceAll(sign, words[at(language)]);
  // Script numbers are written 40.0; what was measured stands in brackets, to a tenth.
  return said
    .replaceAll(/(\d+)\.0\b/g, '$1')
    .replaceAll(/\[(\d+)\.(\d)\d*\]/g, language === 'en' ? '($1.$2)' : '($1,$2)')
    .replaceAll(/\[(\d+)\]/g, '($1)')
    .replaceAll(/(\d)\.(\d)/g, language === 'en' ? '$1.$2' : '$1,$2')
    .replaceAll(' * ', ' × ');
}
