import { type LogHeader, logFormat } from '../log/header.ts';
import { parameterDigest } from './parameter-digest.ts';
import { engineVersion } from './version.ts';

/** The first line of a log that begins at StartEx, under this version's rules. */
export const newHeader = ({
  scenario,
  seed,
  levers,
  skill,
}: Pick<LogHeader, 'scenario' | 'seed' | 'levers' | 'skill'>): LogHeader => ({
  format: logFormat,
  engine: engineVersion,
  scenario,
  parameters: parameterDigest(),
  seed,
  levers,
  skill,
  forkOf: null,
});
