import { noBreak } from './format.ts';

const colon = `${noBreak}:`;

/** Whole sayings of the linter and of the forms of a script. */
const whole: Readonly<Record<string, string>> = {
  nothing: 'rien',
  'a block': 'un bloc',
  'an empty list': 'une liste vide',
  'a block of keys': 'un bloc de clés',
  'a text': 'un texte',
  'a number': 'un nombre',
  'a whole number': 'un nombre entier',
  'true or false': 'true ou false',
  'a list': 'une liste',
  'a pair [a, b]': 'une paire [a, b]',
  'another key': 'une autre clé',
  'no such key': 'aucune clé de ce nom',
  'en, fr; a text with a comma in it needs quotation marks between braces':
    'en, fr; entre accolades, un texte qui contient une virgule doit être entre guillemets',
  'a seat': 'un poste',
  'a jurisdiction': 'un territoire',
  'an organisation': 'un organisme',
  'a place': 'un lieu',
  'a site': 'un site',
  'a hospital': 'un hôpital',
  'a crossing': 'un poste frontalier',
  'a means': 'un moyen',
  'an objective': 'un objectif',
  'a hazard': 'un danger',
  'a staff group': 'un groupe de personnel',
  'a staff group or place': 'un groupe de personnel ou un lieu',
  'a row': 'une ligne',
  'a lever': 'un levier',
  'an instrument of the reference data': 'un instrument des données de référence',
  'a licence class of the reference data': 'une catégorie de permis des données de référence',
  'a crossing of the reference data': 'un poste frontalier des données de référence',
  'a core capability of the reference data': 'une capacité essentielle des données de référence',
  'an ISO 3166 code of the reference data': 'un code ISO 3166 des données de référence',
  'something a seat does': 'quelque chose que fait un poste',
  'no by, or an event that a seat brings about': 'pas de by, ou un événement qu’un poste provoque',
  'in: the jurisdiction it lies in': `in${colon} le territoire où il se trouve`,
  'a tree that ends in a country': 'un arbre qui aboutit à un pays',
  'zone: on it or on a jurisdiction above it': `zone${colon} sur lui ou sur un territoire au-dessus`,
  'fr: the same in French': `fr${colon} la même chose en français`,
  'the same in French; only a legal name may have none':
    'la même chose en français; seul un nom officiel peut ne pas en avoir',
  'the official name, if there is one': 'le nom officiel, s’il y en a un',
  'a briefing for players': 'une mise en situation pour les joueurs',
  'an instrument with rules': 'un instrument dont les règles sont connues',
  'a verified instrument': 'un instrument vérifié',
  'a party, or status: listed': `une partie, ou status${colon} listed`,
  'a known party': 'une partie connue',
  'cite: where it is written, or the word judgement': `cite${colon} où c’est écrit, ou le mot judgement`,
  'a GeoJSON feature collection': 'une collection d’entités GeoJSON',
  'a name of its own': 'un nom à lui',
  'a number of its own': 'un numéro à elle',
  'a measure without a bound': 'une mesure sans borne',
  'atLeast or atMost': 'atLeast ou atMost',
  'an objective without evidence': 'un objectif sans éléments de preuve',
  'evidence: what an evaluator would want to see done': `evidence${colon} ce qu’un évaluateur voudrait voir faire`,
  'an objective that no row serves': 'un objectif qu’aucune ligne ne sert',
  'objective: on the rows that do': `objective${colon} sur les lignes qui le servent`,
  'the number of an expected-action row': 'le numéro d’une ligne d’action attendue',
  'commuters without a hospital': 'des navetteurs sans hôpital',
  'work: the hospitals they work at': `work${colon} les hôpitaux où ils travaillent`,
  'volunteers who go nowhere': 'des bénévoles qui ne vont nulle part',
  'work: the hospitals they head for': `work${colon} les hôpitaux vers lesquels ils se dirigent`,
  'a team that no request can name': 'une équipe qu’aucune demande ne peut nommer',
  'no more than staffed': 'pas plus que staffed',
  'its name under runs of a seat': 'son nom sous runs d’un poste',
  'levers that the seat may not turn': 'des leviers que le poste ne peut pas actionner',
  'turn-levers under may': 'turn-levers sous may',
  'a day of the calendar': 'un jour du calendrier',
  'a time of day': 'une heure du jour',
  'a time after StartEx': 'une heure après le DébEx',
  'lower-case words joined by hyphens, or an ISO 3166 code':
    'des mots en minuscules joints par des traits d’union, ou un code ISO 3166',
  'a length such as 0:40, 90 min or 2 h': 'une durée comme 0:40, 90 min ou 2 h',
  'a time since StartEx such as T+1:30': 'une heure depuis le DébEx, comme T+1:30',
  'a span such as T+0:20 to T+0:36, the earlier time first':
    'un intervalle comme T+0:20 to T+0:36, la première heure d’abord',
  '[latitude, longitude] in degrees': '[latitude, longitude] en degrés',
  'a date such as 2012-12-28': 'une date comme 2012-12-28',
  'a seat, or a list of seats': 'un poste, ou une liste de postes',
  'a row number such as 12 or 12a': 'un numéro de ligne comme 12 ou 12a',
  'a date, time and zone such as 2026-10-14T16:00 America/Detroit':
    'une date, une heure et un fuseau, comme 2026-10-14T16:00 America/Detroit',
  'a tab': 'une tabulation',
  'spaces to indent with': 'des espaces pour le retrait',
  'plain values': 'des valeurs simples',
  'a colon within a value': 'un deux-points dans une valeur',
  'a second document': 'un second document',
  one: 'un seul',
  'no document': 'aucun document',
  'a scenario': 'un scénario',
  'no directives': 'aucune directive',
  'a key that is no word': 'une clé qui n’est pas un mot',
  'a plain word': 'un mot simple',
  'each key once': 'chaque clé une seule fois',
  'no block of keys': 'aucun bloc de clés',
  'a scenario: id, title …': `un scénario${colon} id, title …`,
  'blocks within blocks': 'des blocs dans des blocs',
  'the end of the predicate': 'la fin de la condition',
};

