import type { CasualtyId, PlaceId } from '@samaritan/scenarios/values/id';
import type { Label } from '@samaritan/scenarios/vocabulary/resources';
import type { Subsystem } from '../kernel/subsystem.ts';
import type { Information, SceneCount } from './state.ts';

/** Keeps what there is to count at each scene, one casualty at a time. */
export const evolveScenes: Pick<
  Subsystem<Information>['evolve'],
  'CallReceived' | 'CasualtyInjured' | 'CasualtyTriaged' | 'CasualtiesLoaded' | 'SelfPresenterLeft' | 'CasualtyDied'
> = {
  CallReceived: (state, { at, data }) => {
    sceneOf(state, data.site).calledAt ??= at;
  },
  CasualtyInjured: (state, { data }) => {
    const scene = sceneOf(state, data.site);
    scene.injured++;
    if (data.severity === 'dead') scene.dead.add(data.casualty);
  },
  CasualtyTriaged: (state, { data }) => {
    const scene = sceneOf(state, data.site);
    leave(scene, data.casualty);
    if (data.label === 'dead') return;
    scene.labelled.set(data.casualty, data.label);
    scene.waiting[data.label]++;
  },
  CasualtiesLoaded: (state, { data }) => {
    for (const casualty of data.casualties) leave(sceneOf(state, data.site), casualty);
  },
  SelfPresenterLeft: (state, { data }) => {
    for (const scene of state.scenes.values()) leave(scene, data.casualty);
  },
  CasualtyDied: (state, { data }) => {
    const scene = data.phase === 'scene' && data.where !== null ? state.scenes.get(data.where) : undefined;
    if (scene === undefined) return;
    leave(scene, data.casualty);
    scene.dead.add(data.casualty);
  },
};

function leave(scene: SceneCount, casualty: CasualtyId): void {
  const label = scene.labelled.get(casualty);
  if (label === undefined) return;
  scene.labelled.delete(casualty);
  scene.waiting[label]--;
}

function sceneOf(state: Information, site: PlaceId): SceneCount {
  const known = state.scenes.get(site);
  if (known !== undefined) return known;
  const waiting: Record<Label, number> = { immediate: 0, delayed: 0, minimal: 0, expectant: 0, dead: 0 };
  const fresh: SceneCount = { calledAt: null, injured: 0, dead: new Set(), labelled: new Map(), waiting };
  state.scenes.set(site, fresh);
  return fresh;
}
