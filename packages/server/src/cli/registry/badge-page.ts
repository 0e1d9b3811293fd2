import { encode, renderSVG } from 'uqr';
import type { BadgeFacts } from '../../registry/credentials/badge.ts';
import { momentText } from './moments.ts';
import { className, jurisdictionName } from './names.ts';

/** Which modules of the code are dark; level M forgives a fold or a stain over 15 % of it. */
export const qrModules = (packed: string): readonly (readonly boolean[])[] =>
  encode(packed, { ecc: 'M', border: 4 }).data;

export const qrPicture = (packed: string): string => renderSVG(packed, { ecc: 'M', border: 4 });

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One sheet in both languages, for any printer; an exercise badge says so over its whole width, in words and not by colour alone. */
export function badgePage(facts: BadgeFacts, packed: string): string {
  const { en, fr } = { en: rows(facts, 'en'), fr: rows(facts, 'fr') };
  const drill = facts.exercise === null ? '' : `<p class="drill">EXERCISE · EXERCICE · ${escape(facts.exercise)}</p>`;
  return `<!doctype html>
<html lang="en-CA">
<meta charset="utf-8">
<title>${escape(facts.name.family)} – badge · insigne</title>
<style>
  @page { margin: 15mm }
  body { font: 14pt/1.35 system-ui, sans-serif; color: #000; max-width: 18cm; margin: auto }
  h1 { font-size: 24pt; margin: 0 }
  .drill { border: 4px solid #000; background: repeating-linear-gradient(45deg, #fff 0 12px, #ddd 12px 24px); font: bold 22pt system-ui; text-align: center; padding: 4mm }
  .code svg { width: 9cm; height: 9cm; display: block; margin: 4mm 0 }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 6mm; margin: 3mm 0 }
  dt { color: #333 } dd { margin: 0; font-weight: 600 }
</style>
${drill}
<h1>${escape(facts.name.family)}, ${escape(facts.name.given)}</h1>
<div class="code" role="img" aria-label="QR code · code QR">${qrPicture(packed)}</div>
<section lang="en-CA">${en}<p>On paper, so lower assurance: compare the name and face with a government document with a photograph.</p></section>
<section lang="fr-CA">${fr}<p>Sur papier, donc moins sûr : comparez le nom et le visage avec une pièce d’identité officielle avec photo.</p></section>
${drill}
</html>
`;
}

const labels = {
  en: {
    class: 'Profession',
    number: 'Licence',
    from: 'Issued by',
    until: 'Valid until',
    specialty: 'Specialty',
    restrictions: 'Restrictions',
  },
  fr: {
    class: 'Profession',
    number: 'Permis',
    from: 'Délivré par',
    until: 'Valide jusqu’au',
    specialty: 'Spécialité',
    restrictions: 'Restrictions',
  },
} as const;

function rows(facts: BadgeFacts, language: 'en' | 'fr'): string {
  const says = labels[language];
  const told: readonly (readonly [string, string | null])[] = [
    [says.class, className(facts.class, language)],
    [says.number, facts.number],
    [says.from, jurisdictionName(facts.jurisdiction, language)],
    [says.until, momentText(facts.until).slice(0, 10)],
    [says.specialty, facts.specialty],
    [says.restrictions, facts.restrictions],
  ];
  const items = told.flatMap(([name, value]) => (value === null ? [] : [`<dt>${name}</dt><dd>${escape(value)}</dd>`]));
  return `<dl>${items.join('')}</dl>`;
}
