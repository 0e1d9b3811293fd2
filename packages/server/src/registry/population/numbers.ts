import type { Seed } from '@samaritan/scenarios/values/chance';
import type { JurisdictionId, LicenceClassId } from '@samaritan/scenarios/values/id';
import { Luck } from './luck.ts';
import { prefixOf } from './professions.ts';

interface Board {
  readonly write: (digits: number) => string;
  readonly space: number;
  given: number;
}

/**
 * The licence numbers that boards give: each board and class has a form of its own (five to seven digits, with or without a prefix) and
 * never gives a number twice, while two boards often give the same one. Remembers one count a board and class.
 */
export class Numbers {
  readonly #seed: Seed;
  readonly #boards = new Map<string, Board>();

  constructor(seed: Seed) {
    this.#seed = seed;
  }

  next(issuer: JurisdictionId, of: LicenceClassId): string {
    const board = this.#boardOf(issuer, of);
    return board.write(board.given++);
  }

  /** A number in the form of the board that, drawn with `held`, somebody holds already if anybody does. */
  claimed(luck: Luck, issuer: JurisdictionId, of: LicenceClassId): string {
    const board = this.#boardOf(issuer, of);
    const isHeld = board.given > 0 && luck.has('claim.held', 0.1);
    return board.write(luck.below('claim', isHeld ? board.given : board.space));
  }

  #boardOf(issuer: JurisdictionId, of: LicenceClassId): Board {
    const key = `${issuer}/${of}`;
    const known = this.#boards.get(key);
    if (known !== undefined) return known;
    const luck = new Luck(this.#seed, key);
    // Seven digits hold the largest board of ten million licences.
    const digits = luck.one('digits', [6, 7, 7]);
    let space = 1;
    for (let i = 0; i < digits; i++) space *= 10;
    const prefix = luck.has('prefix', 0.4) ? `${prefixOf(of)}${luck.one('dash', ['-', '', ' '])}` : '';
    // An odd step that does not end in five visits every number of the space once.
    const step = luck.below('step', space / 20) * 10 + luck.one('step.end', [1, 3, 7, 9]);
    const start = luck.below('start', space);
    const write = (nth: number): string => prefix + String((start + nth * step) % space).padStart(digits, '0');
    const board: Board = { write, space, given: 0 };
    this.#boards.set(key, board);
    return board;
  }
}
