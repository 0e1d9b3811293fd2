import { X509Certificate, createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type ServerSetting, buildServer } from '../api/http/server.ts';
import { closeServed, openServed } from '../api/open-served.ts';
import type { Served } from '../api/served.ts';
import { invitationLasts } from '../api/session/lasting.ts';
import { type SignOn, signOnOf } from '../api/session/sign-on.ts';
import { startUpkeep } from '../api/upkeep.ts';
import { hasDirector } from '../store/account.ts';
import type { Place } from '../store/database.ts';
import { SchemaTooNew } from '../store/failures.ts';
import { newInvitation } from '../store/invitation.ts';
import { engineVersion } from '../study/version.ts';
import { Failure } from './failure.ts';
import { interruption } from './paced.ts';
import { reasonOf } from './reason.ts';
import { type Addresses, addressesHere, inUrl } from './serve/addresses.ts';
import { type OwnCertificate, ownCertificate } from './serve/certificates.ts';
import { demonstrate } from './serve/demonstration.ts';
import { arePagesFresh, arePagesThere, buildPages, pagesFolder } from './serve/pages.ts';
import { type ServeWords, serveWords } from './serve-words.ts';
import type { Terminal } from './terminal.ts';

export interface ServeArguments {
  readonly lan?: boolean;
  readonly port: string;
  readonly data?: string;
  readonly demonstration: boolean;
}

/** Where it is reached: on this machine, and from others. */
interface Reach {
  readonly http: number;
  /** Null: plain HTTP alone. */
  readonly https: number | null;
  /** Of links. */
  readonly address: string;
}

/** `samaritan serve`: the rooms and their pages, until somebody ends it. */
export async function serveCommand(given: ServeArguments, terminal: Terminal): Promise<void> {
  const says = serveWords(terminal.language);
  const { signal, release } = interruption();
  const lan = given.lan === true;
  const port = portOf(given.port, says);
  const host = lan ? '0.0.0.0' : '127.0.0.1';
  // Before anything that takes long.
  for (const one of lan ? [port, port + 1] : [port]) await ensureFree(one, { host, says });
  const data = dataFolder(given, terminal);
  await ensurePages(terminal);
  const here = addressesHere();
  const reach = reachOf(lan, port, here);
  const certificate = lan ? await certificateIn(join(data, 'certificates'), here, terminal) : null;
  const signOn = signOnOf(process.env);
  const served = await open(data, { lan, address: reach.address, signOn, terminal });
  const stopUpkeep = startUpkeep(served);
  const servers: Awaited<ReturnType<typeof buildServer>>[] = [];
  try {
    const shared = {
      served,
      web: pagesFolder,
      trusted: false,
      behindProxy: process.env['SAMARITAN_PROXY'] === '1',
      ...(signOn === null ? {} : { signOn }),
      ...(certificate === null ? {} : { trust: { authority: certificate.authority, address: reach.address } }),
    } satisfies Omit<ServerSetting, 'tls'>;
    servers.push(await listening(await buildServer({ ...shared, tls: null }), reach.http, { host, says }));
    if (certificate !== null && reach.https !== null)
      servers.push(await listening(await buildServer({ ...shared, tls: certificate }), reach.https, { host, says }));
    if (given.demonstration) terminal.progress(says.demonstrating);
    const links = given.demonstration ? await demonstrate(served) : null;
    terminal.say(says.listening(`http://localhost:${reach.http}/`));
    if (lan) {
      terminal.say(says.onNetwork(`${reach.address}/`));
      terminal.say(says.trust(`http://${inUrl(here.ips[0] ?? 'localhost')}:${reach.http}/trust`));
      if (certificate !== null)
        terminal.say(says.fingerprint(new X509Certificate(certificate.authority).fingerprint256));
    }
    const director = await directorLink(served, reach.address);
    if (director !== null) terminal.say(says.director(director));
    const demonstration =
      links === null
        ? null
        : { seat: `${reach.address}/join#${links.seat}`, wall: `${reach.address}/join#${links.wall}` };
    if (demonstration !== null) terminal.say(says.demonstration(demonstration.seat, demonstration.wall));
    if (!(await isHealthy(reach.http))) throw new Failure(1, says.notReady);
    terminal.say(says.ready);
    terminal.result({ address: reach.address, port: reach.http, director, demonstration }, '');
    await until(signal);
    terminal.say(says.closing);
  } finally {
    stopUpkeep();
    served.sockets.closeAll();
    await Promise.allSettled(servers.map((server) => server.close()));
    await closeServed(served);
    release();
  }
  terminal.say(says.closed);
}

