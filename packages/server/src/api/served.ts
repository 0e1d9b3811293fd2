import type { Conduct } from '../conduct/conduct.ts';
import type { Database } from '../store/database.ts';

export interface Settings {
  /** Others on the network can reach it. */
  readonly lan: boolean;
  /** Of program and pages. */
  readonly version: string;
  /** Where staff may sign in with an organisation's account: how the button is called. */
  readonly signOn: { readonly name: string } | null;
}

/** What one server has for every call. */
export interface Served {
  readonly database: Database;
  readonly conduct: Conduct;
  readonly settings: Settings;
}
