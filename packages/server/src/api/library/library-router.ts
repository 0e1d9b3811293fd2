import { z } from 'zod';
import type { SeatBriefing } from '../../views/seat/briefing-view.ts';
import { scenarioId } from '../inputs/scalars.ts';
import { notYet } from '../not-yet.ts';
import type { DryRun, LibraryEntry, LibraryScenario } from '../shapes/library.ts';
import { router, staffOnly } from '../trpc.ts';

const reading = staffOnly('library.read');
const named = z.object({ id: scenarioId });

export const libraryRouter = router({
  list: reading.query((): Promise<readonly LibraryEntry[]> => notYet()),
  scenario: reading.input(named).query((): Promise<LibraryScenario> => notYet()),
  dryRun: reading
    .input(named.extend({ skill: z.enum(['novice', 'skilled']) }))
    .mutation((): Promise<DryRun> => notYet()),
  preview: reading
    .input(named.extend({ seat: z.string().min(1).max(64) }))
    .query((): Promise<SeatBriefing> => notYet()),
});
