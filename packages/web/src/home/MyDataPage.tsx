import { createSignal, For, Show, type JSX } from 'solid-js';
import { clockTime, day } from '../i18n/times.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createAsk, createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { local } from './local.ts';
import { lookWhoIAm, me } from './me.ts';
import { Page } from './Page.tsx';
import { Prose } from './Prose.tsx';
import { saveFile } from './save-file.ts';
import type { PersonalAnswer } from './shapes.ts';

/** Everything that is kept about who looks, as a page, as a file, and the way to have it erased. */
export function MyDataPage(): JSX.Element {
  const mine = createAsk(
    () => me()?.participant?.id ?? me()?.account?.id ?? null,
    () => api().privacy.mine.query(),
  );
  const notice = createAsk(
    () => true,
    () => api().privacy.notice.query(),
  );
  const nobody = (): boolean => me() !== null && me()?.account === null && me()?.participant === null;
  return (
    <Page title={h('mine.title')}>
      <div class="home-block">
        <h1 class="home-title">{h('mine.title')}</h1>
        <FailureNote failure={mine.failure()} onAgain={() => void mine.again()} />
        <Show when={nobody()}>
          <p class="home-lead">{h('mine.nothing')}</p>
        </Show>
        <Show
          when={mine.value()}
          fallback={
            <Show when={!nobody() && mine.failure() === null}>
              <Skeleton rows={3} />
            </Show>
          }
        >
          {(kept) => (
            <p class="home-acts home-acts-first">
              <Button icon="download" onPress={() => saveFile('samaritan-mine.json', JSON.stringify(kept(), null, 2))}>
                {h('mine.export')}
              </Button>
            </p>
          )}
        </Show>
      </div>
      <Show when={mine.value()?.account}>
        {(account) => (
          <section class="home-block" aria-labelledby="my-account">
            <h2 id="my-account" class="home-subtitle">
              {h('mine.account')}
            </h2>
            <dl class="home-facts">
              <dt>{h('mine.name')}</dt>
              <dd>{account().name}</dd>
              <dt>{h('mine.email')}</dt>
              <dd>{account().email}</dd>
              <dt>{h('mine.language')}</dt>
              <dd>{h(account().language === 'fr' ? 'french' : 'english')}</dd>
            </dl>
            <p class="home-row-note">{h('mine.accountNote')}</p>
          </section>
        )}
      </Show>
      <Show when={mine.value()?.participant}>
        {(record) => <Record record={record()} onErased={() => void lookWhoIAm()} />}
      </Show>
      <Show when={notice.value()}>
        {(text) => (
          <section class="home-block" aria-labelledby="notice">
            <h2 id="notice" class="home-subtitle">
              {h('notice.title')}
            </h2>
            <Prose text={local(text())} />
          </section>
        )}
      </Show>
    </Page>
  );
}

interface RecordProps {
  readonly record: NonNullable<PersonalAnswer['participant']>;
  readonly onErased: () => void;
}

const moment = (at: string): string => `${day(Date.parse(at), { year: true })}, ${clockTime(Date.parse(at))}`;

function Record(props: RecordProps): JSX.Element {
  const erasing = createDoing();
  const [asking, setAsking] = createSignal(false);
  const [erased, setErased] = createSignal<number | null>(null);
  const erase = async (): Promise<void> => {
    const { id: participant, exercise } = props.record.participant;
    const done = await erasing.run(api().privacy.erase.mutate({ exercise, participant }));
    if (done === null) return;
    setErased(done.answer);
    setAsking(false);
    props.onErased();
  };
  return (
    <section class="home-block" aria-labelledby="my-seat">
      <h2 id="my-seat" class="home-subtitle">
        {h('mine.seat')}
      </h2>
      <dl class="home-facts">
        <dt>{h('mine.name')}</dt>
        <dd>{props.record.participant.name}</dd>
        <dt>{h('mine.joined')}</dt>
        <dd>{moment(props.record.participant.joinedAt)}</dd>
      </dl>
      <ul class="home-prose">
        <li>{h('mine.words', { count: props.record.words.length })}</li>
        <li>{h('mine.files', { count: props.record.attachments.length })}</li>
        <li>{h('mine.drafts', { count: props.record.drafts.length })}</li>
        <li>{h('mine.feedback', { count: props.record.feedback.length })}</li>
        <li>{h('mine.sessions', { count: props.record.sessions.length })}</li>
      </ul>
      <Show when={props.record.words.length > 0}>
        <details class="home-disclose">
          <summary>
            <Icon name="right" size={12} />
            {h('mine.show')}
          </summary>
          <ul class="home-findings">
            <For each={props.record.words}>
              {(one) => (
                <li>
                  <span class="home-row-note">{moment(one.createdAt)}</span> {one.text}
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={erased() === null} fallback={<p role="status">{h('mine.erased', { count: erased() ?? 0 })}</p>}>
        <p class="home-acts">
          <Button onPress={() => setAsking(true)}>{h('mine.erase')}</Button>
        </p>
      </Show>
      <Dialog
        open={asking()}
        title={h('mine.eraseTitle')}
        onClose={() => setAsking(false)}
        foot={
          <>
            <Button kind="stop" busy={erasing.busy()} onPress={() => void erase()}>
              {h('mine.eraseNow')}
            </Button>
            <Button onPress={() => setAsking(false)}>{h('mine.keep')}</Button>
          </>
        }
      >
        <p class="home-read">{h('mine.eraseText')}</p>
        <FailureNote failure={erasing.failure()} />
      </Dialog>
    </section>
  );
}
