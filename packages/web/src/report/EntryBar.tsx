import { createEffect, For, Show, type JSX } from 'solid-js';
import { createAsk } from '../home/ask.ts';
import { local } from '../home/local.ts';
import { exerciseTime } from '../i18n/times.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useReport } from './report-room.ts';
import { r } from './words.ts';

/** The words of a log entry and, before it, what led to it, up to the command, the script or time alone. */
export function EntryBar(): JSX.Element {
  const room = useReport();
  let frame: HTMLElement | undefined;
  const chain = createAsk(
    () => room.entry(),
    async (seq) => {
      const lines = await api().control.chain.query({ exercise: room.exercise, seq });
      return lines.toSorted((a, b) => a.seq - b.seq);
    },
  );
  createEffect(() => {
    if (room.entry() !== null) frame?.focus();
  });
  return (
    <Show when={room.entry()}>
      {(seq) => (
        <section
          ref={frame}
          class="report-entry-bar no-print"
          tabindex="-1"
          aria-label={r('chainOf', { seq: String(seq()) })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') room.openEntry(null);
          }}
        >
          <div class="report-entry-head">
            <h2>{r('chainOf', { seq: String(seq()) })}</h2>
            <Button kind="quiet" icon="close" label={r('close')} onPress={() => room.openEntry(null)} />
          </div>
          <Show when={chain.failure()}>
            <p>{r('logNone')}</p>
          </Show>
          <Show when={chain.value()} fallback={<Skeleton rows={2} />}>
            {(lines) => (
              <ol class="report-entry-lines">
                <For each={lines()}>
                  {(line) => (
                    <li classList={{ 'report-entry-own': line.seq === seq() }}>
                      <time>{exerciseTime(line.at).main}</time>
                      <span>{local(line.text)}</span>
                      <span class="report-code">#{line.seq}</span>
                    </li>
                  )}
                </For>
              </ol>
            )}
          </Show>
        </section>
      )}
    </Show>
  );
}
