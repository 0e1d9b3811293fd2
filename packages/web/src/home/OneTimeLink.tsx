import { type Accessor, Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { Refusal } from '../ui/Refusal.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createAsk } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { Page } from './Page.tsx';
import type { InvitationLook } from './shapes.ts';
import { takeFragment, ways } from './ways.ts';

export interface OneTimeLinkProps {
  readonly title: string;
  /** What opens here; a link of another kind is as good as spent. */
  readonly kind: InvitationLook['kind'];
  readonly children: (token: string, opens: Accessor<InvitationLook>) => JSX.Element;
}

/** The page of a link that opens once: what it opens, or why it opens nothing any more. */
export function OneTimeLink(props: OneTimeLinkProps): JSX.Element {
  const token = takeFragment();
  const look = createAsk(
    () => token,
    async (of) => ({ opens: await api().session.invitation.query({ token: of }) }),
  );
  const opens = (): InvitationLook | null => {
    const found = look.value()?.opens ?? null;
    return found?.kind === props.kind ? found : null;
  };
  return (
    <Page title={props.title} narrow>
      <div class="home-block">
        <h1 class="home-title">{props.title}</h1>
        <Show when={token} fallback={<Refusal what={h('link.missing')} change={h('link.missingChange')} />}>
          {(secret) => (
            <>
              <FailureNote failure={look.failure()} onAgain={() => void look.again()} />
              <Show
                when={look.value()}
                fallback={
                  <Show when={look.failure() === null}>
                    <Skeleton rows={4} />
                  </Show>
                }
              >
                <Show when={opens()} fallback={<Spent />}>
                  {(found) => props.children(secret(), found)}
                </Show>
              </Show>
            </>
          )}
        </Show>
      </div>
    </Page>
  );
}

function Spent(): JSX.Element {
  return (
    <Refusal
      what={h('link.spent')}
      change={h('link.spentChange')}
      more={<ButtonLink href={ways.signIn}>{h('signIn.go')}</ButtonLink>}
    />
  );
}
