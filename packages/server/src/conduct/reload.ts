import { eventsBetween, load } from './load.ts';
import type { Thawed } from './snapshot.ts';
import { type Stage, toldOf } from './stage.ts';
import type { Standing } from './standing.ts';

/** The exercise as it is stored, its words and its clock; tells of what was stored and never told. */
export async function reload(stage: Stage): Promise<Thawed> {
  const { database, logged, words, clock, listeners, told, storeFailed } = stage;
  const thawed = await load(database, logged);
  await words.read();
  const { standing } = thawed;
  standing.history.show();
  stage.told = toldOf(standing);
  if (told === null) clock.follow(standing.anchor);
  if (told === null || standing.world.seq === told.seq) return thawed;
  // An append that came through although its answer did not, or another server's.
  const { anchor } = standing;
  if (anchor !== null && anchor.seq !== told.anchor) {
    clock.follow(anchor);
    stage.owed = null;
  }
  const events = await eventsBetween(database, logged.id, { after: told.seq, upTo: standing.world.seq });
  listeners.tell({ events, seq: standing.world.seq, clock: clock.view(standing, { jumping: false, storeFailed }) });
  return thawed;
}

/** Goes on with a clock that somebody else has left running: at once, or paused after an absence; never through the gap. */
export function takeOver(stage: Stage, { anchor, world }: Standing, lastSeen: number | null): void {
  const { clock, options } = stage;
  if (anchor === null || anchor.speed === 0 || world.room.ended) return;
  clock.wall.hold();
  const seen = Math.max(lastSeen ?? 0, anchor.wall);
  const away = clock.wall.now() - seen > options.awayAfter;
  clock.stand(clock.at(seen));
  stage.owed = away ? { speed: 0, because: 'server-was-away' } : { speed: anchor.speed, because: null };
}