function portOf(text: string, says: ServeWords): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) throw new Failure(2, says.portWrong(text));
  return port;
}

function dataFolder({ data }: ServeArguments, { language, words }: Terminal): string {
  const folder = resolve(data ?? process.env['SAMARITAN_DATA'] ?? '.samaritan');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Failure(2, serveWords(language).dataUnusable(folder, reasonOf(error, words)));
  }
  return folder;
}

async function ensurePages(terminal: Terminal): Promise<void> {
  const says = serveWords(terminal.language);
  if (arePagesFresh()) return;
  terminal.say(says.buildingPages);
  const failed = await buildPages((kilobytes) => terminal.progress(says.compressing(kilobytes)));
  if (failed === null) return;
  if (!arePagesThere()) throw new Failure(1, says.pagesFailed(failed));
  terminal.say(says.pagesFailed(failed));
  terminal.say(says.oldPages);
}

/** HTTPS one port above HTTP. Links name the machine's address, for whoever gets one sits at another machine. */
function reachOf(lan: boolean, port: number, { ips }: Addresses): Reach {
  const given = process.env['SAMARITAN_ADDRESS']?.replace(/\/+$/, '');
  const [ip] = ips;
  const own = lan && ip !== undefined ? `https://${inUrl(ip)}:${port + 1}` : `http://localhost:${port}`;
  return { http: port, https: lan ? port + 1 : null, address: given ?? own };
}

async function certificateIn(folder: string, here: Addresses, terminal: Terminal): Promise<OwnCertificate> {
  terminal.progress(serveWords(terminal.language).certificate);
  return ownCertificate(folder, here);
}

interface Opening {
  readonly lan: boolean;
  readonly address: string;
  readonly signOn: SignOn | null;
  readonly terminal: Terminal;
}

async function open(data: string, { lan, address, signOn, terminal }: Opening): Promise<Served> {
  const says = serveWords(terminal.language);
  const url = process.env['DATABASE_URL'];
  const pepper = process.env['SAMARITAN_PEPPER'];
  const place: Place =
    url === undefined || url === ''
      ? { file: join(data, 'exercises.db') }
      : { url, ...(pepper === undefined ? {} : { pepper }) };
  terminal.progress(says.opening('file' in place ? place.file : 'PostgreSQL'));
  const outside = process.env['SAMARITAN_ADDRESS'] !== undefined;
  try {
    return await openServed({
      place,
      folder: data,
      settings: {
        lan: lan || outside,
        version: version(),
        signOn: signOn === null ? null : { name: signOn.name },
        address: lan || outside ? address : null,
      },
      report: (what, error) => terminal.say(says.trouble(what, error instanceof Error ? error.message : String(error))),
      threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
    });
  } catch (error) {
    if (error instanceof SchemaTooNew) throw new Failure(1, error.text[terminal.language]);
    throw new Failure(1, says.databaseUnusable(error instanceof Error ? error.message : String(error)));
  }
}

/** Of program and pages together. */
function version(): string {
  const index = join(pagesFolder, 'index.html');
  const pages = existsSync(index) ? createHash('sha256').update(readFileSync(index)).digest('hex').slice(0, 8) : '0';
  return `${engineVersion}-${pages}`;
}

type Server = Awaited<ReturnType<typeof buildServer>>;

interface Listening {
  readonly host: string;
  readonly says: ServeWords;
}

async function ensureFree(port: number, { host, says }: Listening): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((done, failed) => probe.once('error', failed).listen(port, host, done));
  } catch (error) {
    throw portFailure(error, port, says);
  }
  await new Promise((done) => probe.close(done));
}

async function listening(server: Server, port: number, { host, says }: Listening): Promise<Server> {
  try {
    await server.listen({ port, host });
    return server;
  } catch (error) {
    await server.close();
    throw portFailure(error, port, says);
  }
}

function portFailure(error: unknown, port: number, says: ServeWords): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return new Failure(1, says.portTaken(port));
  return code === 'EACCES' ? new Failure(1, says.portForbidden(port)) : error;
}

async function directorLink({ database }: Served, address: string): Promise<string | null> {
  if (await hasDirector(database)) return null;
  const token = await newInvitation(database, { kind: 'first-director' }, invitationLasts['first-director']);
  return `${address}/welcome#${token}`;
}

async function isHealthy(port: number): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/healthz`)).ok) return true;
    } catch {
      // It has only just begun to listen.
    }
    await new Promise((next) => setTimeout(next, 250));
  }
  return false;
}

const until = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
