import { useParams } from '@solidjs/router';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { createAsk } from '../home/ask.ts';
import { ButtonLink } from '../home/ButtonLink.tsx';
import { FailureNote } from '../home/FailureNote.tsx';
import { local } from '../home/local.ts';
import { me } from '../home/me.ts';
import { Page } from '../home/Page.tsx';
import { StaffOnly } from '../home/StaffOnly.tsx';
import { ways } from '../home/ways.ts';
import { language } from '../i18n/language.ts';
import { api } from '../live/api.ts';
import { Refusal } from '../ui/Refusal.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { FilePicker } from './FilePicker.tsx';
import { MappingTable } from './MappingTable.tsx';
import { ProblemsTable } from './ProblemsTable.tsx';
import { createReading, type Unread } from './reading.ts';
import { RosterPart } from './RosterPart.tsx';
import { RowsTable } from './RowsTable.tsx';
import { SavedMappings } from './SavedMappings.tsx';
import type { Into, Mapping } from './shapes.ts';
import { TakePart } from './TakePart.tsx';
import { TimesForm } from './TimesForm.tsx';
import { UnknownSeats } from './UnknownSeats.tsx';
import { w } from './w.ts';
import './sheets.css';

/** An MSEL as a spreadsheet, out and in: how it is read, what would be taken, and what stands against it. */
export function SheetsPage(): JSX.Element {
  const params = useParams<{ id?: string; exercise?: string }>();
  const into = createMemo((): Into =>
    params.exercise === undefined ? { scenario: params.id ?? '' } : { exercise: params.exercise },
  );
  const about = createAsk(
    () => ((me()?.account ?? null) === null ? null : into()),
    async (of) => {
      if ('scenario' in of) {
        const { entry, seats } = await api().library.scenario.query({ id: of.scenario });
        return { title: entry.title, seats: seats.map(({ id, name }) => ({ id, name })) };
      }
      const [{ title }, seats] = await Promise.all([
        api().exercises.get.query({ exercise: of.exercise }),
        api().exercises.seats.query({ exercise: of.exercise }),
      ]);
      return { title, seats: seats.map(({ seat, name }) => ({ id: seat, name })) };
    },
  );
  const reading = createReading(into);
  const [chosen, setChosen] = createSignal<string | null>(null);
  const seats = (): readonly { id: string; name: string }[] =>
    (about.value()?.seats ?? []).map(({ id, name }) => ({ id, name: local(name) }));
  const seatName = (id: string): string => seats().find((one) => one.id === id)?.name ?? id;
  const file = (format: string): string =>
    'scenario' in into()
      ? `/files/scenario/${encodeURIComponent(params.id ?? '')}/msel.${format}?lang=${language()}`
      : `/files/${encodeURIComponent(params.exercise ?? '')}/msel.${format}?lang=${language()}`;
  const change = (mapping: Mapping): void => void reading.as(mapping);
  return (
    <Page
      title={w('title')}
      here={params.exercise === undefined ? 'library' : 'exercises'}
      side={
        <Show when={about.value()}>
          <Show when={reading.read()}>
            {(read) => (
              <Show when={reading.mapping()}>
                {(mapping) => (
                  <>
                    <TakePart into={into()} upload={reading.upload() ?? ''} read={read()} mapping={mapping()} />
                    <UnknownSeats mapping={mapping()} problems={read().problems} seats={seats()} onChange={change} />
                    <section class="home-part" aria-labelledby="times">
                      <h2 id="times">{w('times.title')}</h2>
                      <TimesForm mapping={mapping()} onChange={change} />
                    </section>
                  </>
                )}
              </Show>
            )}
          </Show>
          <SavedMappings mapping={reading.mapping()} onUse={change} />
          <section class="home-part" aria-labelledby="take-out">
            <h2 id="take-out">{w('out.title')}</h2>
            <p class="home-read">{w('out.text')}</p>
            <p class="home-acts">
              <ButtonLink href={file('xlsx')} icon="download" outside>
                {w('out.xlsx')}
              </ButtonLink>
              <ButtonLink href={file('csv')} icon="download" outside>
                {w('out.csv')}
              </ButtonLink>
            </p>
          </section>
        </Show>
      }
    >
      <StaffOnly>
        <div class="home-block">
          <p>
            <ButtonLink
              href={params.exercise === undefined ? ways.scenario(params.id ?? '') : ways.exercise(params.exercise)}
            >
              {w('back')}
            </ButtonLink>
          </p>
          <h1 class="home-title">{w('title')}</h1>
          <Show
            when={about.value()}
            fallback={<FailureNote failure={about.failure()} onAgain={() => void about.again()} />}
          >
            {(of) => (
              <p class="home-lead">
                {w(params.exercise === undefined ? 'lead.scenario' : 'lead.exercise', { title: local(of().title) })}
              </p>
            )}
          </Show>
          <FilePicker
            label={w(reading.name() === null ? 'file.choose' : 'file.other')}
            onFile={(picked) => void reading.open(picked)}
          />
          <Show when={reading.read()}>
            {(read) => (
              <p role="status">
                <b>{w('file.read', { name: reading.name() ?? '', rows: read().rows.length })}</b>,{' '}
                {read().left === 0 ? w('file.sound') : w('file.left', { count: read().left })}.
              </p>
            )}
          </Show>
          <Show when={reading.doing.busy() && reading.read() === null}>
            <p class="home-row-note">{w('file.reading', { name: reading.name() ?? '' })}</p>
            <Skeleton rows={4} />
          </Show>
          <Show when={reading.unread()}>{(why) => <Refusal {...unreadWords(why())} />}</Show>
          <Show
            when={reading.doing.failure()?.message === 'upload-gone'}
            fallback={<FailureNote failure={reading.doing.failure()} />}
          >
            <Refusal what={w('file.gone')} change={w('file.goneChange')} />
          </Show>
        </div>
        <Show when={reading.read()}>
          {(read) => (
            <>
              <section class="home-block" aria-labelledby="mapping">
                <h2 id="mapping" class="home-subtitle">
                  {w('map.title')}{' '}
                  <Show when={reading.mapping()}>
                    {(mapping) => (
                      <span class="home-head-note">
                        {w('map.sheet')} {mapping().sheet}.{' '}
                        {w('map.headers', { from: mapping().headerRows[0], to: mapping().headerRows[1] })}
                      </span>
                    )}
                  </Show>
                </h2>
                <Show
                  when={reading.mapping()}
                  fallback={<Refusal what={w('map.none')} change={read().sheets.join(', ')} />}
                >
                  {(mapping) => <MappingTable mapping={mapping()} onChange={change} />}
                </Show>
              </section>
              <div class="sheet-panes">
                <RowsTable rows={read().rows} seatName={seatName} chosen={chosen()} onChoose={setChosen} />
                <ProblemsTable problems={read().problems} />
              </div>
            </>
          )}
        </Show>
        <Show when={params.exercise}>{(exercise) => <RosterPart exercise={exercise()} seatName={seatName} />}</Show>
      </StaffOnly>
    </Page>
  );
}

function unreadWords(why: Unread): { readonly what: string; readonly change: string } {
  if (why.why === 'too-large')
    return { what: w('file.tooLarge', { name: why.name, size: why.megabytes }), change: w('file.tooLargeChange') };
  return { what: w('file.unread', { name: why.name }), change: local(why.text) };
}
