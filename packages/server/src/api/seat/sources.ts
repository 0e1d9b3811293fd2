import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { RowId, SeatId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { LiveExercise } from '../../conduct/conduct.ts';
import { namesOf } from '../../evaluation/report/names.ts';
import type { Standing } from '../../views/seat/expected.ts';
import type { WordSources } from '../../views/seat/item-words.ts';
import type { LogEntry } from '../../views/seat/unit-log.ts';
import { sayEntry } from '../../words/desk-log.ts';
import { speaker } from '../../words/speaker.ts';

/** What is public of a seat. */
export function standingOf(scenario: Scenario, of: SeatId): Standing {
  const seat = scenario.seats[of];
  if (seat === undefined) throw new EngineFault(`no seat ${of}`);
  const { runs, may, reportsTo } = seat;
  return { runs, may, reportsTo, means: scenario.means };
}

/** Where the words of a seat's items are looked up. */
export function wordSources({ kit, words }: LiveExercise): WordSources {
  const rows = new Map<RowId, Bilingual & { readonly role?: Bilingual }>(
    kit.scenario.msel.map((row) => {
      const role = row.kind === 'expected-action' || typeof row.from === 'string' ? undefined : row.from;
      return [row.n, role === undefined ? row.text : { ...row.text, role }];
    }),
  );
  return { words, script: (row) => rows.get(row) ?? null };
}

/** Says an entry of a unit log with the names of the scenario, in both languages. */
export function sayIn(scenario: Scenario): (entry: LogEntry) => Bilingual {
  const names = namesOf(scenario);
  const [en, fr] = [speaker(names, 'en'), speaker(names, 'fr')];
  return (entry) => ({ en: sayEntry(entry, en), fr: sayEntry(entry, fr) });
}
