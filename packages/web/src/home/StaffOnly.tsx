import { Show, type JSX } from 'solid-js';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { lookWhoIAm, me, meFailure } from './me.ts';
import { ways } from './ways.ts';

export interface StaffOnlyProps {
  readonly children: JSX.Element;
}

/** What only staff may see; others are shown the way in. */
export function StaffOnly(props: StaffOnlyProps): JSX.Element {
  return (
    <Show
      when={me()}
      fallback={
        <div class="home-block">
          <Show when={meFailure()} fallback={<Skeleton rows={3} />}>
            <FailureNote failure={meFailure()} onAgain={() => void lookWhoIAm()} />
          </Show>
        </div>
      }
    >
      {(known) => (
        <Show
          when={known().account}
          fallback={
            <div class="home-block">
              <h1 class="home-title">{h('need.title')}</h1>
              <p class="home-lead">{h('need.text')}</p>
              <ButtonLink href={`${ways.signIn}?to=${encodeURIComponent(globalThis.location.pathname)}`} kind="primary">
                {h('signIn.go')}
              </ButtonLink>
            </div>
          }
        >
          {props.children}
        </Show>
      )}
    </Show>
  );
}
