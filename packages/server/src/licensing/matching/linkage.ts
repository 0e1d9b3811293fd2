import { defaultModel } from '../../registry/matching/default-model.ts';
import { type Thresholds, defaultThresholds } from '../../registry/matching/decide.ts';
import { type Frequencies, noFrequencies } from '../../registry/matching/frequencies.ts';
import type { Model } from '../../registry/matching/model.ts';
import { markOf, markStep } from '../../store/registry/marking.ts';
import type { Registry } from '../../store/registry/registry.ts';
import type { Step } from '../../store/steps.ts';

/** What comparing goes by: weights, how common names are, and where a person has to look. */
export interface Linkage {
  readonly model: Model;
  readonly names: Frequencies;
  readonly thresholds: Thresholds;
}

/** How common names are in this registry; the weights are those of the engine. */
export async function linkageOf(registry: Registry): Promise<Linkage> {
  const names = await markOf(registry, 'names');
  return {
    model: defaultModel,
    names: names === null ? noFrequencies : (JSON.parse(names) as Frequencies),
    thresholds: defaultThresholds,
  };
}

export const namesStep = (names: Frequencies): Step => markStep('names', JSON.stringify(names));
