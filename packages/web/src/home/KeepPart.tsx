import { createSignal, Show, type JSX } from 'solid-js';
import { day } from '../i18n/times.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { s } from './s.ts';
import type { ExerciseDetail } from './shapes.ts';

export interface KeepPartProps {
  readonly exercise: ExerciseDetail;
  readonly onChanged: () => void;
}

const weeks = ['2', '4', '13', '26', '52'] as const;
const week = 7 * 24 * 3_600_000;

/** How long names, words and pictures of people are kept. */
export function KeepPart(props: KeepPartProps): JSX.Element {
  const setting = createDoing();
  const erasing = createDoing();
  const [asking, setAsking] = createSignal(false);
  const [erased, setErased] = createSignal<number | null>(null);
  const set = async (chosen: string): Promise<void> => {
    const eraseAfter = chosen === 'none' ? null : new Date(Date.now() + Number(chosen) * week).toISOString();
    await setting.run(api().exercises.retention.mutate({ exercise: props.exercise.id, eraseAfter }));
    props.onChanged();
  };
  const erase = async (): Promise<void> => {
    const done = await erasing.run(api().exercises.eraseNow.mutate({ exercise: props.exercise.id }));
    if (done === null) return;
    setErased(done.answer);
    setAsking(false);
    props.onChanged();
  };
  const standing = (): string => {
    const { eraseAfter, erasedAt } = props.exercise;
    if (erasedAt !== null) return s('keep.done', { day: day(Date.parse(erasedAt), { year: true }) });
    return eraseAfter === null ? s('keep.unset') : s('keep.set', { day: day(Date.parse(eraseAfter), { year: true }) });
  };
  return (
    <section class="home-part" aria-labelledby="keep">
      <h2 id="keep">{s('keep.title')}</h2>
      <p class="home-read">{s('keep.text')}</p>
      <p>
        <b>{standing()}</b>
      </p>
      <div class="home-form home-form-spaced">
        <ChoiceField
          label={s('keep.until')}
          none={standing()}
          choices={[
            ...weeks.map((count) => ({ value: count, label: s('keep.weeks', { count: Number(count) }) })),
            { value: 'none', label: s('keep.none') },
          ]}
          value={null}
          onChoose={(chosen) => void set(chosen)}
        />
        <FailureNote failure={setting.failure()} />
        <p class="home-acts">
          <Button onPress={() => setAsking(true)}>{s('keep.now')}</Button>
          <Show when={erased() !== null}>
            <span role="status">{s('keep.erased', { count: erased() ?? 0 })}</span>
          </Show>
        </p>
      </div>
      <Dialog
        open={asking()}
        title={s('keep.nowTitle')}
        onClose={() => setAsking(false)}
        foot={
          <>
            <Button kind="stop" busy={erasing.busy()} onPress={() => void erase()}>
              {s('keep.now')}
            </Button>
            <Button onPress={() => setAsking(false)}>{s('keep.cancel')}</Button>
          </>
        }
      >
        <p class="home-read">{s('keep.nowText')}</p>
        <FailureNote failure={erasing.failure()} />
      </Dialog>
    </section>
  );
}
