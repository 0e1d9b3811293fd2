import { type Finding, pen, type Rule } from './finding.ts';

/** Staff groups can do what their kind is for; places hold what they must. */
export const groupsCanPlay: Rule = (folder) => {
  const { fault, warning } = pen(folder, 'cannot-play');
  const { staff, hospitals, seats } = folder.scenario;
  const groups = Object.entries(staff).flatMap(([name, { kind, work, resource }]): readonly Finding[] => {
    const path = ['staff', name];
    if (kind === 'commuters' && work.length === 0)
      return [fault(path, 'commuters without a hospital', 'work: the hospitals they work at')];
    if (kind === 'volunteers' && work.length === 0)
      return [fault(path, 'volunteers who go nowhere', 'work: the hospitals they head for')];
    return kind === 'team' && resource === undefined
      ? [warning(path, 'a team that no request can name', 'resource: nurses …')]
      : [];
  });
  const beds = Object.entries(hospitals).flatMap(([name, { staffed, icu }]) =>
    icu > staffed
      ? [fault(['hospitals', name, 'icu'], `${icu} intensive-care beds of ${staffed}`, 'no more than staffed')]
      : [],
  );
  const run = new Set(Object.values(seats).flatMap(({ runs }) => runs));
  const unrun = (['hospitals', 'crossings'] as const).flatMap((group) =>
    Object.keys(folder.scenario[group])
      .filter((name) => ![...run].some((place) => place === name))
      .map((name) =>
        warning([group, name], `${name}, which no seat runs: ${unrunMeans[group]}`, 'its name under runs of a seat'),
      ),
  );
  const turning = Object.entries(seats).flatMap(([name, { turns, may }]) =>
    turns.length > 0 && !may.includes('turn-levers')
      ? [fault(['seats', name, 'turns'], 'levers that the seat may not turn', 'turn-levers under may')]
      : [],
  );
  return [...groups, ...beds, ...unrun, ...turning];
};

/** What comes of it. */
const unrunMeans = {
  hospitals: 'nobody can activate its surge, call its staff back or see its figures',
  crossings: 'nobody can open it, and where a hazard shuts it, it stays shut to EndEx',
} as const;
