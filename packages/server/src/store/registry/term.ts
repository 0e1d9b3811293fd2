import type { Registry } from './registry.ts';

export type TermKind = 'issuer' | 'class' | `affiliation-${string}`;

/** Words that many licences share, each kept once and referred to by number. */
export class Terms {
  readonly #registry: Registry;
  readonly #byWord = new Map<string, number>();
  readonly #byNumber = new Map<number, { readonly kind: string; readonly word: string }>();

  private constructor(registry: Registry) {
    this.#registry = registry;
  }

  static async of(registry: Registry): Promise<Terms> {
    const terms = new Terms(registry);
    await terms.#read();
    return terms;
  }

  /** The number of a word that may be new: then it is kept. */
  async number(kind: TermKind, word: string): Promise<number> {
    const known = this.known(kind, word);
    if (known !== null) return known;
    // Another process may have kept it meanwhile.
    await this.#registry.together([
      {
        sql: `insert into registry_term (id, kind, word)
          select coalesce(max(id), 0) + 1, cast(? as text), cast(? as text) from registry_term where true on conflict do nothing`,
        parameters: [kind, word],
      },
    ]);
    await this.#read(this.#byNumber.size);
    return this.known(kind, word) ?? this.number(kind, word);
  }

  /** Null where the registry has never met the word. */
  known(kind: TermKind, word: string): number | null {
    return this.#byWord.get(`${kind} ${word}`) ?? null;
  }

  word(number: number): string {
    return this.#byNumber.get(number)?.word ?? '';
  }

  kind(number: number): string {
    return this.#byNumber.get(number)?.kind ?? '';
  }

  async #read(after = 0): Promise<void> {
    const rows = await this.#registry.rows<{ id: number; kind: string; word: string }>(
      'select id, kind, word from registry_term where id > ? order by id',
      [after],
    );
    for (const { id, kind, word } of rows) {
      this.#byWord.set(`${kind} ${word}`, id);
      this.#byNumber.set(id, { kind, word });
    }
  }
}
