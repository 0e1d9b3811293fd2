import { instruments } from '@samaritan/scenarios/reference/instruments';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { id } from '@samaritan/scenarios/values/id';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Happening } from '../../packages/server/src/evaluation/report/timeline.ts';
import { namesOf } from '../../packages/server/src/evaluation/report/names.ts';
import { sayHappening } from '../../packages/server/src/words/happenings.ts';
import { limitLabels } from '../../packages/server/src/words/labels/trials.ts';
import { ofInstrument } from '../../packages/server/src/words/french-article.ts';
import { sayPredicate } from '../../packages/server/src/words/predicate.ts';
import { sayRefusal } from '../../packages/server/src/words/refusals.ts';
import { speaker } from '../../packages/server/src/words/speaker.ts';
import { reportTown } from '../builders/report-town.ts';

const names = namesOf(reportTown());
const en = speaker(names, 'en');
const fr = speaker(names, 'fr');
const folder = join(import.meta.dirname, '../../packages/server/src/words');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

test('names are said in the language asked for, and an id without a name as it is', () => {
  expect(fr.place('regional')).toBe('Hôpital régional de Windsor');
  expect(fr.jurisdiction('US-MI')).toBe('Michigan');
  expect(fr.jurisdiction('US')).toBe('États-Unis');
  expect(en.place('nowhere')).toBe('nowhere');
  expect(en.lever('compact.nemac')).toContain('Memorandum');
});

test('a legal name without French in the source is said in English, never invented', () => {
  const untranslated = instruments.find(({ name }) => name.fr === null);
  expect(fr.instrument(untranslated?.id ?? '')).toBe(untranslated?.name.en);
});

test('a refusal says what and why, and what would change it', () => {
  const refusal: Refusal = { code: 'units-short', base: id('medic'), free: 1 };
  expect(sayRefusal(refusal, en)).toBe(
    'Medic base has 1 free unit, fewer than asked for. Send those, or ask a neighbour.',
  );
  expect(sayRefusal(refusal, fr)).toContain('1 unité libre');
});

test('a happening is a sentence of its own in each language', () => {
  const what: Happening = { kind: 'diversion', hospital: id('receiving'), divert: ['immediate', 'delayed'] };
  expect(sayHappening(what, en)).toBe('Receiving Hospital diverts immediate and delayed patients');
  expect(sayHappening(what, fr)).toBe('Détournement (immédiat et différé)\u00a0: Hôpital Receiving');
});

test('no French text has a plain space before a double sign', () => {
  const wrong = sources.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const french = file.endsWith('-fr.ts')
      ? text
      : [...text.matchAll(/fr: (['"`].*?['"`]),? ?\}/g)].map(([, t]) => t).join('\n');
    const spoken = french.split('\n').filter((line) => !/^\s*(?:\*|\/\*|\/\/|import)/.test(line));
    return spoken
      .filter((line) => /['"`][^'"`]*[\p{L}»] [:;!?](?![:?])[^'"`]*['"`]/u.test(line) && !line.includes(' ? '))
      .map((line) => `${file}: ${line.trim()}`);
  });
  expect(wrong).toEqual([]);
});

test('every limit that a coded instrument can set has words', () => {
  for (const { limits } of instruments) for (const limit of limits) expect(limitLabels).toHaveProperty(limit);
});

test('a condition of a script is said with its places, seats and figures in words', () => {
  expect(sayPredicate('truth.site("plaza").waiting < 40.0 && elapsed > 45.0', en)).toBe(
    'patients waiting at Tunnel plaza under 40 and minutes after StartEx over 45',
  );
  expect(sayPredicate('true: truth.hospital("regional").waiting [6] > 5.0', fr)).toBe(
    'patients en attente (Hôpital régional de Windsor) (6) au-dessus de 5',
  );
  expect(sayPredicate('picture("state").figure("plaza", "injured")', en)).toContain('as told to Michigan SEOC');
  expect(sayPredicate('done("RequestApproved").count >= 1', en)).toBe('“Request approved”, times, at least 1');
  expect(sayPredicate('"state" in to', en)).toBe('to Michigan SEOC');
  expect(sayPredicate('truth.deaths < 0.5 * truth.casualties("any")', fr)).toBe('décès au-dessous de 0,5 × victimes');
  expect(sayPredicate('truth.deaths < 0.5 * truth.casualties("any")', en)).toBe('deaths under 0.5 × casualties');
  expect(sayPredicate('policy != "nearest"', fr)).toBe('règle autre que «\u00a0hôpital le plus proche\u00a0»');
  expect(sayPredicate('policy != "nearest"', en)).toBe('policy other than nearest hospital');
  expect(sayPredicate('type == "SetCrossing" && payload.open == true', fr)).toBe(
    'commande\u00a0: Ouvrir ou fermer un passage et ouvert\u00a0: oui',
  );
  expect(sayPredicate('lane == "emergency" && lanes >= 1.0', fr)).toBe('voie\u00a0: urgence et voies au moins 1');
});

test('French gives an instrument its article, and a name in English its quotation marks', () => {
  expect(ofInstrument("Protocole d'entente")).toBe("du protocole d'entente");
  expect(ofInstrument('Loi sur les mesures')).toBe('de la loi sur les mesures');
  expect(ofInstrument('Entente')).toBe("de l'entente");
  expect(ofInstrument('Compact')).toMatch(/^de «.Compact.»$/);
});
