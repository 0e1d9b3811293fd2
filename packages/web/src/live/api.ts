import type { AppRouter } from '@samaritan/server/api';
import {
  type TRPCClient,
  createTRPCClient,
  createWSClient,
  httpBatchLink,
  loggerLink,
  splitLink,
  wsLink,
} from '@trpc/client';
import { announceUpgrade } from '../ui/upgrade.ts';
import { announceConnection } from './connection.ts';
import { isOfAnotherVersion, servedVersion } from './version.ts';

/** How long until a lost connection is tried again: at once, then ever longer, with a little luck so that a hall does not knock all together. */
const retryDelay = (attempt: number): number =>
  attempt === 0 ? 0 : Math.min(8000, 500 * 2 ** Math.min(attempt, 5)) * (0.75 + Math.random() / 2);

function socketAddress(): string {
  const { protocol, host } = globalThis.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/api/live`;
}

let opened: TRPCClient<AppRouter> | undefined;
let socket: ReturnType<typeof createWSClient> | undefined;

/** The server: calls over HTTP, subscriptions over one WebSocket that opens with the first and comes back by itself. */
export function api(): TRPCClient<AppRouter> {
  opened ??= open();
  return opened;
}

function open(): TRPCClient<AppRouter> {
  const version = servedVersion();
  socket = createWSClient({
    url: socketAddress,
    ...(version === null ? {} : { connectionParams: { version } }),
    lazy: { enabled: true, closeMs: 0 },
    retryDelayMs: retryDelay,
    // A cable that is pulled closes nothing: without a sign of life the loss would show after minutes.
    keepAlive: { enabled: true, intervalMs: 5000, pongTimeoutMs: 4000 },
    onOpen: () => announceConnection('open'),
    onClose: () => announceConnection('lost'),
    onError: () => announceConnection('lost'),
  });
  return createTRPCClient<AppRouter>({
    links: [
      // Whatever is called, a subscription that comes back after an upgrade among it, may be told that the page is too old.
      loggerLink({
        enabled: (told) => told.direction === 'down' && isOfAnotherVersion(told.result),
        logger: announceUpgrade,
      }),
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: wsLink({ client: socket }),
        false: httpBatchLink({
          url: '/api/rpc',
          maxItems: 20,
          headers: version === null ? {} : { 'samaritan-version': version },
        }),
      }),
    ],
  });
}

/** Leaves a lost connection, so that the next call or subscription opens a new one at once. */
export function startAfresh(): void {
  void socket?.close();
  opened = undefined;
}
