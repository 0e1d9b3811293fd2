import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePackFiles } from '@samaritan/scenarios/reference/rule-pack-files';
import { rulePacks } from '@samaritan/scenarios/reference/rule-packs';
import { canonicalJson } from '@samaritan/scenarios/values/canonical-json';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { root } from './numbers.ts';

/** What the manifest of the law should be. */
export const lawManifest = (): Readonly<Record<string, string>> =>
  Object.fromEntries(rulePacks.map(({ id }, at) => [id, sha256(canonicalJson(rulePackFiles[at]))]));

// Run by itself, it writes the manifest after a change of the law that is meant.
if (import.meta.main)
  writeFileSync(join(root, 'packages/scenarios/data/law/manifest.json'), `${JSON.stringify(lawManifest(), null, 2)}\n`);
