import type { ColumnType, Generated } from 'kysely';

/** Moments are UTC in ISO 8601 text on both databases: they sort, and read alike. */
type Moment = string;
type Binary = ColumnType<Uint8Array, Uint8Array, Uint8Array>;

/**
 * Tables of the exercises' database. Every key begins with its exercise, so that the schema spreads over several machines
 * without a query changing; what belongs to no exercise (accounts, sessions) is small.
 */
export interface Tables {
  exercise: {
    id: string;
    scenario: string;
    title_en: string;
    title_fr: string;
    /** The log's first line, exact bytes. */
    header: string;
    /** The scenario's folder as it was: briefings and maps, JSON. */
    folder: string;
    state: 'ready' | 'running' | 'paused' | 'ended';
    created_at: Moment;
    created_by: string | null;
    ended_at: Moment | null;
    fork_of: string | null;
    fork_seq: number | null;
    /** Words, names and pictures are erased then; null: kept until somebody erases them. */
    erase_after: Moment | null;
    /** When something was last erased. */
    erased_at: Moment | null;
    /** A demonstration that the autopilot plays. */
    demonstration: 0 | 1;
  };
  /** The primary key (exercise, seq) is the lock. */
  event: { exercise: string; seq: number; at: number; line: string };
  /** `text` is JSON, so that it may hold any character. */
  body: { exercise: string; seal: string; salt: string; text: string; participant: string | null; created_at: Moment };
  /** A cache: `version` names engine and format; another version is not read. */
  snapshot: { exercise: string; seq: number; version: string; at: number; world: Binary; created_at: Moment };
  /** Commands that servers which do not drive have taken; `outcome` is JSON, null while it waits. */
  inbox: {
    exercise: string;
    id: string;
    place: Generated<number>;
    payload: string;
    outcome: string | null;
    received_at: Moment;
    settled_at: Moment | null;
  };
  account: {
    id: string;
    email: string;
    name: string;
    /** argon2id; null for those who come by OpenID Connect alone. */
    password: string | null;
    subject: string | null;
    language: 'en' | 'fr';
    director: 0 | 1;
    created_at: Moment;
    closed_at: Moment | null;
  };
  /** What an account may do in one exercise. */
  post: {
    exercise: string;
    account: string;
    role: 'director' | 'controller' | 'evaluator' | 'observer';
    objectives: string;
  };
  /** Browsers; the token is stored hashed. Either an account's or a participant's. */
  session: {
    token_hash: string;
    account: string | null;
    exercise: string | null;
    participant: string | null;
    created_at: Moment;
    seen_at: Moment;
    ends_at: Moment;
  };
  /** Somebody who joined a seat, or watches; the name may be erased. */
  participant: {
    exercise: string;
    id: string;
    seat: string | null;
    role: 'player' | 'observer';
    name: string | null;
    language: 'en' | 'fr';
    joined_at: Moment;
    left_at: Moment | null;
    seen_at: Moment;
    consented_at: Moment | null;
  };
  /** Links and short codes into a seat (or the wall, where `seat` is null), both stored hashed. */
  seat_link: {
    exercise: string;
    id: string;
    seat: string | null;
    role: 'player' | 'observer';
    token_hash: string;
    code_hash: string;
    created_at: Moment;
    withdrawn_at: Moment | null;
  };
  /** One-time links: the first director, an invitation. */
  invitation: {
    token_hash: string;
    kind: 'first-director' | 'account';
    exercise: string | null;
    role: Tables['post']['role'] | null;
    objectives: string;
    /** For a post in the registry, in place of one in an exercise. */
    registry_role: Tables['registry_post']['role'] | null;
    jurisdiction: string | null;
    incident: string | null;
    given_by: string | null;
    created_at: Moment;
    used_at: Moment | null;
    ends_at: Moment;
  };
  /** What an account may do in the licence registry; '' where it is of no jurisdiction or for no incident in particular. */
  registry_post: {
    account: string;
    role: 'administrator' | 'regulator' | 'credentialing-desk' | 'site-verifier';
    jurisdiction: string;
    incident: string;
    given_at: Moment;
    given_by: string;
  };
  /** Wrong codes, by who guessed: a browser's own mark, or an address where it keeps none. */
  guess: { guesser: string; count: number; first_at: Moment; locked_until: Moment | null };
  draft: { exercise: string; owner: string; place: string; text: string; saved_at: Moment };
  attachment: {
    exercise: string;
    id: string;
    participant: string | null;
    name: string;
    media_type: string;
    size: number;
    bytes: Binary;
    created_at: Moment;
  };
  /** Hot-wash answers. */
  feedback: {
    exercise: string;
    id: string;
    participant: string | null;
    question: string;
    answer: string;
    created_at: Moment;
  };
  /** What evaluators write beside the log: chosen owners and dates of corrective actions. */
  improvement: {
    exercise: string;
    item: string;
    owner: string | null;
    due: string | null;
    note: string | null;
    saved_at: Moment;
  };
  /** Column mappings of spreadsheets that somebody corrected and kept. */
  column_mapping: { id: string; name: string; mapping: string; saved_at: Moment };
  /** Who drives, for people to read; correctness rests on the event key alone. */
  driver: { exercise: string; server: string; since: Moment; seen_at: Moment };
}
