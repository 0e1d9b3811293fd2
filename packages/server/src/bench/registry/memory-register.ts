import { preparedKeys } from '../../registry/matching/blocking.ts';
import { type Match, comparePrepared } from '../../registry/matching/compare.ts';
import type { Frequencies } from '../../registry/matching/frequencies.ts';
import type { Model } from '../../registry/matching/model.ts';
import { type Prepared, prepare } from '../../registry/matching/prepared.ts';
import type { Described, LicenceRecord } from '../../registry/record/licence.ts';

/** All licences in memory with an index of their blocking keys: the matcher without a database around it. */
export class MemoryRegister {
  readonly records: LicenceRecord[] = [];
  /** Which person of the population each record belongs to; for scoring alone. */
  readonly people: string[] = [];
  readonly prepared: Prepared[] = [];
  readonly #blocks = new Map<string, number[]>();

  add(record: LicenceRecord, person: string): void {
    const at = this.records.length;
    const prepared = prepare(record);
    this.records.push(record);
    this.people.push(person);
    this.prepared.push(prepared);
    for (const key of preparedKeys(prepared)) {
      const block = this.#blocks.get(key);
      if (block === undefined) this.#blocks.set(key, [at]);
      else block.push(at);
    }
  }

  candidates(asked: Prepared): readonly number[] {
    const found = new Set<number>();
    for (const key of preparedKeys(asked)) for (const at of this.#blocks.get(key) ?? []) found.add(at);
    return [...found];
  }

  /** One check: candidates, each compared. */
  check(
    asked: Described,
    model: Model,
    names: Frequencies,
  ): { readonly at: readonly number[]; readonly matches: readonly Match[] } {
    const prepared = prepare(asked);
    const at = this.candidates(prepared);
    const matches = at.flatMap((i) => {
      const found = this.prepared[i];
      return found === undefined ? [] : [comparePrepared(prepared, found, model, names)];
    });
    return { at, matches };
  }
}
