import type { SeatId } from '@samaritan/scenarios/values/id';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import { dispatchOfPlace } from '../ems/dispatch-seat.ts';
import type { Transfer } from '../hospitals/state.ts';
import { type Draft, type EventOf, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { meansOf, post } from './delivery.ts';
import { nthTime, occasion } from './occasions.ts';
import { seatsRunning } from './who.ts';

type State = Extract<ItemContent, { kind: 'transfer' }>['state'];

interface Told {
  readonly state: State;
  readonly to: readonly SeatId[];
  readonly source: string;
  readonly topic: string;
}

/** A transfer asked for reaches the desk of the hospital that is to take the patients, by phone; nobody rings himself up. */
export function tellOfTransfer(world: ReadonlyWorld, { data }: EventOf<'TransferRequested'>): readonly Draft[] {
  const { transfer, by } = data;
  const to = seatsRunning(world.scenario, data.to);
  if (to.includes(by)) return none;
  return tell(world, world.hospitals.transfers.get(transfer), {
    state: 'asked',
    to,
    source: by,
    topic: `asked/${nthTime(world, occasion.transfer(data))}`,
  });
}

/** The answer reaches the desk that asked, and where it is yes the dispatch that is to carry. */
export function tellOfTransferAnswer(world: ReadonlyWorld, { data }: EventOf<'TransferAnswered'>): readonly Draft[] {
  const transfer = world.hospitals.transfers.get(data.transfer);
  if (transfer === undefined) return none;
  const dispatch = data.accepted ? dispatchOfPlace(world.scenario, transfer.from) : null;
  const asking = data.by === transfer.by ? [] : [transfer.by];
  return tell(world, transfer, {
    state: data.accepted ? 'accepted' : 'refused',
    to: dispatch === null ? asking : [...asking, dispatch],
    source: data.by ?? transfer.to,
    topic: `answered/${nthTime(world, occasion.transfer(transfer))}`,
  });
}

/** A patient on the road, to the desk that expects him. */
export function tellOfTransferOnRoad(world: ReadonlyWorld, { data }: EventOf<'TransferDeparted'>): readonly Draft[] {
  const { transfer, from, to } = data;
  return tell(world, world.hospitals.transfers.get(transfer), {
    state: 'departed',
    to: seatsRunning(world.scenario, to),
    source: seatsRunning(world.scenario, from)[0] ?? from,
    topic: nthTime(world, `transfer-departed/${from}>${to}`),
  });
}

function tell(world: ReadonlyWorld, transfer: Frozen<Transfer> | undefined, told: Told): readonly Draft[] {
  if (transfer === undefined) return none;
  const { id, from, to, station, count, under } = transfer;
  return post(world, [
    {
      to: told.to,
      topic: told.topic,
      source: told.source,
      means: meansOf(world, ['phone', 'e-mail']),
      observedAt: world.now,
      content: {
        kind: 'transfer',
        transfer: id,
        from,
        to,
        station,
        count: told.state === 'departed' ? 1 : count,
        under,
        state: told.state,
      },
    },
  ]);
}
