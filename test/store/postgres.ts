import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Ask, Tell } from './postgres-server.ts';

/** An empty database of its own in a real PostgreSQL, dropped when it is disposed of. */
export interface PostgresDatabase extends AsyncDisposable {
  readonly url: string;
}

/**
 * The first call in a worker starts a server, which takes seconds; all further ones share it. It ends with the worker.
 *
 *     await using postgres = await postgresDatabase();
 */
export async function postgresDatabase(): Promise<PostgresDatabase> {
  const server = await (running ??= start());
  const name = `samaritan_${randomBytes(8).toString('hex')}`;
  await server.ask({ create: name });
  return { url: `${server.url}/${name}`, [Symbol.asyncDispose]: () => server.ask({ drop: name }) };
}

interface Server {
  readonly url: string;
  readonly ask: (what: Ask) => Promise<void>;
}

let running: Promise<Server> | null = null;

async function start(): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'postgres-server.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  // A worker that has nothing else to do may end.
  child.unref();
  const told = await next(child);
  if (!('ready' in told)) throw new Error(`PostgreSQL did not start: ${JSON.stringify(told)}`);
  let last: Promise<unknown> = Promise.resolve();
  return {
    url: told.ready,
    ask: async (what) => {
      // One after the other, so that an answer is to its question.
      const mine = last.then(() => {
        const answer = next(child);
        child.send(what);
        return answer;
      });
      last = mine.catch(() => undefined);
      const answer = await mine;
      if ('failed' in answer) throw new Error(answer.failed);
    },
  };
}

/** While an answer is awaited the channel keeps the worker alive, afterwards not. */
function next(child: ChildProcess): Promise<Tell> {
  child.channel?.ref();
  return new Promise<Tell>((answered, failed) => {
    const gone = (): void => failed(new Error('the PostgreSQL of the tests has ended'));
    child.once('exit', gone);
    child.once('message', (told) => {
      child.off('exit', gone);
      child.channel?.unref();
      answered(told as Tell);
    });
  });
}
