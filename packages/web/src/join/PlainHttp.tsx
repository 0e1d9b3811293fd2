import { Show, type JSX } from 'solid-js';
import { ButtonLink } from '../home/ButtonLink.tsx';
import { me } from '../home/me.ts';
import { j } from './j.ts';

/** What a browser withholds on a page that came by plain HTTP over a network, where it matters: before one takes a seat. */
export function PlainHttp(): JSX.Element {
  const plain = (): boolean => !globalThis.isSecureContext && me()?.server.secure !== true;
  return (
    <Show when={plain()}>
      <section class="home-block join-plain" aria-labelledby="plain-http">
        <h2 id="plain-http">{j('plain.title')}</h2>
        <p class="home-read">{j('plain.text')}</p>
        <p class="home-acts">
          <ButtonLink href="/trust" outside>
            {j('plain.trust')}
          </ButtonLink>
          <span class="home-row-note">{j('plain.trustNote')}</span>
        </p>
      </section>
    </Show>
  );
}
