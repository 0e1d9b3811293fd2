import { hasPlace } from '@samaritan/scenarios/schema/tree';
import { type MessageId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { CommandOf, CommandType, ReportedFigure } from '@samaritan/scenarios/vocabulary/commands';
import { heardKey } from '@samaritan/scenarios/vocabulary/picture';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { addressWrong, meansWrong } from './address.ts';
import { post } from './delivery.ts';
import { nthTime, occasion } from './occasions.ts';
import { isInject } from './state.ts';

/**
 * ICS 213. Refused for an answer to something the seat never received; not for anything it says. An answer to somebody who is
 * not in the room needs no seat to go to: SimCell has it.
 */
export function decideSendMessage(world: ReadonlyWorld, command: CommandOf<'SendMessage'>): Decision {
  const { to, means, subject, body, answers = null, wantsAnswer = false } = command.payload;
  const received = answers !== null && world.information.received.get(command.seat)?.has(answers) === true;
  const toSimCell = to.length === 0 && received && isFromSimCell(world, answers);
  const wrong = toSimCell ? meansWrong(world, means) : addressWrong(world, command.payload);
  if (wrong !== null) return refuse(wrong);
  if (answers !== null && !received) return refuse({ code: 'message-unknown', message: answers });
  const message = id<MessageId>(command.id);
  const sent = { message, from: command.seat, to, means, subject, body, answers, wantsAnswer };
  return ok([draft('MessageSent', sent)]);
}

/** Whether a message was never a seat's: an inject, or what SimCell said. */
const isFromSimCell = ({ information }: ReadonlyWorld, message: MessageId): boolean =>
  isInject(message) || information.messages.get(message)?.from === null;

/**
 * ICS 209 figures. A seat may report what it likes of any place, right or wrong, but no negative figure. What it says of a
 * place it runs is observed now; of another, when it heard it, where it passes on what it heard.
 */
export function decideReportStatus(world: ReadonlyWorld, command: CommandOf<'ReportStatus'>): Decision {
  const { seat, payload } = command;
  const wrong = addressWrong(world, payload) ?? figuresWrong(world, payload.figures);
  if (wrong !== null) return refuse(wrong);
  const { to, means } = payload;
  const said = nthTime(world, occasion.status({ from: seat, to }));
  const letters = byObservation(world, seat, payload.figures).map(([observedAt, figures], i) => ({
    to,
    topic: `${said}/${i + 1}`,
    source: seat,
    means,
    observedAt,
    content: { kind: 'figures', figures } as const,
    relayed: { from: seat },
  }));
  return ok([draft('StatusReported', { from: seat, to, means }), ...post(world, letters)]);
}

/** CAP alert; a seat does not give the same advice about the same site twice. */
export function decideWarnPublic(world: ReadonlyWorld, { seat, type, payload }: CommandOf<'WarnPublic'>): Decision {
  const { site, advice, text } = payload;
  if (!(site in world.scenario.sites)) return refuse({ code: 'place-unknown', place: site });
  if (lastSaid(world, seat, { type, site }) === `${site}/${advice}`) return refuse({ code: 'already-so' });
  return ok([draft('PublicWarned', { site, advice, text })]);
}

/** Shelter or evacuate; the other of the two replaces what the seat said before. */
export function decideProtectPublic(
  world: ReadonlyWorld,
  { seat, type, payload }: CommandOf<'ProtectPublic'>,
): Decision {
  const { site, action } = payload;
  if (!(site in world.scenario.sites)) return refuse({ code: 'place-unknown', place: site });
  if (lastSaid(world, seat, { type, site }) === `${site}/${action}`) return refuse({ code: 'already-so' });
  return ok([draft('PublicProtected', { site, action })]);
}

/** What this seat itself last told the public of a site; what others told it may not know. */
const lastSaid = (
  world: ReadonlyWorld,
  seat: SeatId,
  { type, site }: { readonly type: CommandType; readonly site: PlaceId },
): string | undefined =>
  world.information.pictures.get(seat)?.sent.findLast((sent) => sent.type === type && sent.about.startsWith(`${site}/`))
    ?.about;

function figuresWrong({ scenario }: ReadonlyWorld, figures: readonly ReportedFigure[]): Refusal | null {
  let found: PlaceId | undefined;
  for (const { place, figure, value } of figures) {
    if (place !== found && !hasPlace(scenario, place)) return { code: 'place-unknown', place };
    found = place;
    if (!(value >= 0 && Number.isFinite(value))) return { code: 'figure-negative', figure, value };
  }
  return null;
}

/** Figures by when they were observed, the newest first. */
function byObservation(
  world: ReadonlyWorld,
  seat: SeatId,
  figures: readonly ReportedFigure[],
): readonly (readonly [SimTime, readonly ReportedFigure[]])[] {
  const groups = new Map<SimTime, ReportedFigure[]>();
  const runs = world.scenario.seats[seat]?.runs ?? [];
  const heard = world.information.pictures.get(seat)?.heard;
  for (const figure of figures) {
    const before = runs.includes(figure.place) ? undefined : heard?.get(heardKey(figure.place, figure.figure));
    const observedAt = before?.value === figure.value ? before.observedAt : world.now;
    const group = groups.get(observedAt);
    if (group === undefined) groups.set(observedAt, [figure]);
    else group.push(figure);
  }
  return [...groups].toSorted(([a], [b]) => b - a);
}
