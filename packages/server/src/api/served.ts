import type { Conduct } from '../conduct/conduct.ts';
import type { Database } from '../store/database.ts';
import type { Beside } from './control/beside.ts';
import type { PeopleOf } from './control/people.ts';
import type { Rooms } from './control/room.ts';
import type { PrintedExercises } from './exercises/printed.ts';
import type { Library } from './library/library.ts';
import type { Sockets } from './live/sockets.ts';
import type { SteadyClocks } from './live/steady-clock.ts';
import type { Uploads } from './sheets/uploads.ts';
import type { Documents } from './workshop/documents.ts';
import type { Workshop } from './workshop/workshop.ts';

export interface Settings {
  /** Others on the network can reach it. */
  readonly lan: boolean;
  /** Of program and pages. */
  readonly version: string;
  /** Where staff may sign in with an organisation's account: how the button is called. */
  readonly signOn: { readonly name: string } | null;
  /** Where links lead that are made away from a request: `https://192.168.1.20:4743`. Null: where the request came to. */
  readonly address: string | null;
}

/** What one server has for every call. */
export interface Served {
  readonly database: Database;
  readonly conduct: Conduct;
  readonly library: Library;
  readonly printed: PrintedExercises;
  readonly documents: Documents;
  readonly workshop: Workshop;
  readonly uploads: Uploads;
  readonly sockets: Sockets;
  readonly clocks: SteadyClocks;
  readonly rooms: Rooms;
  readonly people: PeopleOf;
  readonly beside: Beside;
  readonly settings: Settings;
  /** Told of our own bugs and of what the world did to us. */
  readonly report: (what: string, error: unknown) => void;
}
