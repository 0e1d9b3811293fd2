import { type RawLog, momentOf } from './raw-log.ts';

/** From an entry back, each link being what the next one's `cause` names, and the command or the script at the root. */
export function chainOf(log: RawLog, seq: number): unknown {
  const links: unknown[] = [];
  for (let at: number | null = seq; at !== null;) {
    const event = log.at(at);
    const { cause, type, by, lever } = event;
    const came = 'command' in cause ? 'command' : 'timer' in cause ? 'timer' : 'event' in cause ? 'answer' : 'script';
    links.unshift({ seq: event.seq, at: event.at, type, by, came, lever: lever ?? null });
    if ('command' in cause) {
      const accepted = log.of('CommandAccepted').find(({ data }) => data.id === cause.command);
      if (accepted === undefined) return { links, decision: null };
      const { id: command, seat, type: kind } = accepted.data;
      return { links, decision: { command, seat, type: kind, ...momentOf(accepted) } };
    }
    at = 'event' in cause ? cause.event : 'timer' in cause ? cause.since : null;
  }
  return { links, decision: null };
}