type Saying = readonly [RegExp, (...parts: string[]) => string];

const count = (many: string, one: string, more: string): string => `${many} ${Number(many) < 2 ? one : more}`;
const ors = (text: string): string => text.replaceAll(' or ', ' ou ');
const unrun: Readonly<Record<string, string>> = {
  'nobody can activate its surge, call its staff back or see its figures':
    'personne ne peut activer sa montée en puissance, rappeler son personnel ni voir ses chiffres',
  'nobody can open it, and where a hazard shuts it, it stays shut to EndEx':
    'personne ne peut l’ouvrir, et si un danger le ferme, il reste fermé jusqu’à la FinEx',
};

/** Sayings with something of the script in them; the first that fits is taken. */
const sayings: readonly Saying[] = [
  [/^(.+) \(did you mean (.+)\?\)$/su, (what, word) => `${inFrench(what)} (vouliez-vous dire ${word}?)`],
  [/^(.+), which does not exist$/su, (what) => `${named(what)}, qui n’existe pas`],
  [/^(.+), which no seat does$/u, (what) => `${what}, que ne fait aucun poste`],
  [/^(.+), who may not do (\S+)$/u, (who, what) => `${who}, à qui ${what} n’est pas permis`],
  [
    /^a seat that may (.+)$/u,
    (what) =>
      what === 'turn-levers and names them in turns'
        ? 'un poste qui a turn-levers sous may et les nomme sous turns'
        : `un poste qui a ${ors(what)} sous may`,
  ],
  [/^a seat that runs one of the (\w+)$/u, (what) => `un poste qui dirige un des lieux sous ${what}`],
  [/^a seat that runs (.+)$/u, (what) => `un poste qui dirige ${ors(what)}`],
  [/^something a seat does: (.+)$/su, (all) => `quelque chose que fait un poste${colon} ${all}`],
  [/^(done\(.+\)\.count), or something a seat does$/u, (what) => `${what}, ou quelque chose que fait un poste`],
  [/^(\w+) of (\S+), which has no such figure$/u, (what, where) => `${what} de ${where}, qui n’a pas ce chiffre`],
  [/^one of the (\w[\w or]*)$/u, (all) => `un lieu sous ${ors(all)}`],
  [
    /^(\S+) without a (kind|name|parent)$/u,
    (code, what) => `${code} sans ${{ kind: 'kind', name: 'nom', parent: 'territoire parent' }[what] ?? what}`,
  ],
  [/^(\S+) within itself$/u, (code) => `${code} à l’intérieur de lui-même`],
  [/^a time zone of the IANA database such as (\S+)$/u, (zone) => `un fuseau horaire de la base IANA, comme ${zone}`],
  [/^(\S+), which has no time zone$/u, (code) => `${code}, qui n’a pas de fuseau horaire`],
  [/^English without French: (.*)$/su, (text) => `de l’anglais sans français${colon} ${text}`],
  [/^no French name: (.*)$/su, (text) => `pas de nom français${colon} ${text}`],
  [/^an agreement of (\S+)$/u, (since) => `une entente de ${since}`],
  [/^one no later than StartEx, (\S+)$/u, (date) => `une date au plus tard au DébEx, le ${date}`],
  [/^(.+), which recognition has no rules for$/u, (name) => `${name}, pour lequel il n’y a pas de règles`],
  [/^(.+), whose text was not seen$/u, (name) => `${name}, dont le texte n’a pas été vu`],
  [/^(.+), which (.+) did not bind on (\S+)$/u, (party, name, date) => `${party}, que ${name} ne liait pas le ${date}`],
  [
    /^(.+), of which the data does not know whether (.+) bound it$/u,
    (party, name) => `${party}, dont les données ne disent pas si ${name} le liait`,
  ],
  [/^(.+), which issues no licences$/u, (name) => `${name}, qui ne délivre pas de permis`],
  [/^(.+) at (.+) without a citation$/u, (name, value) => `${name} à ${value} sans référence`],
  [/^no file (.+)$/u, (file) => `aucun fichier ${file}`],
  [/^(.+), which is no map$/u, (file) => `${file}, qui n’est pas une carte`],
  [/^a place outside every map: (.+)$/u, (at) => `un lieu hors de toute carte${colon} ${at}`],
  [/^a place on (.+)$/u, (maps) => `un lieu sur ${maps}`],
  [
    /^shares that sum to ([\d.]+) %, ([\d.]+) % too (much|little)$/u,
    (sum, off, way) =>
      `des parts qui totalisent ${percent(sum)}, soit ${percent(off)} de ${way === 'much' ? 'trop' : 'moins'}`,
  ],
  [/^shares that sum to 100 %$/u, () => `des parts qui totalisent ${percent('100')}`],
  [
    /^a share such as 38 % or 0\.38, from 0 to (\S+)$/u,
    (most) => `une part comme 38${noBreak}% ou 0.38, de 0 à ${most}`,
  ],
  [/^(.+), which stands under (\w+) too$/u, (name, group) => `${name}, qui figure aussi sous ${group}`],
  [/^row (\S+) a second time$/u, (n) => `la ligne ${n} une deuxième fois`],
  [/^row (\S+), which expects no action$/u, (n) => `la ligne ${n}, qui n’attend aucune action`],
  [
    /^a row that may be sent (\d+) times and whose own sending changes (.+)$/u,
    (times, what) =>
      `une ligne qui peut être envoyée ${times} fois et dont l’envoi change ${what.replace(' of ', ' de ')}`,
  ],
  [
    /^a limit of at most (\d+), or another condition$/u,
    (most) => `une limite d’au plus ${most}, ou une autre condition`,
  ],
  [/^(\d+) intensive-care beds of (\d+)$/u, (icu, all) => `${count(icu, 'lit', 'lits')} de soins intensifs sur ${all}`],
  [/^(.+), which no seat runs: (.+)$/u, (name, so) => `${name}, que ne dirige aucun poste${colon} ${unrun[so] ?? so}`],
  [/^a time before EndEx, (.+)$/u, (at) => `une heure avant la FinEx, ${at}`],
  [/^a time before the deadline, (.+)$/u, (at) => `une heure avant l’échéance, ${at}`],
  [
    /^a time since StartEx such as (.+), or a condition$/u,
    (at) => `une heure depuis le DébEx, comme ${at}, ou une condition`,
  ],
  [/^the key (.+) a second time$/u, (key) => `la clé ${key} une deuxième fois`],
  [/^the key (.+)$/u, (key) => `la clé ${key}`],
  [/^a list of (\d+)$/u, (many) => `une liste de ${many}`],
  [/^one of (\d+) known words$/u, (many) => `un des ${many} mots connus`],
  [/^at most (\d+) deep$/u, (most) => `au plus ${count(most, 'niveau', 'niveaux')}`],
  [/^at most (\S+)$/u, (most) => `au plus ${most}`],
  [
    /^(at least|more than) (\S+)(?: (item|character|key))?$/u,
    (how, least, unit = '') => {
      const units = {
        item: ['élément', 'éléments'],
        character: ['caractère', 'caractères'],
        key: ['clé', 'clés'],
      } as const;
      const [one, more] = unit === 'item' || unit === 'character' || unit === 'key' ? units[unit] : ['', ''];
      return `${how === 'at least' ? 'au moins' : 'plus de'} ${count(least, one, more)}`.trim();
    },
  ],
  [/^(\d+) characters$/u, (many) => count(many, 'caractère', 'caractères')],
  [/^(\d+) brackets$/u, (many) => count(many, 'crochet', 'crochets')],
  [/^(\d+) values, aliases counted$/u, (many) => `${count(many, 'valeur', 'valeurs')}, alias compris`],
  [/^a tag \((.+)\)$/su, (text) => `une étiquette (${text})`],
  [/^(.+), or (.+)$/su, (first, last) => `${inFrench(first)}, ou ${inFrench(last)}`],
];

