import type { APIRequestContext } from 'playwright-core';

/** The API of one server, asked as a page asks it, with the cookies of whoever calls. */
export class Calls {
  readonly #address: string;
  readonly #by: APIRequestContext;

  constructor(address: string, by: APIRequestContext) {
    this.#address = address;
    this.#by = by;
  }

  /** Changes something. Throws with the refusal's own words. */
  async call<T = unknown>(path: string, input: unknown): Promise<T> {
    const answer = await this.#by.post(`${this.#address}/api/rpc/${path}`, {
      data: input,
      headers: { origin: this.#address },
    });
    return answered<T>(path, await answer.json());
  }

  /** Reads something. */
  async ask<T>(path: string, input: unknown): Promise<T> {
    const query = encodeURIComponent(JSON.stringify(input));
    const answer = await this.#by.get(`${this.#address}/api/rpc/${path}?input=${query}`);
    return answered<T>(path, await answer.json());
  }
}

function answered<T>(path: string, body: { readonly result?: { readonly data: T }; readonly error?: unknown }): T {
  if (body.result === undefined) throw new Error(`${path}: ${JSON.stringify(body.error)}`);
  return body.result.data;
}

/** Opens the first account by its one-time link, as the first visitor does. */
export async function claimDirector(calls: Calls, link: string): Promise<void> {
  await calls.call('session.claimDirector', {
    token: link.split('#')[1],
    name: 'A. Tremblay',
    email: 'a.tremblay@example.org',
    password: 'seven quiet rivers',
    language: 'en',
  });
}
