import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RulePack, rulePacks } from '@samaritan/scenarios/reference/rule-packs';
import { root } from './numbers.ts';

export const lawBook = join(root, 'docs/registry-law.md');

const begin = '<!-- made: node test/docs/law-book.ts -->';

/** The document with everything after its introduction made anew from the packs of law. */
export const withChapters = (document: string): string =>
  `${document.slice(0, document.indexOf(begin))}${begin}\n\n${rulePacks.map(chapter).join('\n\n')}\n`;

function chapter(pack: RulePack): string {
  const { id, record, rules, reviewedOn, reviewer, version, text } = pack;
  const name = record?.name ?? rules[0]?.own?.name;
  const fr = name?.fr === null || name?.fr === undefined || name.fr === name.en ? '' : ` / ${name.fr}`;
  return [
    `## ${name?.en ?? id}${fr}`,
    `\`${id}\`, version ${version}, reviewed on ${reviewedOn}${reviewer === null ? ', by nobody who put a name to it' : ` by ${reviewer}`}. ${seen(pack)}`,
    ...(record === null ? [] : [`**Text.** ${textOf(record)}`]),
    ...rules.map(ruleText),
    ...(record === null ? [] : [parties(record), notes(record)]),
    `**Hash of the text.** ${text.hash ?? `None. ${text.why ?? ''}`}`,
    `**Source.** ${record?.source ?? rules[0]?.own?.source ?? ''}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Rule = RulePack['rules'][number];
type Record = NonNullable<RulePack['record']>;

function seen({ record, rules }: RulePack): string {
  if (record === null)
    return rules[0]?.own?.verified === true ? 'A rule of this model, without a text.' : '**Not verified.**';
  if (!record.verified) return '**Not verified: no text was seen.**';
  const open = record.fieldsNotVerified;
  return open.length === 0 ? 'The text was seen.' : `The text was seen, **but not**: ${open.join('; ')}.`;
}

const textOf = ({ citation, validFrom, validTo }: Record): string =>
  [
    [citation.title, citation.article, citation.statute].filter((part) => part !== null).join(', '),
    `in force from ${validFrom ?? 'a date that was not seen'}${validTo === null ? '' : ` until ${validTo}`}.`,
  ].join('; ');

/** What a rule asks, in the words of its codes. */
function ruleText({ id, article, trigger, licence, gives, limits, days, unseen, brings, why }: Rule): string {
  const asks = [
    ...(trigger.declaration === 'none' ? [] : [`declared: ${trigger.declaration}`]),
    ...(trigger.request === 'none' ? [] : [`request: ${trigger.request}`]),
    ...(trigger.registration === 'none' ? [] : [`registration: ${trigger.registration}`]),
    ...(trigger.opened === null ? [] : [`opened by: ${trigger.opened}`]),
    ...(trigger.hostEntity ? ['a host entity'] : []),
    ...(trigger.disaster ? ['a disaster'] : []),
    ...(trigger.massCasualty ? ['mass casualties'] : []),
    ...(trigger.serves === null ? [] : [`in the service of ${trigger.serves}`]),
    ...(trigger.recruited ? ['recruited by the Red Cross or civil defence'] : []),
    ...trigger.asks,
  ];
  const except = licence.except.length === 0 ? '' : ` but ${licence.except.join(', ')}`;
  const from = licence.issuers.length === 0 ? licence.from : licence.issuers.join(', ');
  return [
    `**Rule \`${id}\`${article === undefined ? '' : ` (${article})`}.** ${why}`,
    '',
    `- asks: ${asks.length === 0 ? 'nothing' : asks.join(', ')}`,
    `- licence: from ${from}, ${licence.standing}; classes: ${licence.classes.join(', ')}${except}; other licences: ${licence.others}`,
    `- gives: ${gives}${limits.length === 0 ? '' : `; limits: ${limits.join(', ')}`}${days === null ? '' : `; at most ${days.most} days per ${days.per}`}`,
    ...(brings.length === 0 ? [] : [`- to be registered, brings: ${brings.join(', ')}`]),
    ...Object.entries(unseen).map(([field, means]) => `- not seen: ${field} (${meaning[means]})`),
  ].join('\n');
}

const meaning = {
  hinge: 'the answer hangs on it: unknown',
  mark: 'the answer stands, marked unverified',
  aside: 'does not bear on whether a licence counts',
} as const;

function parties({ parties: all }: Record): string {
  const lines = Object.entries(Object.groupBy(all, standing)).map(
    ([as, some]) =>
      `- ${as}: ${(some ?? []).map(({ code, since, verified }) => `${code}${since === null ? '' : ` (${since})`}${verified ? '' : ' \\*'}`).join(', ')}`,
  );
  return lines.length === 0 ? '**Parties.** None.' : ['**Parties** (\\* not verified)', '', ...lines].join('\n');
}

const standing = ({ status, inForce }: Record['parties'][number]): string =>
  `${status}, ${inForce === null ? 'not known whether in force' : inForce ? 'in force' : 'not in force'}`;

const notes = ({ notes: all }: Record): string =>
  all.length === 0 ? '' : ['**Notes**', '', ...all.map((note) => `- ${note}`)].join('\n');

// Run by itself, it brings the document up to date.
if (import.meta.main) writeFileSync(lawBook, withChapters(readFileSync(lawBook, 'utf8')));
