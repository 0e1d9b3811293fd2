import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { JurisdictionId } from '@samaritan/scenarios/values/id';
import { type LicenceRow, licencesAfter, licencesByIds } from '../../store/registry/licence.ts';
import { personsOf } from '../../store/registry/person.ts';
import type { Registry } from '../../store/registry/registry.ts';
import { sourcesOf } from '../../store/registry/source.ts';
import { Terms } from '../../store/registry/term.ts';
import { csvLine } from '../csv-line.ts';
import { licenceCells, licenceColumns } from '../licence-cells.ts';
import { recordOf } from '../record/stored.ts';
import { type Exported, affiliationOf, issuerOf, personResources } from './fhir.ts';

export interface ExportOrder {
  readonly file: string;
  readonly format: 'csv' | 'fhir';
  /** Null: of all. */
  readonly issuer: JurisdictionId | null;
}

export interface ExportWatch {
  /** ISO 8601. */
  readonly now: string;
  readonly tick: (done: number) => void;
}

const page = 5000;

/** Writes the current statements into one file, whole or not at all; gives how many licences. In FHIR an export of one issuer has the person's other licences left out. */
export async function exportFile(registry: Registry, order: ExportOrder, watch: ExportWatch): Promise<number> {
  const partial = `${order.file}.unfinished`;
  const out = openSync(partial, 'w', 0o600);
  try {
    const work = new Export(registry, {
      order,
      watch,
      write: (text) => void writeSync(out, text),
      terms: await Terms.of(registry),
    });
    const count = await work.run();
    closeSync(out);
    renameSync(partial, order.file);
    return count;
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

interface Given {
  readonly order: ExportOrder;
  readonly watch: ExportWatch;
  readonly write: (text: string) => void;
  readonly terms: Terms;
}

class Export {
  readonly #registry: Registry;
  readonly #given: Given;
  readonly #organisations = new Set<string>();

  constructor(registry: Registry, given: Given) {
    this.#registry = registry;
    this.#given = given;
  }

  async run(): Promise<number> {
    const { order, watch, write } = this.#given;
    const isOurs = ({ record }: Exported): boolean => order.issuer === null || record.issuer === order.issuer;
    const sources = new Map((await sourcesOf(this.#registry)).map((source) => [source.id, source]));
    const exported = (row: LicenceRow): readonly Exported[] => {
      const source = sources.get(row.source);
      return source === undefined
        ? []
        : [{ id: row.id, record: recordOf(row, this.#given.terms), source, contested: row.contested === 1 }];
    };
    if (order.format === 'csv') write(`\uFEFF${csvLine(licenceColumns)}`);
    let count = 0;
    for (let after = 0; ;) {
      const rows = await licencesAfter(this.#registry, after, page);
      const last = rows.at(-1);
      if (last === undefined) return count;
      const licences = rows.flatMap(exported).filter(isOurs);
      if (order.format === 'csv') write(licences.map(({ record }) => csvLine(licenceCells(record))).join(''));
      else
        for (const person of await this.#persons(licences, async (ids) =>
          (await licencesByIds(this.#registry, ids)).flatMap(exported),
        ))
          this.#resources(person.filter(isOurs));
      count += licences.length;
      after = last.id;
      watch.tick(count);
    }
  }

  /** Each person once, where the first of their licences comes. */
  async #persons(
    licences: readonly Exported[],
    more: (ids: readonly number[]) => Promise<readonly Exported[]>,
  ): Promise<readonly (readonly Exported[])[]> {
    const links = await personsOf(
      this.#registry,
      licences.map(({ id }) => id),
    );
    const person = new Map(links.map((link) => [link.licence, link.person]));
    const others = new Map((await more([...person.keys()])).map((one) => [one.id, one]));
    const { issuer } = this.#given.order;
    return licences.flatMap((one) => {
      const whose = person.get(one.id);
      if (whose === undefined) return [[one]];
      const group = links
        .filter((link) => link.person === whose)
        .flatMap(({ licence }) => others.get(licence) ?? [])
        .filter(({ record }) => issuer === null || record.issuer === issuer);
      return group[0]?.id === one.id ? [group] : [];
    });
  }

  #resources(person: readonly Exported[]): void {
    const { watch, write } = this.#given;
    const organisations = person.flatMap(({ record }) => [
      issuerOf(record.issuer),
      ...(record.affiliation === null ? [] : [affiliationOf(record.affiliation)]),
    ]);
    for (const one of organisations) {
      if (this.#organisations.has(one.id)) continue;
      this.#organisations.add(one.id);
      write(`${JSON.stringify(one)}\n`);
    }
    for (const resource of personResources(person, watch.now)) write(`${JSON.stringify(resource)}\n`);
  }
}
