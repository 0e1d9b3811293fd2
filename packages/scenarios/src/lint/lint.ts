import { inTextOrder } from '../load/fault.ts';
import type { ScenarioFolder } from '../load/folder.ts';
import { actionsArePossible } from './actions.ts';
import { conditionsCanHold } from './conditions.ts';
import type { Finding, Rule } from './finding.ts';
import { jurisdictionsStand, zonesStand } from './jurisdictions.ts';
import { briefingsStand, frenchStands } from './languages.ts';
import { agreementsStand, issuersStand, leversStand } from './law.ts';
import { placesLieOnMaps } from './maps.ts';
import { mixesSumToOne } from './mixes.ts';
import { namesStand, placesDiffer } from './names.ts';
import { objectivesStand } from './objectives.ts';
import { rowsDoNotFeedThemselves, rowsFitTogether } from './rows.ts';
import { groupsCanPlay } from './staffing.ts';
import { endComesLast, startStands } from './times.ts';

const rules: readonly Rule[] = [
  namesStand,
  placesDiffer,
  jurisdictionsStand,
  zonesStand,
  startStands,
  endComesLast,
  frenchStands,
  briefingsStand,
  placesLieOnMaps,
  mixesSumToOne,
  agreementsStand,
  issuersStand,
  leversStand,
  actionsArePossible,
  conditionsCanHold,
  rowsFitTogether,
  rowsDoNotFeedThemselves,
  objectivesStand,
  groupsCanPlay,
];

/** All that is valid in form and wrong, doubtful or worth knowing in a scenario, in the order of the text. */
export const lintScenario = (folder: ScenarioFolder): readonly Finding[] =>
  inTextOrder(rules.flatMap((rule) => rule(folder)));

/** Whether findings leave a scenario playable: warnings and marks do. */
export const isPlayable = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity }) => severity !== 'fault');
