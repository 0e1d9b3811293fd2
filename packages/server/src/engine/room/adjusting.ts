import { assertNever, ok } from '@samaritan/scenarios/values/result';
import type { Adjustment, ControlCommandOf } from '@samaritan/scenarios/vocabulary/control';
import { adjustLever } from '../authority/adjust.ts';
import { adjustCrossing } from '../border/adjust.ts';
import { adjustHazard } from '../casualties/adjust.ts';
import { adjustBeds } from '../hospitals/adjust.ts';
import { adjustMeans } from '../information/adjust.ts';
import { draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import { adjustStock } from '../supply/adjust.ts';
import type { ReadonlyWorld } from '../world.ts';

/**
 * Control changes the truth by hand. What it does follows by the rules of the subsystem it falls to, so that seats learn of
 * it, or do not, as of anything else; why it was done is told to nobody in play.
 */
export function adjustWorld(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'AdjustWorld'>): Decision {
  const { adjustment, reason } = payload;
  const done = adjust(world, adjustment);
  return done.ok ? ok([draft('WorldAdjusted', { staff, adjustment, reason }), ...done.value]) : done;
}

function adjust(world: ReadonlyWorld, adjustment: Adjustment): Decision {
  switch (adjustment.kind) {
    case 'crossing':
      return adjustCrossing(world, adjustment);
    case 'beds':
      return adjustBeds(world, adjustment);
    case 'hazard':
      return adjustHazard(world, adjustment);
    case 'means':
      return adjustMeans(world, adjustment);
    case 'stock':
      return adjustStock(world, adjustment);
    case 'lever':
      return adjustLever(world, adjustment);
    default:
      return assertNever(adjustment);
  }
}
