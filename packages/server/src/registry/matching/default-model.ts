import type { Model } from './model.ts';

/**
 * Weights to begin with, so that a small register works at once: learnt by `train` from unlabelled pairs of invented people (training seeds
 * of the population, never those of the bench), the calibration from labelled ones (`test/bench/teach-registry-model.ts`). What strangers
 * share too seldom to be counted is judgement. A large register should be taught anew from its own pairs.
 */
export const defaultModel: Model = {
  version: 1,
  levels: {
    family: {
      same: { m: 0.8991, u: 0.001113 },
      part: { m: 0.06133, u: 0.0006544 },
      former: { m: 0.007213, u: 0.00015 },
      near: { m: 0.01485, u: 0.0005 },
      close: { m: 0.0004576, u: 0.0015 },
      different: { m: 0.01709, u: 0.9966 },
    },
    given: {
      same: { m: 0.9339, u: 0.003861 },
      short: { m: 0.01279, u: 0.002 },
      middle: { m: 0.009893, u: 0.0035 },
      initial: { m: 0.0226, u: 0.02092 },
      near: { m: 0.01427, u: 0.002 },
      different: { m: 0.006523, u: 0.97 },
    },
    middle: {
      same: { m: 0.4388, u: 0.005 },
      initial: { m: 0.56, u: 0.04657 },
      different: { m: 0.001136, u: 0.9491 },
    },
    birth: {
      same: { m: 0.9685, u: 0.00006818 },
      swapped: { m: 0.01932, u: 0.00002 },
      slip: { m: 0.008131, u: 0.001654 },
      part: { m: 0.000007638, u: 0.003544 },
      different: { m: 0.004024, u: 0.9947 },
    },
    number: {
      same: { m: 0.9083, u: 0.000004617 },
      written: { m: 0.06996, u: 0.000004617 },
      slip: { m: 0.01494, u: 0.0003694 },
      elsewhere: { m: 0.00001519, u: 0.000004617 },
      apart: { m: 1, u: 1 },
      different: { m: 0.006747, u: 0.9996 },
    },
    licence: {
      same: { m: 0.608, u: 0.003809 },
      issuer: { m: 0.06551, u: 0.02944 },
      class: { m: 0.3131, u: 0.1111 },
      different: { m: 0.0134, u: 0.8556 },
    },
    identifier: {
      same: { m: 0.9874, u: 0.0000001079 },
      slip: { m: 0.01251, u: 0.00001079 },
      different: { m: 0.00007466, u: 1 },
    },
    email: {
      same: { m: 0.6928, u: 0.00001 },
      name: { m: 0.3031, u: 0.000025 },
      different: { m: 0.004066, u: 1 },
    },
  },
  member: 0.999,
  calibration: { at0: -2.816, slope: 0.9274 },
};
