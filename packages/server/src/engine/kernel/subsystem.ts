import type { Result } from '@samaritan/scenarios/values/result';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { CommandOf, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { ControlCommandOf, ControlCommandType } from '@samaritan/scenarios/vocabulary/control';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { ReadonlyWorld, World } from '../world.ts';
import type { Draft, EventOf } from './event.ts';
import type { SubsystemName } from '@samaritan/scenarios/vocabulary/subsystems';

/** Sets and cancels timers of one subsystem, on behalf of the event being evolved. */
export interface TimerSetter {
  set(entity: string, purpose: string, at: SimTime, priority?: number): void;
  cancel(entity: string, purpose: string): void;
}

export type Decision = Result<readonly Draft[], Refusal>;

/**
 * One part of the world and all its rules. `decide`, `due` and `react` only read and return drafts; formulas and chance
 * live there. `evolve` alone writes, its own state only, and assigns what the event says: it computes nothing and cannot
 * fail on an event that was logged.
 */
export interface Subsystem<State> {
  readonly name: SubsystemName;
  readonly state: (world: World) => State;
  /** A command has one owner. */
  readonly decide?: { readonly [C in CommandType]?: (world: ReadonlyWorld, command: CommandOf<C>) => Decision };
  /** What control asks for; of these too, each has one owner. */
  readonly control?: {
    readonly [C in ControlCommandType]?: (world: ReadonlyWorld, command: ControlCommandOf<C>) => Decision;
  };
  /** By purpose of the timer; what time brings is never nothing. */
  readonly due?: { readonly [purpose: string]: (world: ReadonlyWorld, entity: string) => readonly Draft[] };
  /** What this subsystem answers, at the same instant, to an event of any subsystem. */
  readonly react?: { readonly [T in EventType]?: (world: ReadonlyWorld, event: EventOf<T>) => readonly Draft[] };
  readonly evolve: { readonly [T in EventType]?: (state: State, event: EventOf<T>, timers: TimerSetter) => void };
}

/** Any subsystem, for the engine that puts them together: what its state is, is its own affair. */
export interface AnySubsystem extends Pick<
  Subsystem<unknown>,
  'name' | 'state' | 'decide' | 'control' | 'due' | 'react'
> {
  readonly evolve: { readonly [T in EventType]?: (state: never, event: EventOf<T>, timers: TimerSetter) => void };
}
