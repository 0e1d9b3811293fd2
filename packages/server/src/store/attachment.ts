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

/** The new attachment's id. */
export async function insertAttachment(database: Database, attachment: NewAttachment): Promise<string> {
  const { exercise, participant, name, mediaType, bytes } = attachment;
  const id = newId();
  await database.db
    .insertInto('attachment')
    .values({
      exercise,
      id,
      participant,
      name: plain(name),
      media_type: plain(mediaType),
      size: bytes.byteLength,
      bytes,
      created_at: moment(database.kind),
    })
    .execute();
  return id;
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

/** Null once erased. */
export async function attachmentById(
  database: Database,
  exercise: string,
  id: string,
): Promise<(Attachment & { readonly bytes: Uint8Array }) | null> {
  const row = await database.db
    .selectFrom('attachment')
    .select(['id', 'participant', 'name', 'media_type', 'size', 'created_at', 'bytes'])
    .where('exercise', '=', exercise)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { media_type: mediaType, created_at: createdAt, ...rest } = row;
  return { ...rest, mediaType, createdAt };
}
