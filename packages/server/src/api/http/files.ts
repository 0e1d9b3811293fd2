import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExerciseId, LiveExercise } from '../../conduct/conduct.ts';
import { id } from '@samaritan/scenarios/values/id';
import type { Language } from '@samaritan/scenarios/values/text';
import { allPapers } from '../../documents/papers/all-papers.ts';
import { bodiesOf } from '../../store/body.ts';
import type { ApiContext } from '../context.ts';
import { exerciseId } from '../inputs/scalars.ts';
import { type Act, type Role, mayDo } from '../permission-matrix.ts';
import { roleIn, rolesAnywhere } from '../role-in.ts';
import type { Served } from '../served.ts';
import { type DocumentKind, type PaperKind, type PaperName, documentKinds, paperKinds } from '../workshop/jobs.ts';
import { WorkshopBusy, WorkshopTooLong } from '../workshop/workshop.ts';
import { registerAttachments } from './attachments.ts';
import { callContext } from './context.ts';
import { refusedFile } from './file-words.ts';
import { rates } from './limits.ts';

const types: Readonly<Record<Exclude<DocumentKind, 'screen'> | 'xlsx' | 'csv', string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

interface Asked {
  readonly exercise: string;
  readonly file?: string;
}

/** Somebody who may have what is asked for, and the exercise it is of. */
export interface Allowed {
  readonly ctx: ApiContext;
  /** By which they may. */
  readonly role: Role;
  readonly live: LiveExercise;
  readonly language: Language;
}

/** Null where it was answered already: nobody, somebody who may not, or no such exercise. */
export async function allowed(
  served: Served,
  request: FastifyRequest,
  { reply, acts }: { readonly reply: FastifyReply; readonly acts: readonly Act[] },
): Promise<Allowed | null> {
  const { exercise } = request.params as Asked;
  const ctx = await callContext(served, request, reply);
  const { staff, participant } = ctx.caller;
  const role = exerciseId.safeParse(exercise).success ? await roleIn(ctx, exercise, acts) : null;
  if (role === null) {
    const nobody = staff === null && participant === null;
    void reply.code(nobody ? 401 : 403).send({ error: nobody ? 'sign in first' : 'not allowed' });
    return null;
  }
  const live = await served.conduct.open(id<ExerciseId>(exercise));
  if (live === null) {
    void reply.code(404).send({ error: 'no such exercise' });
    return null;
  }
  const { lang } = request.query as { readonly lang?: string };
  const own = staff?.language ?? participant?.language ?? 'en';
  return { ctx, role, live, language: lang === 'fr' || lang === 'en' ? lang : own };
}

/** Documents, the log, the script and maps, as files. */
export async function registerFiles(server: FastifyInstance, served: Served): Promise<void> {
  await server.register(
    async (files) => {
      files.addHook('preHandler', files.rateLimit({ max: rates.file }));
      // A document is looked at, never run: nothing of it may reach back into the pages.
      files.addHook('onSend', async (_request, reply) => {
        void reply.header(
          'content-security-policy',
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox",
        );
        void reply.header('cache-control', 'private, no-cache');
      });
      files.setErrorHandler((error, _request, reply) => {
        if (error instanceof WorkshopBusy) return reply.code(503).header('retry-after', '5').send({ error: 'busy' });
        if (error instanceof WorkshopTooLong) return reply.code(504).send(refusedFile('took-too-long'));
        throw error;
      });
      registerReport(files, served);
      registerLog(files, served);
      registerScript(files, served);
      registerLibraryScript(files, served);
      registerAttachments(files, served);
    },
    { prefix: '/files' },
  );
}

function registerReport(files: FastifyInstance, served: Served): void {
  files.get('/:exercise/aar.:format', async (request, reply) => {
    const { format } = request.params as { readonly format: string };
    const kind = documentKinds.find((one) => one === format);
    if (kind === undefined) return reply.callNotFound();
    const may = await allowed(served, request, { reply, acts: ['report.read'] });
    if (may === null) return reply;
    const bytes = await served.documents.document(may.live.id, may.language, kind);
    if (bytes === null) return reply.code(404).send({ error: 'nothing has happened yet' });
    return send(reply, { bytes, name: `aar-${may.language}.${kind}`, kind });
  });
}

