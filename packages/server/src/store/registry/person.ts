import type { Step } from '../steps.ts';
import type { Registry } from './registry.ts';
import { insertSteps, marksFor, padded } from './rows-step.ts';

/** One licence of a person who holds several; a licence that stands alone has no row. */
export interface PersonRow {
  readonly licence: number;
  /** The lowest number among the person's licences. */
  readonly person: number;
  /** That it belongs to the others, as the linking saw it. */
  readonly probability: number;
}

export const personSteps = (rows: readonly PersonRow[]): readonly Step[] =>
  insertSteps('licence_person', ['licence', 'person', 'probability'], rows);

export const forgetPersonsStep: Step = { sql: 'delete from licence_person', parameters: [] };

/** The persons of these licences with all licences of each. */
export async function personsOf(registry: Registry, licences: readonly number[]): Promise<readonly PersonRow[]> {
  const found: PersonRow[] = [];
  for (const some of padded(licences))
    found.push(
      ...(await registry.rows<PersonRow>(
        `select licence, person, probability from licence_person
        where person in (select person from licence_person where licence in (${marksFor(some)})) order by person, licence`,
        some,
      )),
    );
  return found;
}
