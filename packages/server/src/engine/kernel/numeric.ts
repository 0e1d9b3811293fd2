export { exp, ln, normalQuantile } from '@samaritan/scenarios/values/numeric';
