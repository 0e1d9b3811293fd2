import { casualtyPhases } from '@samaritan/scenarios/vocabulary/events/casualties';
import type { World } from '../engine/world.ts';

const classes = ['immediate', 'delayed', 'minimal', 'expectant', 'dead'] as const;

/** The truth in figures at one moment, by the names of `HistoryView`. */
export function sampleOf(world: World): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const count = (name: string, by = 1): void => void figures.set(name, (figures.get(name) ?? 0) + by);
  for (const what of ['injured', 'treated', ...casualtyPhases]) figures.set(`casualties/${what}`, 0);
  for (const name of classes) for (const kind of ['severity', 'sorted']) figures.set(`${kind}/${name}`, 0);
  for (const casualty of world.casualties.all.values()) {
    count('casualties/injured');
    count(`severity/${casualty.dead ? 'dead' : casualty.severity}`);
    if (casualty.label !== null) count(`sorted/${casualty.label}`);
    count(`casualties/${casualty.dead ? 'dead' : casualty.phase}`);
    if (!casualty.dead && casualty.careAt !== null) count('casualties/treated');
  }
  for (const { id, stations, waiting } of world.hospitals.all.values()) {
    const { resuscitation: _, theatre: __, minor: ___, ...beds } = stations;
    const taken = Object.values(beds).reduce((sum, { baseline, inCare }) => sum + baseline + inCare.size, 0);
    count(`hospital/${id}/occupied`, taken);
    count(`hospital/${id}/waiting`, waiting);
  }
  for (const { id, directions } of world.border.crossings.values()) {
    const lanes = [...directions.values()].flatMap((byLane) => Object.values(byLane));
    count(
      `crossing/${id}/queue`,
      lanes.reduce((sum, { queue }) => sum + queue.length, 0),
    );
  }
  let checks = 0;
  for (const { phase } of world.staffing.clinicians.values())
    if (phase === 'waiting-desk' || phase === 'waiting-recognition' || phase === 'being-verified') checks++;
  figures.set('checks/waiting', checks);
  return figures;
}
