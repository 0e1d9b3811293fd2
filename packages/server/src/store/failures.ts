import type { Bilingual } from '@samaritan/scenarios/values/text';

export type FailureReason = 'full' | 'busy' | 'lost' | 'damaged' | 'other';

/** The world failed: a full disk, a lost connection. What was asked for was not done, or (lost while committing) is not known to be. */
export class StoreFailed extends Error {
  override readonly name = 'StoreFailed';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, cause: unknown) {
    super(`the database failed (${reason}): ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.reason = reason;
  }
}

/** A database that a newer Samaritan has already changed: this one would misread it. */
export class SchemaTooNew extends Error {
  override readonly name = 'SchemaTooNew';
  readonly text: Bilingual;

  constructor(found: number, known: number) {
    const en = `This database has schema ${found}; this version of Samaritan knows schemas up to ${known}. Start the newer version, or restore a backup made before the upgrade.`;
    super(en);
    this.text = {
      en,
      fr: `Cette base de données a le schéma ${found} ; cette version de Samaritan connaît les schémas jusqu’au ${known}. Démarrez la version plus récente ou restaurez une sauvegarde faite avant la mise à niveau.`,
    };
  }
}
