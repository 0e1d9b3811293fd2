import { useNavigate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { createDoing } from '../home/ask.ts';
import { FailureNote } from '../home/FailureNote.tsx';
import { h } from '../home/h.ts';
import { LanguageField } from '../home/LanguageField.tsx';
import { local } from '../home/local.ts';
import { becomeMe, me } from '../home/me.ts';
import { Prose } from '../home/Prose.tsx';
import { ways } from '../home/ways.ts';
import { language } from '../i18n/language.ts';
import { api } from '../live/api.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { TextField } from '../ui/TextField.tsx';
import { j } from './j.ts';
import { PlainHttp } from './PlainHttp.tsx';

export type Opening = { readonly token: string } | { readonly code: string };
export type LinkLook = Awaited<ReturnType<ReturnType<typeof api>['session']['lookAtLink']['query']>>;

export interface SeatingProps {
  readonly opening: Opening;
  readonly link: LinkLook;
}

/** What the link opens, what is kept of who joins, and the name to join under. */
export function Seating(props: SeatingProps): JSX.Element {
  const go = useNavigate();
  const doing = createDoing();
  const [name, setName] = createSignal(me()?.participant?.name ?? me()?.account?.name ?? '');
  const [consent, setConsent] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const nameless = (): boolean => tried() && name().trim() === '';
  const unagreed = (): boolean => tried() && !consent();
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (nameless() || unagreed()) return;
    const joined = await doing.run(
      api().session.join.mutate({ ...props.opening, name: name().trim(), language: language(), consent: true }),
    );
    if (joined === null) return;
    becomeMe(joined.answer);
    go(props.link.seat === null ? ways.wall(props.link.exercise.id) : ways.play, { replace: true });
  };
  const elsewhere = (): boolean => {
    const sits = me()?.participant ?? null;
    return sits !== null && (sits.exercise !== props.link.exercise.id || sits.seat !== (props.link.seat?.id ?? null));
  };
  return (
    <>
      <PlainHttp />
      <Show when={elsewhere()}>
        <Banner title={j('other.title')}>{j('other.text')}</Banner>
      </Show>
      <div class="home-block">
        <p class="home-row-note">{j(props.link.seat === null ? 'to.wall' : 'to.seat')}</p>
        <h1 class="home-title">{local(props.link.seat?.name ?? props.link.exercise.title)}</h1>
        <p class="home-lead">
          <Show when={props.link.seat} fallback={j('to.wallNote')}>
            {local(props.link.exercise.title)}. {j(`held.${props.link.heldBy}`)}
          </Show>
        </p>
      </div>
      <form class="home-block" novalidate onSubmit={(event) => void send(event)}>
        <div class="home-form">
          <LanguageField label={j('language')} />
          <TextField
            label={j('name.field')}
            hint={j('name.hint')}
            autocomplete="name"
            value={name()}
            refusal={nameless() ? j('name.none') : undefined}
            onInput={setName}
          />
        </div>
        <section class="join-notice" aria-labelledby="join-notice">
          <h2 id="join-notice">{h('notice.title')}</h2>
          <Prose text={local(props.link.notice)} />
          <CheckField label={j('consent')} checked={consent()} onChange={setConsent} />
        </section>
        <Show when={unagreed()}>
          <Refusal what={j('consent.none')} change={j('consent.change')} />
        </Show>
        <FailureNote failure={doing.failure()} />
        <Button kind="primary" tall submit busy={doing.busy()} busyLabel={j('going')}>
          <Show when={props.link.seat} fallback={j('go.wall')}>
            {(seat) => j('go.seat', { seat: local(seat().name) })}
          </Show>
        </Button>
      </form>
    </>
  );
}
