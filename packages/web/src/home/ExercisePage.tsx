import { useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createAsk } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { ExerciseHead } from './ExerciseHead.tsx';
import { FailureNote } from './FailureNote.tsx';
import { ForksPart } from './ForksPart.tsx';
import { KeepPart } from './KeepPart.tsx';
import { local } from './local.ts';
import { me } from './me.ts';
import { Page } from './Page.tsx';
import { ReadyPart } from './ReadyPart.tsx';
import { s } from './s.ts';
import { SeatsPart } from './SeatsPart.tsx';
import { StaffOnly } from './StaffOnly.tsx';
import { StaffPart } from './StaffPart.tsx';
import { WallPart } from './WallPart.tsx';

/** An exercise before, while and after it is played: who sits where, who runs it, whether it can start, what is kept of it. */
export function ExercisePage(): JSX.Element {
  const params = useParams<{ exercise: string }>();
  const mine = (): string | null => ((me()?.account ?? null) === null ? null : params.exercise);
  const exercise = createAsk(mine, (id) => api().exercises.get.query({ exercise: id }), { everyMs: 5000 });
  const seats = createAsk(mine, (id) => api().exercises.seats.query({ exercise: id }), { everyMs: 5000 });
  const waiting = (): string | null => (exercise.value()?.state === 'ready' ? mine() : null);
  const readiness = createAsk(waiting, (id) => api().exercises.readiness.query({ exercise: id }), { everyMs: 15_000 });
  const others = createAsk(mine, () => api().exercises.list.query());
  const role = (): string => exercise.value()?.role ?? '';
  const controls = (): boolean => role() === 'director' || role() === 'controller';
  const changed = (): void => {
    void seats.again();
    void readiness.again();
    void exercise.again();
  };
  return (
    <Page
      title={exercise.value() === null ? s('back') : local(exercise.value()?.title ?? { en: '', fr: '' })}
      here="exercises"
      side={
        <Show when={exercise.value()}>
          {(one) => (
            <>
              <Show when={one().state === 'ready'}>
                <ReadyPart exercise={one()} readiness={readiness} mayStart={controls()} onStarted={changed} />
              </Show>
              <StaffPart exercise={one().id} mayInvite={role() === 'director'} onChanged={changed} />
              <Show when={controls()}>
                <WallPart exercise={one().id} />
              </Show>
              <Show when={role() === 'director'}>
                <KeepPart exercise={one()} onChanged={changed} />
              </Show>
              <ForksPart
                exercise={one().id}
                forks={(others.value() ?? []).filter(({ forkOf }) => forkOf?.exercise === one().id)}
                mayFork={controls() && one().state !== 'ready'}
              />
              <section class="home-part" aria-labelledby="take-out">
                <h2 id="take-out">{s('export.title')}</h2>
                <p class="home-acts">
                  <Files exercise={one().id} />
                </p>
              </section>
            </>
          )}
        </Show>
      }
    >
      <StaffOnly>
        <Show
          when={exercise.value()}
          fallback={
            <div class="home-block">
              <Show when={exercise.failure()} fallback={<Skeleton rows={6} />}>
                <FailureNote failure={exercise.failure()} onAgain={() => void exercise.again()} />
              </Show>
            </div>
          }
        >
          {(one) => (
            <>
              <ExerciseHead exercise={one()} />
              <Show
                when={seats.value()}
                fallback={
                  <div class="home-block">
                    <FailureNote failure={seats.failure()} onAgain={() => void seats.again()} />
                  </div>
                }
              >
                {(all) => <SeatsPart exercise={one().id} seats={all()} mayLink={controls()} onChanged={changed} />}
              </Show>
            </>
          )}
        </Show>
      </StaffOnly>
    </Page>
  );
}

function Files(props: { readonly exercise: string }): JSX.Element {
  const of = (file: string): string => `/files/${encodeURIComponent(props.exercise)}/${file}`;
  return (
    <>
      <ButtonLink href={of('msel.xlsx')} icon="download" outside>
        {s('export.xlsx')}
      </ButtonLink>
      <ButtonLink href={of('msel.csv')} icon="download" outside>
        {s('export.csv')}
      </ButtonLink>
      <ButtonLink href={of('exercise.ndjson')} icon="download" outside>
        {s('export.log')}
      </ButtonLink>
      <ButtonLink href={of('bodies.ndjson')} icon="download" outside>
        {s('export.bodies')}
      </ButtonLink>
    </>
  );
}
