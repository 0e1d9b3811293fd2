import type { CasualtyId } from '@samaritan/scenarios/values/id';
import type { Label } from '@samaritan/scenarios/vocabulary/resources';
import type { Frozen } from '../kernel/frozen.ts';
import type { Line, Scene } from './state.ts';

/** The first of a line that `is`; who has gone is passed over, and soon left behind by `head`. Undefined where none is. */
export function firstOf(line: Frozen<Line>, is: (casualty: CasualtyId) => boolean): CasualtyId | undefined {
  for (let i = line.head; i < line.ids.length; i++) {
    const casualty = line.ids[i];
    if (casualty !== undefined && is(casualty)) return casualty;
  }
  return undefined;
}

/** The first `most` who wait under this label, longest sorted first. */
export function firstWaiting(scene: Frozen<Scene>, label: Label, most: number): readonly CasualtyId[] {
  const found: CasualtyId[] = [];
  const line = scene.waiting[label];
  for (let i = line.head; i < line.ids.length && found.length < most; i++) {
    const casualty = line.ids[i];
    if (casualty !== undefined && scene.waitingAs.get(casualty) === label && !found.includes(casualty))
      found.push(casualty);
  }
  return found;
}

/** Puts a sorted casualty where its label says, out of the line it may have stood in. */
export function enqueue(scene: Scene, casualty: CasualtyId, label: Label): void {
  if (scene.waitingAs.get(casualty) === label) return;
  dequeue(scene, casualty);
  scene.waitingAs.set(casualty, label);
  scene.waiting[label].ids.push(casualty);
  scene.waitingCount[label] += 1;
}

/** Takes a casualty out of the lines; its place in them is skipped from now on. */
export function dequeue(scene: Scene, casualty: CasualtyId): void {
  const label = scene.waitingAs.get(casualty);
  if (label === undefined) return;
  scene.waitingAs.delete(casualty);
  scene.waitingCount[label] -= 1;
  const line = scene.waiting[label];
  for (let next = line.ids[line.head]; next !== undefined; next = line.ids[line.head]) {
    if (scene.waitingAs.get(next) === label) break;
    line.head += 1;
  }
}

/** Moves the head of the unsorted past this casualty. */
export function takeUnsorted({ untriaged }: Scene, casualty: CasualtyId): void {
  while (untriaged.head < untriaged.ids.length && untriaged.ids[untriaged.head++] !== casualty);
}
