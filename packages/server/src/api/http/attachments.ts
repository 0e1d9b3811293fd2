import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { attachmentById, insertAttachment } from '../../store/attachment.ts';
import { rolesAnywhere } from '../role-in.ts';
import { mayDo } from '../permission-matrix.ts';
import type { Served } from '../served.ts';
import { callContext } from './context.ts';
import { type Allowed, allowed } from './files.ts';
import { refusedFile } from './file-words.ts';
import { attached, sizes } from './limits.ts';

/** What people may attach; pictures are shown, the rest is saved. */
const attachable: Readonly<Record<string, 'shown' | 'saved'>> = {
  'image/png': 'shown',
  'image/jpeg': 'shown',
  'image/webp': 'shown',
  'application/pdf': 'saved',
  'text/plain': 'saved',
};

/** `?name=`, once. */
const named = z.object({ name: z.string().trim().min(1).max(200) });

/** Who in the exercise sends it; null: staff who sit in no seat of it. */
const senderIn = ({ ctx, live }: Allowed): string | null =>
  ctx.caller.participant?.exercise === live.id ? ctx.caller.participant.id : null;

/** Whose alone may be read; null: everybody's. */
const readableBy = (may: Allowed): string | null => (may.role === 'player' ? senderIn(may) : null);

/** Files that come from people: attachments of messages, and sheets to be read. */
export function registerAttachments(files: FastifyInstance, served: Served): void {
  // Whatever it says it is, a file comes as bytes.
  files.removeAllContentTypeParsers();
  files.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: sizes.file }, (_request, body, done) => {
    done(null, body);
  });
  files.post('/:exercise/attachments', { bodyLimit: sizes.file }, async (request, reply) => {
    const may = await allowed(served, request, { reply, acts: ['seat.command', 'control.command'] });
    if (may === null) return reply;
    const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
    const { data: query } = named.safeParse(request.query);
    const bytes = request.body;
    if (!Object.hasOwn(attachable, mediaType)) return reply.code(415).send(refusedFile('not-attachable'));
    if (!Buffer.isBuffer(bytes) || bytes.length === 0 || query === undefined)
      return reply.code(400).send(refusedFile('file-missing'));
    const attachment = await insertAttachment(
      served.database,
      {
        exercise: may.live.id,
        participant: senderIn(may),
        name: query.name,
        mediaType,
        bytes: new Uint8Array(bytes),
      },
      attached,
    );
    if (!attachment.ok) return reply.code(413).send(refusedFile(`full-for-${attachment.refusal.of}`));
    return reply.code(201).send({ id: attachment.value });
  });
  files.get('/:exercise/attachments/:id', async (request, reply) => {
    const acts = ['seat.read', 'control.read', 'evaluation.read'] as const;
    const may = await allowed(served, request, { reply, acts });
    if (may === null) return reply;
    const { id } = request.params as { readonly id: string };
    // A seat has its own back and nobody else's; that there is another's it does not learn either.
    const attachment = await attachmentById(served.database, may.live.id, id, readableBy(may));
    if (attachment === null) return reply.code(404).send(refusedFile('no-file'));
    const { name, mediaType, bytes } = attachment;
    const disposition = attachable[mediaType] === 'shown' ? 'inline' : 'attachment';
    void reply.header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`);
    return reply.type(mediaType).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });
  files.post('/sheets', { bodyLimit: sizes.file }, async (request, reply) => {
    const ctx = await callContext(served, request, reply);
    const { staff } = ctx.caller;
    if (staff === null) return reply.code(401).send({ error: 'sign in first' });
    const roles = await rolesAnywhere(ctx, staff);
    if (!roles.some((role) => mayDo(role, 'sheets.use'))) return reply.code(403).send({ error: 'not allowed' });
    if (!Buffer.isBuffer(request.body)) return reply.code(400).send({ error: 'a file' });
    return reply.code(201).send({ upload: served.uploads.keep(staff.account, new Uint8Array(request.body)) });
  });
}
