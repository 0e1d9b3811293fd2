import { join } from 'node:path';
import type { Place } from '../store/database.ts';
import { openConduct } from '../conduct/open-conduct.ts';
import { openDatabase } from '../store/database.ts';
import { Beside } from './control/beside.ts';
import { PeopleOf } from './control/people.ts';
import { Rooms } from './control/room.ts';
import { PrintedExercises } from './exercises/printed.ts';
import { Library } from './library/library.ts';
import { hearWhoLeavesElsewhere } from './live/elsewhere.ts';
import { Sockets } from './live/sockets.ts';
import { SteadyClocks } from './live/steady-clock.ts';
import type { Served, Settings } from './served.ts';
import { Uploads } from './sheets/uploads.ts';
import { Documents } from './workshop/documents.ts';
import { Workshop } from './workshop/workshop.ts';

export interface ServedSetting {
  readonly place: Place;
  /** Folder of own scenarios and of whatever else is this server's own. */
  readonly folder: string;
  readonly settings: Settings;
  readonly report: Served['report'];
  /** Threads for long work. */
  readonly threads: number;
}

const shipped = join(import.meta.dirname, '../../../scenarios/library');

/** Opens the store and the exercises in it. Close it in the end: exercises are left to whoever drives next. */
export async function openServed({ place, folder, settings, report, threads }: ServedSetting): Promise<Served> {
  const database = await openDatabase(place);
  try {
    const conduct = await openConduct(database, {
      report: ({ exercise, seq, seed, kind, error }) =>
        report(`exercise ${exercise}, event ${seq}, seed ${seed}: ${kind}`, error),
    });
    const workshop = new Workshop(threads);
    const sockets = new Sockets();
    const rooms = new Rooms(report);
    const people = new PeopleOf(database, sockets);
    sockets.watch((exercise) => rooms.ring(exercise));
    await hearWhoLeavesElsewhere(database, sockets);
    return {
      database,
      conduct,
      library: new Library(shipped, join(folder, 'scenarios')),
      printed: new PrintedExercises(database),
      documents: new Documents(database, workshop),
      workshop,
      uploads: new Uploads(),
      sockets,
      clocks: new SteadyClocks(),
      rooms,
      people,
      beside: new Beside(),
      settings,
      report,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

export async function closeServed({ sockets, workshop, conduct, database }: Served): Promise<void> {
  sockets.closeAll();
  await workshop.close();
  await conduct.close();
  await database.close();
}
