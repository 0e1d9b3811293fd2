import type { Language } from '@samaritan/scenarios/values/text';
import type { Role } from './permission-matrix.ts';
import type { Served } from './served.ts';

/** A member of the exercise staff, by account. */
export interface StaffMember {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly director: boolean;
}

/** Somebody who joined a seat, or the wall. */
export interface Participant {
  readonly exercise: string;
  readonly id: string;
  readonly seat: string | null;
  readonly role: Extract<Role, 'player' | 'observer'>;
  readonly name: string | null;
  readonly language: Language;
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
  /** The token this browser sent, whatever it opens. */
  readonly token: (which: 'staff' | 'seat') => string | null;
}

/** The WebSocket of a subscription. */
export interface Connection {
  /** Who it was opened as; it is closed when they are sent out. */
  readonly close: () => void;
  /** Bytes that the other end has not taken yet. */
  readonly backlog: () => number;
}

export interface ApiContext extends Served {
  readonly caller: Caller;
  readonly cookies: Cookies | null;
  /** Null for plain calls. */
  readonly connection: Connection | null;
  /** Came by HTTPS, or from the machine itself. */
  readonly secure: boolean;
  /** Where the caller reached this server, `https://host:port`; links are made with it. */
  readonly origin: string;
  /** The version of the pages that call; null where they did not say. */
  readonly clientVersion: string | null;
}
