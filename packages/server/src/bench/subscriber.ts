import { WebSocket } from 'ws';

/** A subscription as a page has it, over a WebSocket of its own. */
export interface Subscription {
  readonly url: string;
  readonly path: string;
  readonly input?: unknown;
  readonly cookie?: string;
}

interface Frame<F> {
  readonly id: string;
  readonly data: F;
}

type Told<F> = (frame: F) => void;

/** Follows one subscription, and comes back by the id of its last frame when it is cut off. */
export class Subscriber<F> {
  readonly #what: Subscription;
  readonly #told: Told<F>;
  #socket: WebSocket | null = null;
  #lastEventId: string | null = null;

  constructor(what: Subscription, told: Told<F>) {
    this.#what = what;
    this.#told = told;
  }

  /** Until the server has said that the subscription has begun. */
  open(): Promise<void> {
    const { url, path, input, cookie } = this.#what;
    const socket = new WebSocket(url, {
      perMessageDeflate: false,
      headers: cookie === undefined ? {} : { cookie },
      origin: url.replace(/^ws(.*?:\/\/[^/]*).*/, 'http$1'),
    });
    this.#socket = socket;
    const lastEventId = this.#lastEventId === null ? {} : { lastEventId: this.#lastEventId };
    socket.on('open', () =>
      socket.send(JSON.stringify({ id: 1, method: 'subscription', params: { path, input, ...lastEventId } })),
    );
    return new Promise((begun, failed) => {
      socket.on('message', (bytes: Buffer) => {
        if (this.#socket === socket && this.#take(bytes.toString())) begun();
      });
      socket.on('error', failed);
    });
  }

  /** As when a cable is pulled: what is on its way does not arrive. */
  cut(): Promise<void> {
    const socket = this.#socket;
    socket?.on('error', () => undefined);
    socket?.terminate();
    return this.open();
  }

  close(): void {
    this.#socket?.terminate();
    this.#socket = null;
  }

  #take(text: string): boolean {
    if (text === 'PING') this.#socket?.send('PONG');
    if (text === 'PING' || text === 'PONG') return false;
    const { result, error } = JSON.parse(text) as {
      readonly result?: { readonly type: string; readonly data?: Frame<F> };
      readonly error?: { readonly message: string };
    };
    if (error !== undefined) throw new Error(`${this.#what.path}: ${error.message}`);
    if (result?.type === 'data' && result.data !== undefined) {
      this.#lastEventId = result.data.id;
      this.#told(result.data.data);
    }
    return result?.type === 'started';
  }
}
