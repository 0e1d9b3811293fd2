import { type MessageId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { ControlCommandOf } from '@samaritan/scenarios/vocabulary/control';
import type { ItemContent, Notice } from '@samaritan/scenarios/vocabulary/picture';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { type Draft, draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { addressWrong } from './address.ts';
import { isInject } from './state.ts';
import { allSeats } from './who.ts';

/**
 * SimCell speaks, as somebody who has no seat, by a means that takes its time. Refused for an answer to what nobody sent, not
 * for what is said.
 */
export function speakAs(world: ReadonlyWorld, command: ControlCommandOf<'SpeakAs'>): Decision {
  const { as, to, means, subject, body, answers = null, wantsAnswer = false } = command.payload;
  if (as.trim() === '') return refuse({ code: 'speaker-missing' });
  if (as in world.scenario.seats) return refuse({ code: 'speaker-is-seat', seat: id<SeatId>(as) });
  const wrong = addressWrong(world, command.payload);
  if (wrong !== null) return refuse(wrong);
  if (answers !== null && !world.information.messages.has(answers))
    return refuse({ code: 'message-unknown', message: answers });
  const message = id<MessageId>(command.id);
  const { staff } = command;
  return ok([draft('SimCellSpoke', { message, staff, role: as, to, means, subject, body, answers, wantsAnswer })]);
}

/** Takes a player's message off control's hands; nobody else can tell. */
export function settleMessage(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'SettleMessage'>): Decision {
  const { message } = payload;
  const known = world.information.messages.get(message);
  if (known === undefined || isInject(message)) return refuse({ code: 'message-unknown', message });
  return known.settled ? refuse({ code: 'already-so' }) : ok([draft('MessageSettled', { message, staff })]);
}

/** What control says to everybody, outside of play: in every seat's picture at once, whatever means are down. */
export function tellEverybody(world: ReadonlyWorld, notice: Notice, text: Sealed | null): readonly Draft[] {
  const content: ItemContent = { kind: 'notice', notice, text };
  return allSeats(world.scenario).map((seat) => {
    const n = (world.information.pictures.get(seat)?.items.length ?? 0) + 1;
    const item = `notice/${notice}/${world.seq}/${seat}`;
    return draft('ItemArrived', {
      item,
      seat,
      n,
      source: 'control',
      means: 'own-eyes',
      observedAt: world.now,
      content,
    });
  });
}
