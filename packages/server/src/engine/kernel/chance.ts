export {
  type Purpose,
  type Seed,
  chance,
  exponential,
  gammaShape2,
  lognormal,
  lognormalMinutes,
  pick,
  purpose,
  seedOf,
  triangular,
} from '@samaritan/scenarios/values/chance';
