import type { Scenario, Task } from '@samaritan/scenarios/schema/scenario';
import type { CapabilityId } from '@samaritan/scenarios/values/id';
import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';
import type { ObjectiveView } from './frame.ts';

/** Says what a script has in its own terms. */
export interface ObjectiveSayings {
  readonly capability: (id: CapabilityId) => OfficialName;
  readonly target: (target: Task['target']) => Bilingual;
  readonly evidence: (wanted: Task['evidence'][number]) => Bilingual;
}

/** Every objective with its tasks, in the script's order. */
export const objectivesView = (scenario: Scenario, say: ObjectiveSayings): readonly ObjectiveView[] =>
  Object.entries(scenario.objectives).map(([objective, { text, capabilities, tasks }]) => ({
    objective,
    text,
    capabilities: capabilities.map((id) => ({ id, name: say.capability(id) })),
    tasks: tasks.map((task) => ({
      text: task.text,
      reference: task.reference ?? null,
      target: say.target(task.target),
      evidence: task.evidence.map((wanted) => say.evidence(wanted)),
    })),
  }));
