/** What a call was answered: its value, or the code and message of its error. */
export type Answer =
  | { readonly ok: true; readonly status: number; readonly value: unknown }
  | { readonly ok: false; readonly status: number; readonly code: string; readonly message: string };

interface RpcAnswer {
  readonly result?: { readonly data?: unknown };
  readonly error?: { readonly message: string; readonly data: { readonly code: string } };
}

export interface Frame {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** Keeps cookies and names its origin, as a browser does. */
export class Browser {
  readonly url: string;
  readonly cookies = new Map<string, string>();
  readonly headers: Record<string, string> = {};
  /** What its WebSockets say the version of their page is. */
  version: string | null = null;

  constructor(url: string) {
    this.url = url;
  }

  with(cookie: string, value: string): this {
    this.cookies.set(cookie, value);
    return this;
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { origin: this.url, cookie: this.cookieHeader, ...this.headers, ...(init.headers as object) };
    const response = await fetch(`${this.url}${path}`, { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = set.split(';');
      const cut = pair.indexOf('=');
      const gone = attributes.some((one) => /^\s*(?:max-age=0|expires=Thu, 01 Jan 1970)/i.test(one));
      if (gone) this.cookies.delete(pair.slice(0, cut));
      else this.cookies.set(pair.slice(0, cut), decodeURIComponent(pair.slice(cut + 1)));
    }
    return response;
  }

  async ask(procedure: string, input?: unknown): Promise<Answer> {
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return answerOf(await this.fetch(`/api/rpc/${procedure}${query}`));
  }

  async tell(procedure: string, input?: unknown): Promise<Answer> {
    const body = JSON.stringify(input ?? null);
    const headers = { 'content-type': 'application/json' };
    return answerOf(
      await this.fetch(`/api/rpc/${procedure}`, {
        method: 'POST',
        headers,
        ...(input === undefined ? {} : { body }),
      }),
    );
  }

  /** The value of a query; throws where it is refused. */
  async value<T>(procedure: string, input?: unknown): Promise<T> {
    return valueOf(procedure, await this.ask(procedure, input));
  }

  /** The value of a mutation; throws where it is refused. */
  async call<T>(procedure: string, input?: unknown): Promise<T> {
    return valueOf(procedure, await this.tell(procedure, input));
  }

  /** A subscription; its frames come as they are sent. */
  watch(path: string, input: unknown, lastEventId?: string): Watch {
    return new Watch(this, { path, input, ...(lastEventId === undefined ? {} : { lastEventId }) });
  }
}

const valueOf = <T>(procedure: string, answer: Answer): T => {
  if (!answer.ok) throw new Error(`${procedure}: ${answer.status} ${answer.code} ${answer.message}`);
  return answer.value as T;
};

async function answerOf(response: Response): Promise<Answer> {
  const { status } = response;
  const text = await response.text();
  let body: RpcAnswer;
  try {
    body = JSON.parse(text) as RpcAnswer;
  } catch {
    return { ok: false, status, code: 'NO_JSON', message: text };
  }
  if (body.error !== undefined && typeof body.error === 'object')
    return { ok: false, status, code: body.error.data.code, message: body.error.message };
  if (status >= 400) return { ok: false, status, code: 'HTTP', message: text };
  return { ok: true, status, value: body.result?.data };
}

interface Asked {
  readonly path: string;
  readonly input: unknown;
  readonly lastEventId?: string;
}

/** One WebSocket with one subscription on it. */
export class Watch implements AsyncDisposable {
  readonly socket: WebSocket;
  readonly frames: Frame[] = [];
  error: string | null = null;
  closed: number | null = null;
  #woken: () => void = () => undefined;

  constructor(browser: Browser, { path, input, lastEventId }: Asked) {
    const { version } = browser;
    const headers = { origin: browser.url, cookie: browser.cookieHeader, ...browser.headers };
    // Node's own WebSocket takes headers, which the type of the browser's does not know.
    const address = `${browser.url.replace('http', 'ws')}/api/live${version === null ? '' : '?connectionParams=1'}`;
    this.socket = new WebSocket(address, { headers } as never);
    this.socket.addEventListener('open', () => {
      if (version !== null) this.socket.send(JSON.stringify({ method: 'connectionParams', data: { version } }));
      this.socket.send(
        JSON.stringify({
          id: 1,
          method: 'subscription',
          params: { path, input, ...(lastEventId === undefined ? {} : { lastEventId }) },
        }),
      );
    });
    this.socket.addEventListener('message', ({ data }) => this.#take(String(data)));
    this.socket.addEventListener('close', ({ code }) => {
      this.closed = code;
      this.#woken();
    });
    this.socket.addEventListener('error', () => this.#woken());
  }

  /** Waits until something is so; throws after a minute. */
  async until(what: (watch: this) => boolean): Promise<void> {
    const limit = AbortSignal.timeout(60_000);
    while (!what(this)) {
      if (limit.aborted) throw new Error(`waited in vain; ${this.frames.length} frames, ${this.error ?? 'no error'}`);
      await new Promise<void>((resolve) => {
        this.#woken = resolve;
        setTimeout(resolve, 50);
      });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.socket.close();
    await this.until(({ closed }) => closed !== null);
  }

  #take(text: string): void {
    if (text === 'PING') return this.socket.send('PONG');
    const { result, error } = JSON.parse(text) as {
      readonly result?: { readonly type: string; readonly data?: Frame };
      readonly error?: { readonly data: { readonly code: string } };
    };
    if (error !== undefined) this.error = error.data.code;
    if (result?.type === 'data' && result.data !== undefined) this.frames.push(result.data);
    this.#woken();
    return undefined;
  }
}
