import type { Bilingual } from '@samaritan/scenarios/values/text';

/** What a column of a sheet can be. Whatever is none of these is a column of the user's own, and is kept. */
export const fields = [
  'n',
  'kind',
  'date',
  'when',
  'limit',
  'ifMissing',
  'after',
  'from',
  'to',
  'by',
  'text',
  'textEn',
  'textFr',
  'fromFr',
  'expectedAction',
  'expects',
  'event',
  'where',
  'notBefore',
  'before',
  'answer',
  'objective',
  'storyline',
  'notes',
  'notesEn',
  'notesFr',
] as const;
export type Field = (typeof fields)[number];

interface FieldWords {
  /** What the export calls it, and a page. */
  readonly header: Bilingual;
  /** Characters; the width of the column in an export. */
  readonly width: number;
  /** Other names in use, as `fold` leaves them: HSEEP forms, JEMM and NATO lists, WHO templates, and what people write in Excel. */
  readonly names: readonly string[];
}

const named = (list: string): readonly string[] => list.split(',').map((name) => name.trim());

export const fieldWords: Readonly<Record<Field, FieldWords>> = {
  n: {
    header: { en: 'No.', fr: 'N°' },
    width: 6,
    names: named(`
      #, no, num, number, numero, nr, id, inject #, inject no, inject number, inject id, event #,
      event no, event number, msel #, msel no, msel number, serial, serial #, serial no, ser, item,
      item #, ref, reference, reference #, # injection, no injection, numero d injection,
      numero de l injection, # de l element, # evenement, no evenement, numero d evenement, intrant #,
      # intrant, # d ordre, no d ordre, serie
    `),
  },
  kind: {
    header: { en: 'Kind', fr: 'Type' },
    width: 16,
    names: named(`
      inject type, type of inject, event type, category, inject category, type d injection,
      type d evenement, type d element, type d intrant, categorie, genre, nature
    `),
  },
  date: {
    header: { en: 'Date', fr: 'Date' },
    width: 12,
    names: named(`
      day, jour, exercise day, jour d exercice, jour de l exercice, scenario date, date prevue,
      scheduled date, date du scenario, planned date
    `),
  },
  when: {
    header: { en: 'Time or condition', fr: 'Heure ou condition' },
    width: 22,
    names: named(`
      time, when, scheduled time, planned time, event time, inject time, start time, time of inject,
      delivery time, time delivered, exercise time, wall time, real time, local time, clock time,
      date time, date and time, dtg, date time group, start, release time, scenario time,
      elapsed time, relative time, time elapsed, elapsed, offset, delta, delta time, t+, t +,
      startex +, startex+, minutes, minute, heure, heures, heure prevue, temps, moment, quand,
      heure de l injection, heure d injection, heure de diffusion, heure locale, heure reelle,
      date et heure, date heure, gdh, groupe date heure, temps ecoule, temps relatif,
      temps d exercice, heure d exercice, debut, horaire, decalage, trigger, declencheur, condition
    `),
  },
  limit: {
    header: { en: 'At most (times)', fr: 'Au plus (fois)' },
    width: 10,
    names: named(`
      limit, limite, repeats, repetitions, max, maximum
    `),
  },
  ifMissing: {
    header: { en: 'If missing', fr: 'Si manque' },
    width: 10,
    names: named(`
      if missing row, if not done, contingency for, contingency of, parent, depends on, dependency,
      si absent, a defaut de, si non fait, depend de, contingence de, parent inject,
      injection parente
    `),
  },
  after: {
    header: { en: 'Delay after deadline', fr: "Délai après l'échéance" },
    width: 12,
    names: named(`
      after, delay, wait, apres, delai, attente
    `),
  },
  from: {
    header: { en: 'From', fr: 'De' },
    width: 20,
    names: named(`
      sender, simulated sender, source, originator, inject from, from role, simulated by, caller,
      simcell role, played by, expediteur, de la part de, emetteur, origine, provenance, joue par,
      role simule, appelant
    `),
  },
  to: {
    header: { en: 'To', fr: 'À' },
    width: 24,
    names: named(`
      a, recipient, recipients, intended player, intended players, intended recipient, player,
      players, responsible player, responsible party, responsible agency, target, target audience,
      training audience, audience, addressee, agency, receiver, receiving player, seat, seats, team,
      teams, who, destinataire, destinataires, joueur, joueurs, joueur vise, joueurs vises, vise,
      recepteur, organisme, organisation, poste, postes, siege, sieges, equipe, public cible,
      responsable, qui
    `),
  },
  by: {
    header: { en: 'Means', fr: 'Moyen' },
    width: 16,
    names: named(`
      method, mode, delivery, delivery method, delivery means, means of delivery, mode of delivery,
      inject method, inject mode, medium, media, channel, via, by, method of delivery,
      communication method, moyen de diffusion, moyen de communication, moyens, methode,
      mode de diffusion, mode de transmission, canal, voie, par, support
    `),
  },
  text: {
    header: { en: 'Text', fr: 'Texte' },
    width: 60,
    names: named(`
      inject, inject text, inject description, description, event, event description, event inject,
      event inject synopsis, event synopsis, event scenario description, synopsis, message,
      message text, script, content, details, inject details, summary, inject summary, scenario event,
      injection, injections, intrant, evenement, description de l injection,
      description de l evenement, texte de l injection, texte du message, contenu, contenu du message,
      libelle, resume, incident, deroulement
    `),
  },
  textEn: {
    header: { en: 'Text (English)', fr: 'Texte (anglais)' },
    width: 60,
    names: [],
  },
  textFr: {
    header: { en: 'Text (French)', fr: 'Texte (français)' },
    width: 60,
    names: [],
  },
  fromFr: {
    header: { en: 'From (French)', fr: 'De (français)' },
    width: 20,
    names: [],
  },
  expectedAction: {
    header: { en: 'Expected action', fr: 'Action attendue' },
    width: 40,
    names: named(`
      expected player action, expected player actions, expected actions, expected response,
      expected outcome, expected outcomes, expected result, anticipated action, anticipated response,
      anticipated player action, player action, desired outcome, actions attendues,
      action attendue du joueur, actions attendues des joueurs, reaction attendue,
      reactions attendues, reponse attendue, resultat attendu, resultats attendus, mesures attendues
    `),
  },
  expects: {
    header: { en: 'Leads to row', fr: 'Mène à la ligne' },
    width: 10,
    names: named(`
      expects, expected action row, expected action #, expected action no, leads to, mene a,
      ligne attendue, # action attendue
    `),
  },
  event: {
    header: { en: 'Watched event', fr: 'Événement surveillé' },
    width: 22,
    names: named(`
      does, engine event, evenement du moteur, event watched, evenement attendu
    `),
  },
  where: {
    header: { en: 'Event condition', fr: "Condition sur l'événement" },
    width: 30,
    names: named(`
      where, watched where, ou
    `),
  },
  notBefore: {
    header: { en: 'Not before', fr: 'Pas avant' },
    width: 12,
    names: named(`
      earliest, au plus tot
    `),
  },
  before: {
    header: { en: 'Deadline', fr: 'Échéance' },
    width: 12,
    names: named(`
      before, due, due by, due time, expected by, latest, time limit, no later than, nlt, avant,
      date limite, heure limite, au plus tard, limite de temps, attendu avant
    `),
  },
  answer: {
    header: { en: 'Answer wanted', fr: 'Réponse voulue' },
    width: 10,
    names: named(`
      answer, reply, reply wanted, response required, reply required, response needed, reponse,
      reponse requise, reponse exigee
    `),
  },
  objective: {
    header: { en: 'Objective', fr: 'Objectif' },
    width: 16,
    names: named(`
      objectives, exercise objective, exercise objectives, related objective, objective #, obj,
      training objective, objectifs, objectif de l exercice, objectif vise, objectif #,
      objectif d entrainement
    `),
  },
  storyline: {
    header: { en: 'Storyline', fr: 'Trame' },
    width: 16,
    names: named(`
      story line, thread, theme, phase, module, scenario thread, fil, fil conducteur, intrigue, volet,
      trame narrative, move
    `),
  },
  notes: {
    header: { en: 'Notes', fr: 'Notes' },
    width: 40,
    names: named(`
      note, controller note, controller notes, comments, comment, remarks, special instructions,
      instructions, notes to controller, controller instructions, notes du controleur,
      notes des controleurs, notes pour les controleurs, commentaires, commentaire, remarques,
      consignes, instructions particulieres
    `),
  },
  notesEn: {
    header: { en: 'Notes (English)', fr: 'Notes (anglais)' },
    width: 40,
    names: [],
  },
  notesFr: {
    header: { en: 'Notes (French)', fr: 'Notes (français)' },
    width: 40,
    names: [],
  },
};

/** The columns of an export, in order; the others are only read. */
export const exportedFields = [
  'n',
  'kind',
  'when',
  'limit',
  'ifMissing',
  'after',
  'from',
  'fromFr',
  'to',
  'by',
  'textEn',
  'textFr',
  'expects',
  'event',
  'where',
  'notBefore',
  'before',
  'answer',
  'objective',
  'storyline',
  'notesEn',
  'notesFr',
] as const satisfies readonly Field[];
export type ExportedField = (typeof exportedFields)[number];
