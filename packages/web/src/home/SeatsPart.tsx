import { say } from '@samaritan/server/words/label';
import { deskLabels } from '@samaritan/server/words/labels/papers';
import { createSignal, Index, Show, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { list } from '../i18n/numbers.ts';
import { clockTime, day } from '../i18n/times.ts';
import { api } from '../live/api.ts';
import { writtenCode } from '../join/code.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { createDoing } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { FailureNote } from './FailureNote.tsx';
import { l } from './l.ts';
import { LinkOnce } from './LinkOnce.tsx';
import { local } from './local.ts';
import { dropLink, linkInHand, linksInHand, type MadeLink, makeLink, makeLinks } from './made-links.ts';
import { s } from './s.ts';
import type { SeatEntry } from './shapes.ts';
import { ways } from './ways.ts';

export interface SeatsPartProps {
  readonly exercise: string;
  readonly seats: readonly SeatEntry[];
  /** May make and withdraw links. */
  readonly mayLink: boolean;
  readonly onChanged: () => void;
}

/** Seats wanted for people that have no way in yet. */
export const unlinked = (seats: readonly SeatEntry[]): readonly SeatEntry[] =>
  seats.filter(({ play, link }) => play === 'person' && link === null);

/** Who sits where, and the ways in. */
export function SeatsPart(props: SeatsPartProps): JSX.Element {
  const all = createDoing();
  const seated = (): number => props.seats.filter(({ people }) => people.length > 0).length;
  const wanting = (): readonly SeatEntry[] => unlinked(props.seats);
  const makeAll = async (): Promise<void> => {
    await all.run(
      makeLinks(
        props.exercise,
        wanting().map(({ seat }) => seat),
      ),
    );
    props.onChanged();
  };
  return (
    <section class="home-block" aria-labelledby="seats">
      <h2 id="seats" class="home-subtitle">
        {s('seats.title')}{' '}
        <span class="home-head-note">{s('seats.note', { people: seated(), total: props.seats.length })}</span>
      </h2>
      <Show when={props.mayLink}>
        <p class="home-acts home-acts-first">
          <Show when={wanting().length > 0}>
            <Button kind="primary" busy={all.busy()} busyLabel={s('seats.makingAll')} onPress={() => void makeAll()}>
              {s('seats.makeAll', { count: wanting().length })}
            </Button>
          </Show>
          <ButtonLink href={ways.joiningSheet(props.exercise)} icon="scan">
            {s('seats.sheet')}
          </ButtonLink>
          <ButtonLink href={`${ways.script(props.exercise)}#roster`} icon="list">
            {s('seats.roster')}
          </ButtonLink>
        </p>
        <FailureNote failure={all.failure()} />
      </Show>
      <ul class="seat-rows" aria-label={s('seats.title')}>
        <Index each={props.seats}>
          {(seat) => (
            <SeatRow
              exercise={props.exercise}
              seat={seat()}
              mayLink={props.mayLink}
              onChanged={() => props.onChanged()}
            />
          )}
        </Index>
      </ul>
      <Show when={linksInHand(props.exercise).length > 0}>
        <p class="home-row-note">{s('link.once')}</p>
      </Show>
    </section>
  );
}

interface SeatRowProps {
  readonly exercise: string;
  readonly seat: SeatEntry;
  readonly mayLink: boolean;
  readonly onChanged: () => void;
}

function SeatRow(props: SeatRowProps): JSX.Element {
  const doing = createDoing();
  const name = (): string => local(props.seat.name);
  const who = (): string => {
    const people = props.seat.people.map((person) => person.name ?? s('seat.unnamed'));
    return people.length > 0 ? list(people) : s(`seat.${props.seat.actor}`);
  };
  const linked = (): string => {
    const at = props.seat.link === null ? null : Date.parse(props.seat.link.createdAt);
    return at === null ? s('link.none') : s('link.since', { day: day(at), time: clockTime(at) });
  };
  // One made by itself is looked at; of many made together the sheet is.
  const [isOpen, setOpen] = createSignal(false);
  const inHand = (): MadeLink | undefined => linkInHand(props.exercise, props.seat.seat);
  const make = async (): Promise<void> => {
    setOpen((await doing.run(makeLink(props.exercise, props.seat.seat))) !== null);
    props.onChanged();
  };
  const withdraw = async (link: string): Promise<void> => {
    const done = await doing.run(api().exercises.withdrawLink.mutate({ exercise: props.exercise, link }));
    if (done === null) return;
    dropLink(props.exercise, props.seat.seat);
    props.onChanged();
  };
  return (
    <li class="seat-row">
      <div class="seat-name">
        <b>{name()}</b>
        <span class="home-row-note">{say(deskLabels, props.seat.desk, language())}</span>
      </div>
      <p classList={{ 'seat-held': props.seat.people.length > 0 }}>{who()}</p>
      <p class="home-row-note">
        <Show when={inHand()} fallback={linked()}>
          {(link) => (
            <button
              type="button"
              class="seat-code"
              aria-expanded={isOpen()}
              aria-label={s('link.showNamed', { seat: name(), code: writtenCode(link().code) })}
              onClick={() => setOpen(!isOpen())}
            >
              <code>{writtenCode(link().code)}</code>
              <Icon name={isOpen() ? 'up' : 'down'} size={12} />
            </button>
          )}
        </Show>
      </p>
      <p class="seat-acts">
        <ButtonLink
          href={ways.seat(props.exercise, props.seat.seat)}
          kind="quiet"
          label={l('previewNamed', { seat: name() })}
        >
          {l('preview')}
        </ButtonLink>
        <Show when={props.mayLink}>
          <Show when={props.seat.link}>
            {(link) => (
              <Button
                kind="quiet"
                label={s('link.withdrawNamed', { seat: name() })}
                onPress={() => void withdraw(link().id)}
              >
                {s('link.withdraw')}
              </Button>
            )}
          </Show>
          <Button
            busy={doing.busy()}
            label={s(props.seat.link === null ? 'link.makeNamed' : 'link.anewNamed', { seat: name() })}
            onPress={() => void make()}
          >
            {s(props.seat.link === null ? 'link.make' : 'link.anew')}
          </Button>
        </Show>
      </p>
      <Show when={doing.failure() !== null || (isOpen() && inHand() !== undefined)}>
        <div class="seat-more">
          <FailureNote failure={doing.failure()} />
          <Show when={isOpen() ? inHand() : undefined}>
            {(link) => (
              <LinkOnce
                seat={name()}
                url={link().url}
                code={writtenCode(link().code)}
                qr={link().qr}
                note={s('link.once')}
                onHide={() => dropLink(props.exercise, props.seat.seat)}
              />
            )}
          </Show>
        </div>
      </Show>
    </li>
  );
}
