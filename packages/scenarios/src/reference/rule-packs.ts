import { z } from 'zod';
import { canonicalJson } from '../values/canonical-json.ts';
import { type JurisdictionId, id } from '../values/id.ts';
import { type Result, ok, refuse } from '../values/result.ts';
import { instrumentCode } from './instrument-code.ts';
import { rulePackFiles, rulePackHashes } from './rule-pack-files.ts';

const jurisdiction = z.string().transform((text) => id<JurisdictionId>(text));

const party = z
  .object({
    code: jurisdiction,
    status: z.enum(['listed', 'executed', 'enacted', 'withdrawn', 'unknown']),
    inForce: z.boolean().nullable(),
    date: z.string().nullable(),
    verified: z.boolean(),
  })
  .transform(({ date, ...rest }) => ({ ...rest, since: date }));

export type Party = z.output<typeof party>;

const record = z.object({
  name: z.object({ en: z.string(), fr: z.string().nullable() }),
  kind: z.string(),
  verified: z.boolean(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  citation: z.object({ title: z.string(), article: z.string().nullable(), statute: z.string().nullable() }),
  notes: z.array(z.string()),
  fieldsNotVerified: z.array(z.string()),
  source: z.string(),
  parties: z.array(party),
});

const pack = z.object({
  format: z.literal('samaritan-rule-pack/1'),
  id: z.string(),
  version: z.int(),
  reviewer: z.string().nullable(),
  reviewedOn: z.string(),
  /** SHA-256 of the text of the law where a copy is kept; else why there is none. */
  text: z.object({ hash: z.string().nullable(), why: z.string().nullable() }),
  /** What is known of the instrument; null for a rule of the model that has no text. */
  record: record.nullable(),
  rules: z.array(instrumentCode),
});

/** One instrument as its file has it: what is known, and the rules made of it. */
export type RulePack = z.output<typeof pack>;

/** Every pack, in the order in which its rules are tried. */
export const rulePacks: readonly RulePack[] = z.array(pack).parse(rulePackFiles);

/** SHA-256 of UTF-8 text in base64url. */
type Hash = (text: string) => string;

export interface PackFault {
  readonly id: string;
  readonly fault: 'changed' | 'not-in-manifest' | 'missing' | 'not-a-pack';
}

/**
 * The packs of these files, if each hashes to what the manifest has of it, none is missing and none is new; else all faults. A pack is what
 * its file says, not what the program makes of it: fields nobody reads are hashed as well.
 */
export function checkedPacks(
  hash: Hash,
  files: readonly unknown[] = rulePackFiles,
  manifest: { readonly [id: string]: string } = rulePackHashes,
): Result<readonly RulePack[], readonly PackFault[]> {
  const faults: PackFault[] = [];
  const packs: RulePack[] = [];
  for (const [at, file] of files.entries()) {
    const read = pack.safeParse(file);
    if (!read.success) {
      faults.push({ id: `#${at + 1}`, fault: 'not-a-pack' });
      continue;
    }
    packs.push(read.data);
    const wanted = manifest[read.data.id];
    if (wanted === undefined) faults.push({ id: read.data.id, fault: 'not-in-manifest' });
    else if (hash(canonicalJson(file)) !== wanted) faults.push({ id: read.data.id, fault: 'changed' });
  }
  const there = new Set(packs.map(({ id: one }) => one));
  for (const one of Object.keys(manifest)) if (!there.has(one)) faults.push({ id: one, fault: 'missing' });
  return faults.length > 0 ? refuse(faults) : ok(packs);
}
