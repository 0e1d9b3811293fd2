/** One WebSocket, and whose it is. */
export interface OpenSocket {
  readonly account: string | null;
  readonly participant: { readonly exercise: string; readonly id: string; readonly seat: string | null } | null;
  readonly close: () => void;
}

type Watcher = (exercise: string) => void;

/** The WebSockets of this server: who is connected, and whom to cut off. */
export class Sockets {
  readonly #open = new Set<OpenSocket>();
  readonly #watchers = new Set<Watcher>();
  readonly #doubters = new Map<string, Set<() => void>>();

  get count(): number {
    return this.#open.size;
  }

  /** Returns how to take it out again. */
  add(socket: OpenSocket): () => void {
    this.#open.add(socket);
    this.#changed(socket);
    return () => {
      if (this.#open.delete(socket)) this.#changed(socket);
    };
  }

  closeParticipant(exercise: string, id: string): void {
    for (const socket of this.#open)
      if (socket.participant?.exercise === exercise && socket.participant.id === id) socket.close();
  }

  closeAccount(account: string): void {
    for (const socket of this.#open) if (socket.account === account) socket.close();
  }

  /** How many people are connected to each seat; somebody with two windows counts once. */
  present(exercise: string): ReadonlyMap<string, ReadonlySet<string>> {
    const seats = new Map<string, Set<string>>();
    for (const { participant } of this.#open) {
      if (participant === null || participant.exercise !== exercise || participant.seat === null) continue;
      const people = seats.get(participant.seat);
      if (people === undefined) seats.set(participant.seat, new Set([participant.id]));
      else people.add(participant.id);
    }
    return seats;
  }

  /** Told of the exercise where somebody came or went. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** Called when somebody's right to be in an exercise may have ended at another server. Returns how to stop. */
  onDoubt(exercise: string, look: () => void): () => void {
    const all = this.#doubters.get(exercise) ?? new Set();
    this.#doubters.set(exercise, all.add(look));
    return () => {
      if (all.delete(look) && all.size === 0) this.#doubters.delete(exercise);
    };
  }

  doubt(exercise: string): void {
    for (const look of this.#doubters.get(exercise) ?? []) look();
  }

  closeAll(): void {
    for (const socket of this.#open) socket.close();
  }

  #changed({ participant }: OpenSocket): void {
    if (participant !== null) for (const watcher of this.#watchers) watcher(participant.exercise);
  }
}
