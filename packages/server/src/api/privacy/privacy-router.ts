import { z } from 'zod';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { PersonalRecord } from '../../store/personal-record.ts';
import { notYet } from '../not-yet.ts';
import type { AccountView } from '../shapes/account.ts';
import { anybody, inExercise, router } from '../trpc.ts';
import { participantNotice } from './notice.ts';

export const privacyRouter = router({
  /** What is kept of people, why and for how long. */
  notice: anybody.query((): Bilingual => participantNotice),
  mine: anybody.query(
    (): Promise<{ readonly participant: PersonalRecord | null; readonly account: AccountView | null }> => notYet(),
  ),
  /** A director erases anybody's; participants their own. */
  erase: inExercise('privacy.mine', 'exercise.erase')
    .input(z.object({ participant: z.string().max(64) }))
    .mutation((): Promise<number> => notYet()),
});
