import { createSignal, For, Show, type JSX } from 'solid-js';
import { createAsk, createDoing } from '../home/ask.ts';
import { FailureNote } from '../home/FailureNote.tsx';
import { day } from '../i18n/times.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Mapping } from './shapes.ts';
import { w } from './w.ts';

export interface SavedMappingsProps {
  readonly mapping: Mapping | null;
  readonly onUse: (mapping: Mapping) => void;
}

/** Mappings of this server: to be used for another sheet, and to keep the one at hand. */
export function SavedMappings(props: SavedMappingsProps): JSX.Element {
  const saved = createAsk(
    () => true,
    () => api().sheets.mappings.query(),
  );
  const doing = createDoing();
  const [name, setName] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [told, setTold] = createSignal<string | null>(null);
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const { mapping } = props;
    if (name().trim() === '' || mapping === null) return;
    const called = name().trim();
    const known = saved.value()?.find((one) => one.name === called);
    const done = await doing.run(
      api().sheets.keepMapping.mutate({ name: called, mapping, ...(known === undefined ? {} : { id: known.id }) }),
    );
    if (done === null) return;
    setTried(false);
    setTold(w('saved.kept', { name: called }));
    await saved.again();
  };
  const drop = async (id: string): Promise<void> => {
    await doing.run(api().sheets.dropMapping.mutate({ id }));
    await saved.again();
  };
  return (
    <section class="home-part" aria-labelledby="saved-mappings">
      <h2 id="saved-mappings">{w('saved.title')}</h2>
      <FailureNote failure={saved.failure() ?? doing.failure()} />
      <ul class="staff-rows">
        <For each={saved.value() ?? []} fallback={<li class="home-read">{w('saved.none')}</li>}>
          {(one) => (
            <li class="staff-row">
              <span>
                <b>{one.name}</b>{' '}
                <span class="home-row-note">
                  {w('saved.at', { day: day(Date.parse(one.savedAt), { year: true }) })}
                </span>
              </span>
              <span class="seat-acts">
                <Button label={w('saved.useNamed', { name: one.name })} onPress={() => props.onUse(one.mapping)}>
                  {w('saved.use')}
                </Button>
                <Button kind="quiet" label={w('saved.dropNamed', { name: one.name })} onPress={() => void drop(one.id)}>
                  {w('saved.drop')}
                </Button>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.mapping}>
        <form class="home-form" novalidate onSubmit={(event) => void keep(event)}>
          <TextField
            label={w('saved.name')}
            hint={w('saved.nameHint')}
            value={name()}
            refusal={tried() && name().trim() === '' ? w('saved.noName') : undefined}
            onInput={setName}
          />
          <p class="home-acts home-acts-first">
            <Button submit busy={doing.busy()}>
              {w('saved.keep')}
            </Button>
            <span role="status" class="home-row-note">
              {told()}
            </span>
          </p>
        </form>
      </Show>
    </section>
  );
}
