import { useNavigate, useParams } from '@solidjs/router';
import { createEffect, createSignal, Show, type JSX } from 'solid-js';
import { createAsk } from '../home/ask.ts';
import { CodeForm } from '../home/CodeForm.tsx';
import { FailureNote } from '../home/FailureNote.tsx';
import { lockedUntil } from '../home/failure.ts';
import { Page } from '../home/Page.tsx';
import { takeFragment, ways } from '../home/ways.ts';
import { api } from '../live/api.ts';
import { Refusal } from '../ui/Refusal.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { codeLength, readCode, writtenCode } from './code.ts';
import { j } from './j.ts';
import { LockedOut } from './LockedOut.tsx';
import { type Opening, Seating } from './Seating.tsx';

/** The way in for players and observers: by link, by QR code (which is the link) or by a short code. */
export function JoinPage(): JSX.Element {
  const params = useParams<{ code?: string }>();
  const go = useNavigate();
  const token = takeFragment();
  const [opening, setOpening] = createSignal<Opening | null>(token === null ? null : { token });
  createEffect(() => {
    const code = readCode(params.code ?? '');
    if (code.length === codeLength) setOpening({ code });
  });
  const look = createAsk(opening, (of) => api().session.lookAtLink.query(of));
  const locked = (): number | null => lockedUntil(look.failure()?.message ?? '');
  const wrong = (): boolean => look.failure()?.message === 'guess-wrong';
  const spent = (): boolean => look.failure()?.message === 'link-withdrawn';
  const byCode = (code: string): void => {
    if (readCode(params.code ?? '') === code) void look.again();
    else go(`${ways.join}/${code}`);
  };
  return (
    <Page title={j('title')} narrow>
      <Show
        when={opening() !== null && (look.value() ?? (look.failure() === null || undefined)) ? opening() : null}
        fallback={
          <div class="home-block">
            <h1 class="home-title">{j('title')}</h1>
            <p class="home-lead">{j('lead')}</p>
            <Show when={locked()}>{(until) => <LockedOut until={until()} onOver={() => setOpening(null)} />}</Show>
            <Show when={wrong()}>
              <Refusal what={`${j('wrong.code')} ${writtenCode(params.code ?? '')}`} change={j('wrong.codeChange')} />
            </Show>
            <Show when={spent()}>
              <Refusal what={j('spent.what')} change={j('spent.change')} />
            </Show>
            <FailureNote
              failure={wrong() || spent() || locked() !== null ? null : look.failure()}
              onAgain={() => void look.again()}
            />
            <CodeForm onCode={byCode} />
          </div>
        }
      >
        {(by) => (
          <Show
            when={look.value()}
            fallback={
              <div class="home-block">
                <Skeleton rows={5} />
              </div>
            }
          >
            {(found) => <Seating opening={by()} link={found()} />}
          </Show>
        )}
      </Show>
    </Page>
  );
}
