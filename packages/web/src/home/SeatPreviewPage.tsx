import { useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createAsk } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { FailureNote } from './FailureNote.tsx';
import { l } from './l.ts';
import { local } from './local.ts';
import { me } from './me.ts';
import { Page } from './Page.tsx';
import { SeatPreview } from './SeatPreview.tsx';
import { StaffOnly } from './StaffOnly.tsx';
import { ways } from './ways.ts';

/** A seat as whoever will sit there finds it, of a script or of an exercise. */
export function SeatPreviewPage(): JSX.Element {
  const params = useParams<{ id?: string; exercise?: string; seat: string }>();
  const asked = createAsk(
    () => (me()?.account == null ? null : { ...params }),
    ({ id, exercise, seat }) =>
      exercise === undefined
        ? api().library.preview.query({ id: id ?? '', seat })
        : api().seat.briefing.query({ exercise, seat }),
  );
  const back = (): string =>
    params.exercise === undefined ? ways.scenario(params.id ?? '') : ways.exercise(params.exercise);
  const title = (): string => {
    const seat = asked.value()?.seat;
    return seat === undefined ? l('preview') : local(seat.name);
  };
  return (
    <Page title={title()} here={params.exercise === undefined ? 'library' : 'exercises'}>
      <StaffOnly>
        <div class="home-block">
          <p>
            <ButtonLink href={back()}>{l('preview.back')}</ButtonLink>
          </p>
          <Show
            when={asked.value()}
            fallback={
              <Show when={asked.failure()} fallback={<Skeleton rows={6} />}>
                <FailureNote failure={asked.failure()} onAgain={() => void asked.again()} />
              </Show>
            }
          >
            {(briefing) => <SeatPreview briefing={briefing()} />}
          </Show>
        </div>
      </StaffOnly>
    </Page>
  );
}
