import type { Model } from './model.ts';

/** Weights to begin with, so that a small register works at once. Set by judgement. */
export const defaultModel: Model = {
  version: 1,
  levels: {
    family: {
      same: { m: 0.86, u: 0.0015 },
      part: { m: 0.03, u: 0.0008 },
      former: { m: 0.03, u: 0.0003 },
      near: { m: 0.03, u: 0.004 },
      close: { m: 0.01, u: 0.01 },
      different: { m: 0.04, u: 0.9834 },
    },
    given: {
      same: { m: 0.87, u: 0.007 },
      short: { m: 0.04, u: 0.004 },
      middle: { m: 0.02, u: 0.007 },
      initial: { m: 0.02, u: 0.02 },
      near: { m: 0.03, u: 0.004 },
      different: { m: 0.02, u: 0.958 },
    },
    middle: {
      same: { m: 0.75, u: 0.01 },
      initial: { m: 0.2, u: 0.06 },
      different: { m: 0.05, u: 0.93 },
    },
    birth: {
      same: { m: 0.95, u: 0.00006 },
      swapped: { m: 0.02, u: 0.00004 },
      slip: { m: 0.02, u: 0.0015 },
      part: { m: 0.004, u: 0.006 },
      different: { m: 0.006, u: 0.9924 },
    },
    number: {
      same: { m: 0.9, u: 0.000_005 },
      written: { m: 0.06, u: 0.000_005 },
      slip: { m: 0.02, u: 0.0004 },
      elsewhere: { m: 0.005, u: 0.000_005 },
      different: { m: 0.015, u: 0.999_585 },
    },
    licence: {
      same: { m: 0.95, u: 0.006 },
      issuer: { m: 0.02, u: 0.04 },
      class: { m: 0.02, u: 0.13 },
      different: { m: 0.01, u: 0.824 },
    },
    identifier: {
      same: { m: 0.985, u: 0.000_000_2 },
      slip: { m: 0.01, u: 0.000_02 },
      different: { m: 0.005, u: 0.999_979_8 },
    },
    email: {
      same: { m: 0.6, u: 0.000_001 },
      name: { m: 0.05, u: 0.000_05 },
      different: { m: 0.35, u: 0.999_949 },
    },
  },
  member: 0.9,
  calibration: { at0: 0, slope: 1 },
};
