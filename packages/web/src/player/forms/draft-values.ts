import type { FormField, FormGround, FormValue, FormValues } from './description.ts';

/** A form's values as a draft keeps them; null where there is none, or another version's. */
export function readDraft(text: string): FormValues | null {
  if (text === '') return null;
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as FormValues) : null;
  } catch {
    return null;
  }
}

export const writeDraft = (values: FormValues): string => JSON.stringify(values);

/** What a form holds before anybody has touched it: single and usual choices made, figures as one's own boards have them. */
export function startValues(fields: readonly FormField[], ground: FormGround, given: FormValues | null): FormValues {
  const values: Record<string, FormValue> = {};
  for (const field of fields) values[field.name] = startOf(field, { ...ground, values });
  return { ...values, ...given };
}

function startOf(field: FormField, ground: FormGround): FormValue {
  switch (field.kind) {
    case 'choice': {
      const all = field.choices(ground);
      return field.first === true || all.length === 1
        ? field.none === undefined
          ? (all[0]?.value ?? null)
          : null
        : null;
    }
    case 'choices':
      return field.name === 'to' ? ground.briefing.seat.reportsTo.slice(0, 1) : [];
    case 'number':
      return field.start ?? null;
    case 'line':
    case 'text':
      return '';
    case 'check':
      return false;
    case 'figures':
      return ownFigures(ground);
  }
}

/** By `place/figure`: what the desk itself last counted at the places it runs; null where it has counted nothing. */
export function ownFigures({ briefing, facts }: Pick<FormGround, 'briefing' | 'facts'>): Record<string, number | null> {
  return Object.fromEntries(
    briefing.seat.reports.flatMap(({ place, figures }) =>
      figures.map((figure): [string, number | null] => {
        const sources = facts.figures.get(`${place}/${figure}`);
        const own = [...(sources?.values() ?? [])].find(({ means }) => means === 'own-eyes');
        return [`${place}/${figure}`, own?.value ?? null];
      }),
    ),
  );
}
