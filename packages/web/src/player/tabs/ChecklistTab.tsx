import { createMemo, For, Show, type JSX } from 'solid-js';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import { commandLabels } from '@samaritan/server/words/labels/conduct';
import { language } from '../../i18n/language.ts';
import { list } from '../../i18n/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Expected } from '../Expected.tsx';
import { purposeOf } from '../forms/purposes.ts';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { p } from '../words.ts';

/** So many times of an action are named; the latest. */
const mostTimes = 4;

/** What is expected now, and everything the desk may do, each with when it was done. */
export function ChecklistTab(): JSX.Element {
  const room = useRoom();
  const done = createMemo(() => {
    const times = new Map<CommandType, string[]>();
    for (const { type, at, refusal } of room.facts().sent)
      if (refusal === null) times.set(type, [...(times.get(type) ?? []), timeOf(room, at)]);
    return times;
  });
  const isDue = (type: CommandType): boolean =>
    room
      .facts()
      .expected.some(
        ({ kind }) =>
          (kind === 'report-status' && type === 'ReportStatus') ||
          (kind === 'check-licence' && type === 'VerifyLicence') ||
          (kind === 'settle-request' && type === 'ApproveRequest') ||
          (kind === 'answer-transfer' && type === 'AnswerTransfer'),
      );
  return (
    <div class="two-columns">
      <Pane title={p('checklist')} count={p('checklistNote')}>
        <ul aria-label={p('checklist')}>
          <For each={room.briefing.seat.commands}>
            {(type) => (
              <li class="check-line">
                <span class="check-mark" aria-hidden="true">
                  <Show when={done().has(type)}>
                    <Icon name="check" />
                  </Show>
                </span>
                <span class="row-words">
                  <span>
                    <b>{commandLabels[type][language()]}</b>{' '}
                    <Show when={isDue(type)}>
                      <Tag tone="call">{p('checklist.due')}</Tag>
                    </Show>
                  </span>
                  <span>{purposeOf(type)}</span>
                  <span class="letter-meta">
                    {done().has(type)
                      ? p('checklist.done', { times: list((done().get(type) ?? []).slice(-mostTimes)) })
                      : p('checklist.notYet')}
                  </span>
                </span>
                <Show when={!room.readOnly}>
                  <Button onPress={() => room.act(type)}>{p('checklist.open')}</Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Pane>
      <div class="desk-column">
        <Expected />
      </div>
    </div>
  );
}
