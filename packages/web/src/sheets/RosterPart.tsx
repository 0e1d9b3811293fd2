import { createSignal, For, onMount, Show, type JSX } from 'solid-js';
import { createDoing } from '../home/ask.ts';
import { ButtonLink } from '../home/ButtonLink.tsx';
import { FailureNote } from '../home/FailureNote.tsx';
import { h } from '../home/h.ts';
import { local } from '../home/local.ts';
import { linkInHand, makeLinks } from '../home/made-links.ts';
import { saveFile } from '../home/save-file.ts';
import { ways } from '../home/ways.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { FilePicker } from './FilePicker.tsx';
import { ProblemsTable } from './ProblemsTable.tsx';
import { rosterCsv, seatsOf } from './roster.ts';
import type { RosterLook, RosterRead } from './shapes.ts';
import { upload } from './upload.ts';
import { w } from './w.ts';

export interface RosterPartProps {
  readonly exercise: string;
  readonly seatName: (seat: string) => string;
}

/** A list of people with their seats, and a link for each seat named. */
export function RosterPart(props: RosterPartProps): JSX.Element {
  const doing = createDoing();
  const making = createDoing();
  const [found, setFound] = createSignal<RosterLook | null>(null);
  const [name, setName] = createSignal('');
  let section: HTMLElement | undefined;
  onMount(() => {
    if (globalThis.location.hash === '#roster') section?.scrollIntoView();
  });
  const open = async (file: File): Promise<void> => {
    setName(file.name);
    setFound(null);
    const look = await doing.run(lookAt(props.exercise, file));
    setFound(look?.answer ?? null);
  };
  const read = (): RosterRead | null => {
    const look = found();
    return look?.ok === true ? look : null;
  };
  const unread = (): Extract<RosterLook, { ok: false }> | null => {
    const look = found();
    return look?.ok === false ? look : null;
  };
  const seats = (): readonly string[] => seatsOf(read()?.entries ?? []);
  const allMade = (): boolean =>
    seats().length > 0 && seats().every((seat) => linkInHand(props.exercise, seat) !== undefined);
  const make = async (): Promise<void> => {
    await making.run(makeLinks(props.exercise, seats()));
  };
  const save = (): void => {
    const heads = [
      w('roster.person'),
      w('roster.seat'),
      w('roster.organisation'),
      w('roster.email'),
      w('roster.language'),
      w('roster.link'),
    ];
    const text = rosterCsv(heads, read()?.entries ?? [], {
      seat: props.seatName,
      link: (seat) => linkInHand(props.exercise, seat)?.url ?? '',
    });
    saveFile('roster.csv', text, 'text/csv;charset=utf-8');
  };
  return (
    <section ref={section} id="roster" class="home-block" aria-labelledby="roster-title">
      <h2 id="roster-title" class="home-subtitle">
        {w('roster.title')}
      </h2>
      <p class="home-lead">{w('roster.text')}</p>
      <FilePicker label={w('roster.choose')} onFile={(file) => void open(file)} />
      <FailureNote failure={doing.failure() ?? making.failure()} />
      <Show when={unread()}>
        {(why) => <Refusal what={w('file.unread', { name: name() })} change={local(why().text)} />}
      </Show>
      <Show when={read()}>
        {(roster) => (
          <>
            <p role="status">
              <b>{w('roster.found', { count: roster().entries.length, seats: seats().length })}</b>
            </p>
            <p class="home-acts home-acts-first">
              <Show
                when={allMade()}
                fallback={
                  <Show when={seats().length > 0}>
                    <Button
                      kind="primary"
                      busy={making.busy()}
                      busyLabel={w('roster.making')}
                      onPress={() => void make()}
                    >
                      {w('roster.make', { count: seats().length })}
                    </Button>
                  </Show>
                }
              >
                <Button kind="primary" icon="download" onPress={save}>
                  {w('roster.save')}
                </Button>
                <ButtonLink href={ways.joiningSheet(props.exercise)}>{w('roster.sheet')}</ButtonLink>
              </Show>
            </p>
            <p class="home-row-note">{w('roster.note')}</p>
            <div class="home-scroll" tabindex="0" role="group" aria-label={w('roster.title')}>
              <table class="home-table">
                <thead>
                  <tr>
                    <th scope="col">{w('roster.person')}</th>
                    <th scope="col">{w('roster.seat')}</th>
                    <th scope="col">{w('roster.organisation')}</th>
                    <th scope="col">{w('roster.language')}</th>
                    <th scope="col">{w('roster.link')}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={roster().entries}>
                    {(entry) => (
                      <tr>
                        <th scope="row">{entry.person}</th>
                        <td>{props.seatName(entry.seat)}</td>
                        <td>{entry.organisation}</td>
                        <td>{h(entry.language === 'fr' ? 'french' : 'english')}</td>
                        <td>
                          <code>{linkInHand(props.exercise, entry.seat)?.code ?? ''}</code>
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
            <Show when={roster().problems.length > 0}>
              <div class="sheet-problems">
                <ProblemsTable problems={roster().problems} />
              </div>
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}

async function lookAt(exercise: string, file: File): Promise<RosterLook> {
  return api().sheets.roster.mutate({ into: { exercise }, file: { upload: await upload(file) } });
}
