import { controlRouter } from './control/control-router.ts';
import { evaluationRouter } from './evaluation/evaluation-router.ts';
import { exercisesRouter } from './exercises/exercises-router.ts';
import { libraryRouter } from './library/library-router.ts';
import { privacyRouter } from './privacy/privacy-router.ts';
import { registryRouter } from './registry/registry-router.ts';
import { reportRouter } from './report/report-router.ts';
import { seatRouter } from './seat/seat-router.ts';
import { sessionRouter } from './session/session-router.ts';
import { sheetsRouter } from './sheets/sheets-router.ts';
import { router } from './trpc.ts';
import { wallRouter } from './wall/wall-router.ts';

export const appRouter = router({
  session: sessionRouter,
  library: libraryRouter,
  exercises: exercisesRouter,
  control: controlRouter,
  seat: seatRouter,
  evaluation: evaluationRouter,
  wall: wallRouter,
  report: reportRouter,
  registry: registryRouter,
  sheets: sheetsRouter,
  privacy: privacyRouter,
});
/** Everything a page may ask of the server, by type. */
export type AppRouter = typeof appRouter;
