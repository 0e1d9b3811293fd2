import type { Bilingual, Language } from '@samaritan/scenarios/values/text';
import type { PostRole } from '../../store/post.ts';
import type { RegistryPost } from '../../store/registry-post.ts';

export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** Of the server, and so of every exercise in it. */
  readonly director: boolean;
}

/** Who a browser is: it may be a member of staff and a participant at once. */
export interface Me {
  readonly account: AccountView | null;
  readonly posts: readonly {
    readonly exercise: string;
    readonly role: PostRole;
    readonly objectives: readonly string[];
  }[];
  /** Posts in the licence registry; a director of the server is its administrator. */
  readonly registry: readonly RegistryPost[];
  readonly participant: {
    readonly exercise: string;
    readonly seat: string | null;
    readonly role: 'player' | 'observer';
    readonly id: string;
    readonly name: string | null;
    readonly language: Language;
  } | null;
  readonly server: {
    /** Others on the network can reach it. */
    readonly lan: boolean;
    /** This browser came by HTTPS, or from the machine itself. */
    readonly secure: boolean;
    /** Of program and pages; a page that was loaded before an upgrade sends another one and is told so. */
    readonly version: string;
    /** False until the first director has used the link that the start prints. */
    readonly hasDirector: boolean;
    /** Where staff may sign in with an organisation's account: how the button is called. */
    readonly signOn: { readonly name: string } | null;
  };
}

/** What an invitation opens; null where it is spent. */
export interface InvitationView {
  readonly kind: 'first-director' | 'account';
  readonly exercise: { readonly id: string; readonly title: Bilingual } | null;
  readonly role: PostRole | null;
  /** A post in the registry instead. */
  readonly registry: RegistryPost | null;
}

/** What a seat link or short code opens, before anybody joins. */
export interface LinkLook {
  readonly exercise: { readonly id: string; readonly title: Bilingual };
  readonly role: 'player' | 'observer';
  readonly seat: { readonly id: string; readonly name: Bilingual } | null;
  readonly heldBy: 'nobody' | 'person' | 'autopilot';
  /** What is kept of who joins; to be agreed to. */
  readonly notice: Bilingual;
}
