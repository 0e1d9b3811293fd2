import { capabilities } from '../reference/capabilities.ts';
import { id } from '../values/id.ts';
import { type Finding, oneOf, pen, type Rule } from './finding.ts';

/** Objectives rest on core capabilities that the data has, and something in the log will show whether they were met. */
export const objectivesStand: Rule = (folder) => {
  const { fault, warning } = pen(folder, 'objective');
  const known = [...capabilities.keys()];
  const { objectives, msel } = folder.scenario;
  const served = new Set(msel.map(({ objective }) => objective));
  return Object.entries(objectives).flatMap(([name, objective]) => {
    const path = ['objectives', name];
    const findings: Finding[] = objective.capabilities.flatMap((capability, index) =>
      known.includes(capability)
        ? []
        : [
            fault(
              [...path, 'capabilities', index],
              `${capability}, which does not exist`,
              oneOf('a core capability of the reference data', capability, known),
            ),
          ],
    );
    for (const [task, { target, evidence }] of objective.tasks.entries()) {
      const at = [...path, 'tasks', task];
      if ('event' in target) continue;
      if (target.atLeast === undefined && target.atMost === undefined) {
        findings.push(fault([...at, 'target'], 'a measure without a bound', 'atLeast or atMost'));
      }
      if (
        evidence.length === 0 &&
        objective.tasks.every((one) => !('event' in one.target) && one.evidence.length === 0)
      ) {
        findings.push(fault(at, 'an objective without evidence', 'evidence: what an evaluator would want to see done'));
      }
    }
    if (!served.has(id(name)))
      findings.push(warning(path, 'an objective that no row serves', 'objective: on the rows that do'));
    return findings;
  });
};
