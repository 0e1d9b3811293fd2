import { renderSVG } from 'uqr';
import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { participantsOf } from '../../store/participant.ts';
import { linksOf, newSeatLink } from '../../store/seat-link.ts';
import { linkBase } from '../link-base.ts';
import type { ApiContext } from '../context.ts';
import type { NewLink, SeatEntry } from '../shapes/exercise.ts';
import { liveOf, seatIn } from './live-of.ts';

/** Every seat, in the order of the script, with who sits in it. */
export async function seatEntries(ctx: ApiContext, exercise: string): Promise<readonly SeatEntry[]> {
  const live = await liveOf(ctx, exercise);
  const actors = await live.read((world) => new Map([...world.room.seats].map(([seat, { actor }]) => [seat, actor])));
  const people = (await participantsOf(ctx.database, exercise)).filter(({ leftAt }) => leftAt === null);
  const links = await linksOf(ctx.database, exercise);
  return Object.entries(live.kit.scenario.seats).map(([seat, { name, desk, of: jurisdiction, play }]) => {
    const link = links.find((one) => one.seat === seat);
    return {
      seat,
      name,
      desk,
      jurisdiction,
      play,
      actor: actors.get(id<SeatId>(seat)) ?? 'autopilot-skilled',
      people: people
        .filter((one) => one.seat === seat)
        .map(({ id: participant, name: called, joinedAt }) => ({ participant, name: called, joinedAt })),
      link: link === undefined ? null : { id: link.id, createdAt: link.createdAt },
    };
  });
}

/** A new way into a seat, or to the wall; told this once. */
export async function newLink(
  ctx: ApiContext,
  exercise: string,
  { seat, role }: { readonly seat: string | null; readonly role: 'player' | 'observer' },
): Promise<NewLink> {
  const live = await liveOf(ctx, exercise);
  if (seat !== null) seatIn(live, seat);
  const { id: made, token, code } = await newSeatLink(ctx.database, { exercise, seat, role });
  const url = `${linkBase(ctx)}/join#${token}`;
  return { id: made, url, code, qr: renderSVG(url, { ecc: 'M', border: 2 }) };
}
