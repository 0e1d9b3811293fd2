import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { lintScenario } from '@samaritan/scenarios/lint/lint';
import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { seatBriefing } from '../../views/seat/seat-briefing.ts';
import { sayFinding } from '../../words/lint-rules.ts';
import { scenarioId } from '../inputs/scalars.ts';
import type { Served } from '../served.ts';
import type { DryRun } from '../shapes/library.ts';
import { router, staffOnly } from '../trpc.ts';
import { libraryEntry, libraryScenario } from './entry.ts';
import { startingLevers } from './levers.ts';
import type { Library, Shelved } from './library.ts';
import { startsAt } from './starts-at.ts';

const reading = staffOnly('library.read');
const named = z.object({ id: scenarioId });

/** What a play by autopilot finds beside what the linter does. */
async function dryRun({ workshop }: Served, { kit, folder }: Shelved, skill: 'novice' | 'skilled'): Promise<DryRun> {
  const { scenario } = kit;
  const { unreached, metrics } = await workshop.run({
    kind: 'dry-run',
    scenario,
    levers: startingLevers(scenario, {}),
    skill,
  });
  const linted = lintScenario(folder).flatMap((finding) =>
    finding.severity === 'mark' ? [] : [{ level: finding.severity, text: sayFinding(finding) } as const],
  );
  return {
    findings: [
      ...linted,
      ...unreached.map((row) => ({
        level: 'warning' as const,
        text: {
          en: `Row ${row} was not reached in any dry run.`,
          fr: `La ligne ${row} n’a été atteinte dans aucune partie à blanc.`,
        },
      })),
    ],
    metrics,
  };
}

export function shelvedOf(library: Library, name: string): Shelved {
  const shelved = library.get(name);
  if (shelved === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'scenario-unknown' });
  return shelved;
}

export const libraryRouter = router({
  list: reading.query(({ ctx }) => ctx.library.all().map(libraryEntry)),
  scenario: reading.input(named).query(({ ctx, input }) => libraryScenario(shelvedOf(ctx.library, input.id))),
  dryRun: reading
    .input(named.extend({ skill: z.enum(['novice', 'skilled']) }))
    .mutation(({ ctx, input }) => dryRun(ctx, shelvedOf(ctx.library, input.id), input.skill)),
  preview: reading.input(named.extend({ seat: z.string().min(1).max(64) })).query(({ ctx, input }) => {
    const { scenario, briefing } = shelvedOf(ctx.library, input.id).kit;
    const seat = id<SeatId>(input.seat);
    if (!Object.hasOwn(scenario.seats, seat)) throw new TRPCError({ code: 'NOT_FOUND', message: 'seat-unknown' });
    return seatBriefing(scenario, seat, {
      exercise: { id: input.id, title: scenario.title },
      startsAt: startsAt(scenario.startEx),
      levers: startingLevers(scenario, {}),
      text: briefing,
      maps: [],
    });
  }),
});