const percent = (figure: string): string => `${figure.replace('.', ',')}${noBreak}%`;

/** `a seat foo`: what it is called, then the name. */
function named(text: string): string {
  const lever = /^the lever (.+)$/u.exec(text)?.[1];
  if (lever !== undefined) return `le levier ${lever}`;
  const kind = Object.keys(whole)
    .filter((one) => text.startsWith(`${one} `))
    .toSorted((a, b) => b.length - a.length)[0];
  return kind === undefined ? text : `${whole[kind]} ${text.slice(kind.length + 1)}`;
}

/** What the linter found or wanted, in French; names, values and keys of the script stand as they are written. */
export function inFrench(text: string): string {
  if (Object.hasOwn(whole, text)) return whole[text] ?? text;
  // What is wanted, then the words that are known: `a seat: ema, eoc`; and of a missing key its name first.
  const [, head = '', tail = ''] = /^([^:]+): (.+)$/su.exec(text) ?? [];
  if (Object.hasOwn(whole, head)) return `${whole[head]}${colon} ${tail}`;
  for (const [pattern, say] of sayings) {
    const found = pattern.exec(text);
    if (found !== null) return say(...found.slice(1));
  }
  return /^\w+$/u.test(head) ? `${head}${colon} ${inFrench(tail)}` : text;
}
