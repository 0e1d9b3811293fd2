import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { ReadonlyWorld } from '../../engine/world.ts';
import type { ClockView } from '../seat/clock-view.ts';
import type { ShownText } from '../seat/frame.ts';
import type { ControlRecord } from './control-record.ts';
import type { ControlFrame, SeatStateView } from './frame.ts';
import { loadView } from './load.ts';
import { rowViews } from './rows.ts';
import { truthView } from './truth.ts';

/** The sections of a frame, all of them. */
export type ControlSections = Required<Omit<ControlFrame, 'upTo' | 'clock'>>;

/** What a frame is made of beside the world and the record: words, and who is there. */
export interface ControlSources {
  readonly words: (seal: Sealed) => ShownText;
  /** By message: the member of control who is writing an answer. */
  readonly writing: ReadonlyMap<string, string>;
  /** People connected, by seat. */
  readonly present: ReadonlyMap<string, number>;
  /** Wall time of the last sign of a browser, by seat: UTC, ISO 8601. */
  readonly lastSeen: ReadonlyMap<string, string>;
  /** Items that no page of the seat has been given, by seat. */
  readonly unread: ReadonlyMap<string, number>;
  readonly staff: ControlSections['staff'];
}

/** Settled and answered messages that a frame carries behind those that wait. */
const recent = 60;

/** Everything control sees now, section by section. */
export function controlSections(world: ReadonlyWorld, record: ControlRecord, sources: ControlSources): ControlSections {
  const { words, writing, staff } = sources;
  const held = [...world.room.seats].flatMap(([seat, { actor }]) => (actor === 'person' ? [seat] : []));
  const rows = rowViews(world, words, {
    fired: (row) => record.fired(row),
    empty: new Set(held.filter((seat) => (sources.present.get(seat) ?? 0) === 0)),
  });
  const { traffic, activity } = record;
  return {
    rows,
    traffic: traffic.view(words, writing, recent),
    seats: seats(world, record, sources),
    truth: truthView(world),
    load: loadView({ now: world.now, rows, traffic, activity, held }),
    frozen: world.casualties.frozenSince !== null,
    staff,
  };
}

function seats(
  world: ReadonlyWorld,
  { traffic, activity }: ControlRecord,
  sources: ControlSources,
): readonly SeatStateView[] {
  return [...world.room.seats].map(([seat, { actor }]) => ({
    seat,
    actor,
    present: sources.present.get(seat) ?? 0,
    lastCommandAt: activity.lastCommandAt(seat),
    lastSeen: sources.lastSeen.get(seat) ?? null,
    unanswered: traffic.waitingAt(seat),
    unread: sources.unread.get(seat) ?? 0,
  }));
}

/** What a page that has `shown` lacks: each section whole where it has changed. Null: a page that has nothing. */
export function controlFrame(
  sections: ControlSections,
  shown: ControlSections | null,
  { upTo, clock }: { readonly upTo: number; readonly clock: ClockView },
): ControlFrame {
  const { rows, traffic, seats: all, truth, load, frozen, staff } = sections;
  const fresh = (name: keyof ControlSections): boolean =>
    shown === null || JSON.stringify(sections[name]) !== JSON.stringify(shown[name]);
  return {
    upTo,
    clock,
    ...(fresh('rows') ? { rows } : {}),
    ...(fresh('traffic') ? { traffic } : {}),
    ...(fresh('seats') ? { seats: all } : {}),
    ...(fresh('truth') ? { truth } : {}),
    ...(fresh('load') ? { load } : {}),
    ...(fresh('frozen') ? { frozen } : {}),
    ...(fresh('staff') ? { staff } : {}),
  };
}
