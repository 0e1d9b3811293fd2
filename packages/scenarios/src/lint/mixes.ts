import { pen, type Rule } from './finding.ts';

/** Shares of a mix sum to one; says by how much they do not. Shares are written to whole percents or so: 0.1 % may be missing. */
export const mixesSumToOne: Rule = (folder) => {
  const { fault } = pen(folder, 'mix-sum');
  const { hazards, staff } = folder.scenario;
  const mixes = [
    ...Object.entries(hazards).map(([id, { mix }]) => [['hazards', id, 'mix'], mix] as const),
    ...Object.entries(staff).map(([id, group]) => [['staff', id, 'class'], group.class] as const),
  ];
  return mixes.flatMap(([path, mix]) => {
    const sum = Object.values(mix).reduce((total, share) => total + share, 0);
    const off = Math.round((sum - 1) * 10_000) / 100;
    if (Math.abs(off) <= 0.1) return [];
    const found = `shares that sum to ${Math.round(sum * 10_000) / 100} %, ${Math.abs(off)} % too ${off > 0 ? 'much' : 'little'}`;
    return [fault(path, found, 'shares that sum to 100 %')];
  });
};
