import type { TestCode } from '../../recognition/rules.ts';
import type { Labels } from '../label.ts';

/** Why a rule of law did not hold for a person: codes of the recognition rules. */
export const trialLabels = {
  'another-licence-encumbered': {
    en: 'another licence is restricted or suspended',
    fr: 'un autre permis est restreint ou suspendu',
  },
  'asks-only': {
    en: 'the instrument only lets one government ask another',
    fr: "l'instrument permet seulement à un gouvernement de demander",
  },
  'class-not-covered': { en: 'the profession is not covered', fr: "la profession n'est pas visée" },
  'country-wrong': { en: 'works in the other country only', fr: "ne vaut que dans l'autre pays" },
  'declaration-missing': { en: 'no emergency is declared', fr: "aucun état d'urgence n'est déclaré" },
  'days-used-up': { en: 'the days it allows are used up', fr: 'les jours permis sont épuisés' },
  'discipline-recent': { en: 'disciplined too recently', fr: 'sanction disciplinaire trop récente' },
  'effect-unknown': { en: 'the effect on licences is not known', fr: "l'effet sur les permis n'est pas connu" },
  'emergency-aid-only': {
    en: "allows no more than a bystander's help",
    fr: "ne permet que l'aide de quiconque se trouve sur les lieux",
  },
  'hangs-on-unverified': { en: 'rests on text that was not seen', fr: "repose sur un texte qui n'a pas été vu" },
  'home-not-bound': { en: 'the home jurisdiction is not a party', fr: "le territoire d'origine n'est pas partie" },
  'host-entity-missing': {
    en: 'no host organisation takes the person on',
    fr: "aucun organisme d'accueil ne prend la personne en charge",
  },
  'host-not-bound': { en: 'the host jurisdiction is not a party', fr: "le territoire d'accueil n'est pas partie" },
  'investigation-open': {
    en: 'a complaint or discipline is open',
    fr: 'une plainte ou un dossier disciplinaire est ouvert',
  },
  'lapsed-too-long': { en: 'the licence lapsed too long ago', fr: 'le permis a cessé depuis trop longtemps' },
  'licence-encumbered': { en: 'the licence is restricted', fr: 'le permis est assorti de restrictions' },
  'licence-from-elsewhere': { en: 'the licence comes from elsewhere', fr: "le permis vient d'ailleurs" },
  'licence-missing': { en: 'no licence that counts here', fr: 'aucun permis valable ici' },
  'licence-not-active': { en: 'the licence is not active', fr: "le permis n'est pas actif" },
  'licence-not-multistate': { en: 'the licence is for one state only', fr: 'le permis ne vaut que pour un État' },
  'membership-unknown': {
    en: 'whether the parties are bound is not known',
    fr: 'on ne sait si les parties sont liées',
  },
  'no-disaster': { en: 'there is no disaster', fr: "il n'y a pas de catastrophe" },
  'no-mass-casualty': { en: 'local crews are enough', fr: 'les équipes locales suffisent' },
  'no-service-agreement': {
    en: 'no mutual aid agreement between the services',
    fr: "aucune entente d'entraide entre les services",
  },
  'not-called': { en: 'nobody there asked for the person', fr: "personne n'a fait appel à cette personne" },
  'not-consultation': { en: 'covers consultation, not care', fr: 'vise la consultation, non les soins' },
  'not-in-service': { en: 'not in the service of that government', fr: 'pas au service de ce gouvernement' },
  'not-near-border': { en: 'does not live near the line', fr: 'ne vit pas près de la frontière' },
  'not-opened': { en: 'not opened by order', fr: 'pas ouvert par décret' },
  'not-recruited': {
    en: 'not recruited by the Red Cross or civil defence',
    fr: 'non recruté par la Croix-Rouge ou la protection civile',
  },
  'not-registered': { en: 'not registered', fr: 'non inscrit' },
  'not-supervised': { en: 'nobody supervises the person', fr: 'personne ne supervise cette personne' },
  'not-unpaid': { en: 'the work is paid', fr: 'le travail est rémunéré' },
  'practice-not-recent': { en: 'has not practised recently', fr: "n'a pas exercé récemment" },
  'request-missing': { en: 'no request under it', fr: 'aucune demande en vertu de cet instrument' },
} as const satisfies Labels<TestCode>;

/** Limits that come with a recognition. `acts-as:CLASS` is said apart. */
export const limitLabels = {
  'scope-host-order': {
    en: 'within the limits the host sets by order',
    fr: "dans les limites fixées par décret à l'accueil",
  },
  'scope-not-stated': { en: 'the text does not state the scope', fr: "le texte ne précise pas le champ d'exercice" },
  'scope-lesser': { en: 'the narrower of the two scopes', fr: "le plus étroit des deux champs d'exercice" },
  'scope-doubtful': { en: 'the professions match poorly', fr: 'les professions se correspondent mal' },
  'class-not-mapped': { en: 'no matching profession at the host', fr: "aucune profession équivalente à l'accueil" },
  'restricted-at-home': { en: 'the restrictions of the home licence', fr: "les restrictions du permis d'origine" },
  'no-immunity': { en: 'no immunity from liability', fr: 'aucune immunité de responsabilité' },
  'supervision-required': { en: 'under supervision', fr: 'sous supervision' },
  'emergency-title': { en: 'title marked as emergency assignment', fr: "titre portant la mention d'urgence" },
  'days-30-a-year': { en: 'thirty days a year', fr: 'trente jours par an' },
  'days-365': { en: 'one year', fr: 'un an' },
  'days-60-renewable': { en: 'sixty days, renewable', fr: 'soixante jours, renouvelables' },
  'days-60-in-a-row': { en: 'sixty days in a row a year', fr: 'soixante jours de suite par an' },
  'days-10-an-event': { en: 'ten days', fr: 'dix jours' },
  unpaid: { en: 'without pay', fr: 'sans rémunération' },
  'charitable-function': { en: 'for a charitable function', fr: 'dans un but charitable' },
  'home-medical-direction': {
    en: 'under the medical direction of home',
    fr: "sous la direction médicale d'origine",
  },
  'short-term-only': { en: 'short and intermittent work only', fr: 'travail bref et intermittent seulement' },
  'until-college-ends': { en: 'until the college ends it', fr: "jusqu'à ce que l'ordre y mette fin" },
  'minister-conditions': { en: 'on conditions the minister may set', fr: 'aux conditions que fixe le ministre' },
  'named-acts': { en: 'the acts named in the authorisation', fr: "les actes nommés dans l'autorisation" },
  'scope-assignment': { en: 'the duties of the assignment', fr: "les tâches de l'affectation" },
  'scope-certificate': { en: 'what the certificate allows', fr: 'ce que le certificat permet' },
  'no-host-title': { en: "may not use the host's title", fr: "sans le titre du territoire d'accueil" },
  'consultation-only': { en: 'consultation only, no care', fr: 'consultation seulement, aucun soin' },
  'border-vicinity': { en: 'near the line, without an office', fr: 'près de la frontière, sans cabinet' },
  'agreement-protocols': { en: "by the agreement's protocols", fr: "selon les protocoles de l'entente" },
} as const;
