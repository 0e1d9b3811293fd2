import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { plain } from './free-text.ts';
import { newId } from './secret.ts';

export interface NewAttachment {
  readonly exercise: string;
  readonly participant: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Attachment {
  readonly id: string;
  readonly participant: string | null;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly createdAt: string;
}

/** How much may be kept. */
export interface Room {
  readonly bytes: number;
  readonly files: number;
}

export interface Quota {
  /** For one participant; what staff attach counts as one sender's. */
  readonly sender: Room;
  readonly exercise: Room;
}

/** The new attachment's id; or for whom there is no room left, and nothing was kept. */
export async function insertAttachment(
  database: Database,
  attachment: NewAttachment,
  quota: Quota,
): Promise<Result<string, { readonly code: 'attachments-full'; readonly of: 'sender' | 'exercise' }>> {
  const { exercise, participant, name, mediaType, bytes } = attachment;
  const size = bytes.byteLength;
  const before = await keptIn(database, exercise, participant);
  // Two that come at once may both find the last room: a quota is against a store that fills up, and that it still is.
  if (!hasRoom(before.sender, quota.sender, size)) return refuse({ code: 'attachments-full', of: 'sender' });
  if (!hasRoom(before.exercise, quota.exercise, size)) return refuse({ code: 'attachments-full', of: 'exercise' });
  const id = newId();
  await database.db
    .insertInto('attachment')
    .values({
      exercise,
      id,
      participant,
      name: plain(name),
      media_type: plain(mediaType),
      size,
      bytes,
      created_at: moment(database.kind),
    })
    .execute();
  return ok(id);
}

const hasRoom = (kept: Room, most: Room, size: number): boolean =>
  kept.files < most.files && kept.bytes + size <= most.bytes;

async function keptIn({ db }: Database, exercise: string, participant: string | null): Promise<Quota> {
  const rows = await db
    .selectFrom('attachment')
    .select((columns) => ['participant', columns.fn.sum('size').as('bytes'), columns.fn.countAll().as('files')])
    .where('exercise', '=', exercise)
    .groupBy('participant')
    .execute();
  const sum = (of: readonly (typeof rows)[number][]): Room => ({
    bytes: of.reduce((all, { bytes }) => all + Number(bytes), 0),
    files: of.reduce((all, { files }) => all + Number(files), 0),
  });
  return { sender: sum(rows.filter((row) => row.participant === participant)), exercise: sum(rows) };
}

/** Without their bytes, oldest first. */
export async function attachmentsOf(database: Database, exercise: string): Promise<readonly Attachment[]> {
  const rows = await database.db
    .selectFrom('attachment')
    .select(['id', 'participant', 'name', 'media_type', 'size', 'created_at'])
    .where('exercise', '=', exercise)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ media_type: mediaType, created_at: createdAt, ...rest }) => ({ ...rest, mediaType, createdAt }));
}

/** Null once erased, and where it is not this participant's; `by` null: anybody's. */
export async function attachmentById(
  database: Database,
  exercise: string,
  id: string,
  by: string | null,
): Promise<(Attachment & { readonly bytes: Uint8Array }) | null> {
  const named = database.db
    .selectFrom('attachment')
    .select(['id', 'participant', 'name', 'media_type', 'size', 'created_at', 'bytes'])
    .where('exercise', '=', exercise)
    .where('id', '=', plain(id));
  // The database itself leaves another's out: reading the bytes first would tell by the time it takes that there are any.
  const row = await (by === null ? named : named.where('participant', '=', by)).executeTakeFirst();
  if (row === undefined) return null;
  const { media_type: mediaType, created_at: createdAt, ...rest } = row;
  return { ...rest, mediaType, createdAt };
}
