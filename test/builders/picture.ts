import { type CommandId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';
import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { ItemContent, PictureItem, SeatPicture, SentCommand } from '@samaritan/scenarios/vocabulary/picture';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { aboutOf } from '../../packages/server/src/engine/information/about.ts';
import type { WrittenPicture } from '../../packages/server/src/engine/information/state.ts';

export const minute = (n: number): SimTime => simTime(minutes(n));

/** A seat's picture written by hand, an item and a command at a time. */
export class Desk {
  readonly picture: WrittenPicture;

  constructor(seat: string) {
    this.picture = { seat: id<SeatId>(seat), items: [], heard: new Map(), units: new Map(), sent: [], refused: [] };
  }

  /** Arrived at a minute, as observed two before. */
  gets(at: number, content: ItemContent, by: Partial<Pick<PictureItem, 'source' | 'means'>> = {}): this {
    this.picture.items.push({
      n: this.picture.items.length + 1,
      source: by.source ?? 'county',
      means: by.means ?? id('phone'),
      observedAt: minute(Math.max(0, at - 2)),
      arrivedAt: minute(at),
      content,
    });
    return this;
  }

  does<T extends CommandType>(at: number, type: T, payload: CommandPayloads[T], name?: string): this {
    this.picture.sent.push(commandOf(at, type, payload, name ?? `own-${this.picture.sent.length + 1}`));
    return this;
  }

  isRefused<T extends CommandType>(at: number, type: T, payload: CommandPayloads[T], refusal: Refusal): this {
    const command = commandOf(at, type, payload, `refused-${this.picture.refused.length + 1}`);
    this.picture.refused.push({ ...command, refusal });
    return this;
  }

  get seen(): SeatPicture {
    return this.picture;
  }
}

const commandOf = <T extends CommandType>(
  at: number,
  type: T,
  payload: CommandPayloads[T],
  name: string,
): SentCommand => ({
  id: id<CommandId>(name),
  actor: 'person',
  at: minute(at),
  type,
  payload,
  // Type and payload belong together, which a generic cannot say.
  about: aboutOf({ type, payload } as unknown as Parameters<typeof aboutOf>[0]),
});
