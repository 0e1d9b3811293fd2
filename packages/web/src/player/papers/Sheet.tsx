import { For, type JSX } from 'solid-js';
import { clockTime, dateTimeGroup, day } from '../../i18n/times.ts';
import { t } from '../../i18n/t.ts';
import { useRoom } from '../seat-room.ts';
import { momentOf } from '../../live/moments.ts';
import { s } from './sheet-words.ts';

export interface SheetProps {
  readonly title: string;
  /** Numbered boxes above the body: label and what stands in it. */
  readonly boxes: readonly { readonly label: string; readonly value: string }[];
  readonly children: JSX.Element;
}

/** One paper form: head, numbered boxes, body, and who prepared it when. */
export function Sheet(props: SheetProps): JSX.Element {
  const room = useRoom();
  const now = (): number => momentOf(room, room.minute());
  const zone = { zone: room.briefing.zone };
  return (
    <article class="sheet">
      <header class="sheet-head">
        <h3>{props.title}</h3>
        <span class="sheet-exercise">{t('exercise')}</span>
      </header>
      <dl class="sheet-boxes">
        <For
          each={[
            { label: s('incident'), value: room.briefing.exercise.title[room.speak().language] },
            { label: s('unit'), value: room.speak().seat(room.briefing.seat.id) },
            {
              label: s('prepared'),
              value: `${day(now(), { ...zone, year: true })}, ${clockTime(now(), { ...zone, named: true })} (${dateTimeGroup(now())})`,
            },
            ...props.boxes,
          ]}
        >
          {({ label, value }, at) => (
            <div class="sheet-box">
              <dt>
                {at() + 1}. {label}
              </dt>
              <dd>{value}</dd>
            </div>
          )}
        </For>
      </dl>
      {props.children}
      <footer class="sheet-foot">
        <span>{s('signature')}</span>
        <span>{s('position')}</span>
      </footer>
    </article>
  );
}
