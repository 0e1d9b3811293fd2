import type { MselRow, Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Language } from '@samaritan/scenarios/values/text';
import { rowKindLabels } from '../../words/labels/conduct.ts';
import { type Block, type Sheet, blank, heading, note, paragraph, section, strongly, table } from '../sheet/block.ts';
import { byText, dueText, fromText, leadsTo, toText } from './msel-text.ts';
import { type Paper, paperOf, paperSheet, told } from './paper.ts';

/** One card a row of the script, in order, with a line to cut along between what the controller keeps and what is handed over. */
export function injectCards(scenario: Scenario, language: Language): Sheet {
  const paper = paperOf(scenario, language);
  const cards = scenario.msel.map((row): Block => ({ kind: 'card', framed: false, blocks: card(row, paper) }));
  return paperSheet(paper, paper.words.cards, [section('cards', paper.words.handbook.sections.msel, cards)]);
}

function card(row: MselRow, paper: Paper): readonly Block[] {
  const { words, language } = paper;
  const title = words.cards.row(row.n, rowKindLabels[row.kind][language]);
  const kept = [heading(3, title), facts(title, row, paper)];
  if (row.kind === 'expected-action')
    return [
      ...kept,
      paragraph(told(row.text, paper)),
      strongly(words.cards.watch),
      blank(words.cards.seen),
      { kind: 'cut' },
    ];
  return [
    ...kept,
    blank(words.cards.given),
    blank(words.cards.reply),
    { kind: 'cut' },
    { kind: 'card', framed: true, blocks: handedOver(row, paper) },
    { kind: 'cut' },
  ];
}

/** What the controller needs to know and the player must not. */
function facts(title: string, row: MselRow, paper: Paper): Block {
  const [due, from, to, by, expects, notes] = paper.words.cards.heads;
  const all: readonly (readonly [string, string])[] = [
    [due, dueText(row, paper)],
    [from, fromText(row, paper)],
    [to, toText(row, paper)],
    [by, byText(row, paper)],
    [expects, leadsTo(row, paper)],
    [notes, row.notes === undefined ? '' : told(row.notes, paper)],
  ];
  return table(
    title,
    [],
    all.filter(([, value]) => value !== ''),
    { headed: true },
  );
}

function handedOver(row: Exclude<MselRow, { kind: 'expected-action' }>, paper: Paper): readonly Block[] {
  const { words, report } = paper;
  const [, from, to, by] = words.cards.heads;
  const heads = [
    [to, toText(row, paper)],
    [from, fromText(row, paper)],
    [by, byText(row, paper)],
  ] as const;
  return [
    strongly(words.cards.give),
    note(heads.map(([head, text]) => report.pair(head, text)).join('. ')),
    { kind: 'paragraph', text: told(row.text, paper), tone: 'lead' },
    ...(row.answer ? [note(words.cards.answerWanted)] : []),
    strongly(words.cards.give),
  ];
}
