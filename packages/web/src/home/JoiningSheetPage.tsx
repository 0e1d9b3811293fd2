import { useParams } from '@solidjs/router';
import { createEffect, For, Show, type JSX } from 'solid-js';
import { keep } from '../i18n/kept.ts';
import { writtenCode } from '../join/code.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { createAsk, createDoing } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { FailureNote } from './FailureNote.tsx';
import { local } from './local.ts';
import { linksInHand, makeLinks, type MadeLink } from './made-links.ts';
import { me } from './me.ts';
import { Page } from './Page.tsx';
import { QrPicture } from './QrPicture.tsx';
import { s } from './s.ts';
import { StaffOnly } from './StaffOnly.tsx';
import type { SeatEntry } from './shapes.ts';
import { ways } from './ways.ts';

/** All links in hand on paper, to be cut apart: QR code, short code, and where to type it. EXERCISE stands on each part. */
export function JoiningSheetPage(): JSX.Element {
  const params = useParams<{ exercise: string }>();
  const making = createDoing();
  const mine = (): string | null => ((me()?.account ?? null) === null ? null : params.exercise);
  const exercise = createAsk(mine, (id) => api().exercises.get.query({ exercise: id }));
  const seats = createAsk(mine, (id) => api().exercises.seats.query({ exercise: id }));
  const links = (): readonly MadeLink[] => linksInHand(params.exercise);
  const wanted = (): readonly SeatEntry[] => (seats.value() ?? []).filter(({ play }) => play === 'person');
  const nameOf = (seat: string | null): string => {
    const found = seats.value()?.find((one) => one.seat === seat);
    return seat === null ? s('wall.name') : found === undefined ? seat : local(found.name);
  };
  const make = async (): Promise<void> => {
    await making.run(
      makeLinks(
        params.exercise,
        wanted().map(({ seat }) => seat),
      ),
    );
  };
  createEffect(() => {
    if (links().length > 0) keep('joining-sheet', params.exercise);
  });
  return (
    <Page title={s('sheet.title')} here="exercises">
      <StaffOnly>
        <div class="home-block no-print">
          <h1 class="home-title">{s('sheet.title')}</h1>
          <p class="home-lead">{s('sheet.text')}</p>
          <p class="home-acts">
            <Show when={links().length > 0}>
              <Button kind="primary" onPress={() => globalThis.print()}>
                {s('sheet.print')}
              </Button>
            </Show>
            <ButtonLink href={ways.exercise(params.exercise)}>{s('sheet.back')}</ButtonLink>
          </p>
          <FailureNote failure={exercise.failure() ?? seats.failure() ?? making.failure()} />
          <Show when={links().length === 0 && seats.value() !== null}>
            <EmptyState>{s('sheet.none')}</EmptyState>
            <p>
              <Button kind="primary" busy={making.busy()} busyLabel={s('seats.makingAll')} onPress={() => void make()}>
                {s('sheet.make', { count: wanted().length })}
              </Button>
            </p>
          </Show>
        </div>
        <ul class="sheet-parts" aria-label={s('sheet.title')}>
          <For each={links()}>
            {(link) => (
              <li class="sheet-part">
                <QrPicture svg={link.qr} label={s('link.qr', { seat: nameOf(link.seat) })} />
                <div>
                  <p class="sheet-exercise">
                    <b lang="en">EXERCISE</b> <b lang="fr">EXERCICE</b>
                  </p>
                  <h2>{nameOf(link.seat)}</h2>
                  <Show when={exercise.value()}>{(one) => <p>{local(one().title)}</p>}</Show>
                  <p class="home-row-note">{s('sheet.address', { address: new URL('/join', link.url).href })}</p>
                  <p class="link-code">{writtenCode(link.code)}</p>
                </div>
              </li>
            )}
          </For>
        </ul>
      </StaffOnly>
    </Page>
  );
}
