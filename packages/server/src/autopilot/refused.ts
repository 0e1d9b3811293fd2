import type { RefusedCommand } from '@samaritan/scenarios/vocabulary/picture';
import type { RefusalCode } from '@samaritan/scenarios/vocabulary/refusals';
import type { Intent } from './act.ts';
import type { Outlook } from './outlook.ts';

/** Refusals that time may lift; what any other says stays so, and asking again is no use. */
const liftedByTime: readonly RefusalCode[] = [
  'units-short',
  'instrument-not-known-to-you',
  'clinician-not-here',
  'unit-carrying',
  'real-emergency',
];

/** Whether this very thing was refused, for good or too lately to be tried again. */
export const isPointless = (intent: Intent, look: Outlook): boolean =>
  look
    .refused()
    .some((refused) => intent.type === refused.type && isStillRefused(refused, look) && isSame(intent, refused));

const isStillRefused = ({ refusal, at }: RefusedCommand, look: Outlook): boolean =>
  !liftedByTime.includes(refusal.code) || !look.hasBeen(look.temper.afterRefusal, at);

/** The same command but for its words, which are sealed once it is sent. */
const isSame = (intent: Intent, refused: RefusedCommand): boolean => isEqual(intent.payload, refused.payload);

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) if (!words.includes(key) && !isEqual(Reflect.get(a, key), Reflect.get(b, key))) return false;
  return true;
}

const words: readonly string[] = ['subject', 'body', 'text', 'reason'];
