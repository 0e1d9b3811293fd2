import type { CommandId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { Event } from '../engine/kernel/event.ts';

/** One event on the way back to what began it, and the time since the event before it on the chain. */
export interface CauseLink {
  readonly seq: number;
  readonly at: SimTime;
  readonly type: EventType;
  readonly by: Event['by'];
  /** How this event came: somebody's command, a timer that ran, an answer to the event before it, or the script. */
  readonly came: 'command' | 'timer' | 'answer' | 'script';
  readonly lever: Lever | null;
}

export interface CauseChain {
  /** Oldest first; the last is the event asked about. */
  readonly links: readonly CauseLink[];
  /** The command at the root; null where no decision but the script or time alone stands behind it. */
  readonly decision: {
    readonly command: CommandId;
    readonly seat: SeatId;
    readonly type: CommandType;
    readonly seq: number;
    readonly at: SimTime;
  } | null;
}

/** The log by sequence number. */
export interface EventLog {
  get(seq: number): Event | undefined;
  /** The entry of a command that was accepted. */
  accepted(command: CommandId): Event | undefined;
}

/** Indexes a log, complete or not, in order of its sequence numbers. */
export function eventLog(events: readonly Event[]): EventLog {
  const first = events[0]?.seq ?? 1;
  const commands = new Map<CommandId, Event>();
  for (const event of events) if (event.type === 'CommandAccepted') commands.set(event.data.id, event);
  return { get: (seq) => events[seq - first], accepted: (command) => commands.get(command) };
}

/**
 * Walks the causes of an event back: from an answer to the event it answers, from a timer to the event that set it, to a
 * command or to the script. Empty where the log has no such event.
 */
export function causes(log: EventLog, seq: number): CauseChain {
  const links: CauseLink[] = [];
  let event = log.get(seq);
  while (event !== undefined) {
    const { cause } = event;
    links.push(linkOf(event));
    if ('command' in cause) return { links: links.toReversed(), decision: decisionOf(log, cause.command) };
    if ('start' in cause) break;
    const before = 'event' in cause ? cause.event : cause.since;
    // An event comes after its cause; a log that says otherwise must not hold us here for ever.
    event = before < event.seq ? log.get(before) : undefined;
  }
  return { links: links.toReversed(), decision: null };
}

function linkOf({ seq, at, type, by, cause, lever }: Event): CauseLink {
  const came = 'command' in cause ? 'command' : 'timer' in cause ? 'timer' : 'event' in cause ? 'answer' : 'script';
  return { seq, at, type, by, came, lever: lever ?? null };
}

function decisionOf(log: EventLog, command: CommandId): CauseChain['decision'] {
  const accepted = log.accepted(command);
  if (accepted?.type !== 'CommandAccepted') return null;
  return { command, seat: accepted.data.seat, type: accepted.data.type, seq: accepted.seq, at: accepted.at };
}
