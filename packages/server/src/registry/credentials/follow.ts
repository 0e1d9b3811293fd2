import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { mergeIndex } from '../bundle/standing-index.ts';
import type { BundleRefusal, OpenBundle } from './sealed-bundle.ts';

/**
 * A bundle with a delta in it. Deltas go in in their order and each on the bundle it was made for; who agreed to basic data is told anew by
 * every delta, so that a withdrawn consent is gone with the next one.
 */
export function follow(base: OpenBundle, delta: OpenBundle): Result<OpenBundle, BundleRefusal> {
  if (delta.manifest.follows !== base.id || delta.manifest.sequence !== base.manifest.sequence + 1)
    return refuse({ code: 'bundle-does-not-follow', wanted: base.id, found: delta.manifest.follows });
  return ok({
    ...delta,
    contents: { ...delta.contents, index: mergeIndex(base.contents.index, delta.contents.index) },
  });
}
