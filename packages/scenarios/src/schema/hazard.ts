import { z } from 'zod';
import type { PlaceId } from '../values/id.ts';
import { count, durationText, idOf, share, simTimeText, text } from './scalars.ts';

export const mechanisms = [
  'bomb-open-air',
  'bomb-confined',
  'bomb-collapse',
  'suicide-bomb',
  'vehicle-bomb',
  'shooting',
  'crash',
  'fire',
  'crush',
] as const;

/** True severity: dead at once; T1 immediate; T2 delayed; T3 minimal; T4 expectant. */
export const severities = ['dead', 'immediate', 'delayed', 'minimal', 'expectant'] as const;

export const hazard = z.strictObject({
  name: text,
  at: idOf<PlaceId>(),
  when: simTimeText,
  mechanism: z.enum(mechanisms),
  /** Everyone hurt, the dead included. */
  injured: count,
  /** Shares of the injured by severity; none of those not said. */
  mix: z
    .partialRecord(z.enum(severities), share)
    .transform((given) => ({ dead: 0, immediate: 0, delayed: 0, minimal: 0, expectant: 0, ...given })),
  /** Share who leave for hospital by themselves (of delayed and minimal); by mechanism where not said. */
  selfPresent: share.optional(),
  children: share.default(0),
  /** Share of the injured who are spared where the site was sheltered or evacuated at least 15 minutes before. */
  sparedByWarning: share.default(0),
  /** How long the plaza it strikes is a scene, so that its crossing cannot open; by the border's judgement where not said. */
  closesFor: durationText.optional(),
});