function registerLog(files: FastifyInstance, served: Served): void {
  files.get('/:exercise/exercise.ndjson', async (request, reply) => {
    const may = await allowed(served, request, { reply, acts: ['report.read'] });
    if (may === null) return reply;
    void reply.header('content-disposition', 'attachment; filename="exercise.ndjson"');
    return reply.type('application/x-ndjson').send(Readable.from(may.live.exportLog()));
  });
  files.get('/:exercise/bodies.ndjson', async (request, reply) => {
    // What people wrote, all of it: for those who run the exercise.
    const may = await allowed(served, request, { reply, acts: ['control.read'] });
    if (may === null) return reply;
    const bodies = await bodiesOf(served.database, may.live.id);
    void reply.header('content-disposition', 'attachment; filename="bodies.ndjson"');
    return reply
      .type('application/x-ndjson')
      .send(bodies.map(({ seal, salt, text }) => `${JSON.stringify({ seal, salt, text })}\n`).join(''));
  });
}

function registerScript(files: FastifyInstance, served: Served): void {
  files.get('/:exercise/msel.:format', async (request, reply) => {
    const { format } = request.params as { readonly format: string };
    if (format !== 'xlsx' && format !== 'csv') return reply.callNotFound();
    const may = await allowed(served, request, { reply, acts: ['control.read', 'evaluation.read'] });
    if (may === null) return reply;
    const { live, language } = may;
    const { scenario } = live.kit;
    const bytes = await served.documents.fromScript(live.id, { kind: 'msel', scenario, language, format });
    return send(reply, { bytes, name: `msel-${language}.${format}`, kind: format });
  });
  files.get('/:exercise/papers/:file', async (request, reply) => {
    const asked = paperOf((request.params as Asked).file ?? '');
    if (asked === null) return reply.callNotFound();
    const may = await allowed(served, request, { reply, acts: ['control.read', 'evaluation.read'] });
    if (may === null) return reply;
    const { live, language } = may;
    const job = { kind: 'paper', scenario: live.kit.scenario, language, ...asked } as const;
    const bytes = await served.documents.fromScript(live.id, job);
    return send(reply, { bytes, name: `${asked.paper}-${language}.${asked.format}`, kind: asked.format });
  });
  files.get('/:exercise/maps/:file', async (request, reply) => {
    const may = await allowed(served, request, { reply, acts: ['seat.read', 'wall.read', 'exercise.read'] });
    if (may === null) return reply;
    const { file = '' } = request.params as Asked;
    const name = file.replace(/\.geojson$/, '');
    const { maps } = may.live.kit;
    if (!Object.hasOwn(maps, name)) return reply.code(404).send({ error: 'no such map' });
    return reply.type('application/geo+json').send(maps[name]);
  });
}

/** The MSEL of a script that is no exercise yet. */
function registerLibraryScript(files: FastifyInstance, served: Served): void {
  files.get('/scenario/:id/msel.:format', async (request, reply) => {
    const { id: name, format } = request.params as { readonly id: string; readonly format: string };
    if (format !== 'xlsx' && format !== 'csv') return reply.callNotFound();
    const ctx = await callContext(served, request, reply);
    const { staff } = ctx.caller;
    if (staff === null) return reply.code(401).send({ error: 'sign in first' });
    const roles = await rolesAnywhere(ctx, staff);
    if (!roles.some((role) => mayDo(role, 'library.read'))) return reply.code(403).send({ error: 'not allowed' });
    const shelved = served.library.get(name);
    if (shelved === null) return reply.code(404).send({ error: 'no such scenario' });
    const { lang } = request.query as { readonly lang?: string };
    const language = lang === 'fr' || lang === 'en' ? lang : staff.language;
    const bytes = await served.workshop.run({ kind: 'msel', scenario: shelved.kit.scenario, language, format });
    return send(reply, { bytes, name: `${name}-${language}.${format}`, kind: format });
  });
}

function paperOf(file: string): { readonly paper: PaperName; readonly format: PaperKind } | null {
  const [name = '', ending = ''] = file.split('.');
  const format = paperKinds.find((one) => one === ending);
  const paper = Object.keys(allPapers).find((one): one is PaperName => one === name);
  return format === undefined || paper === undefined ? null : { paper, format };
}

interface Sent {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly kind: keyof typeof types;
}

function send(reply: FastifyReply, { bytes, name, kind }: Sent): FastifyReply {
  const shown = kind === 'html' || kind === 'pdf' || kind === 'json';
  void reply.header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename="${name}"`);
  return reply.type(types[kind]).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
