import type { Conduct } from '../conduct/conduct.ts';
import type { Database } from '../store/database.ts';
import type { Role } from './permission-matrix.ts';

/** A member of the exercise staff, by account. */
export interface StaffMember {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'en' | 'fr';
  readonly director: boolean;
}

/** Somebody who joined a seat, or the wall. */
export interface Participant {
  readonly exercise: string;
  readonly id: string;
  readonly seat: string | null;
  readonly role: Extract<Role, 'player' | 'observer'>;
  readonly name: string | null;
  readonly language: 'en' | 'fr';
}

/** What a call knows of its caller, read anew from the store for each call. */
export interface Caller {
  readonly staff: StaffMember | null;
  readonly participant: Participant | null;
  /** The browser's own mark where it keeps cookies, else its address: who is locked after wrong codes. */
  readonly guesser: string;
}

/** Sets and clears the two session cookies; null on a WebSocket, where no cookie can be set. */
export interface Cookies {
  readonly set: (which: 'staff' | 'seat', token: string, until: Date) => void;
  readonly clear: (which: 'staff' | 'seat') => void;
}

export interface ApiContext {
  readonly database: Database;
  readonly conduct: Conduct;
  readonly caller: Caller;
  readonly cookies: Cookies | null;
  /** The role an account holds in one exercise. */
  readonly posts: (account: string, exercise: string) => Promise<Exclude<Role, 'player'> | null>;
}
