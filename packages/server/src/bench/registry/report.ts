import { defaultModel } from '../../registry/matching/default-model.ts';
import { compareParts } from '../../registry/matching/compare-parts.ts';
import { weightOnly } from '../../registry/matching/compare.ts';
import { defaultThresholds } from '../../registry/matching/decide.ts';
import { frequencies } from '../../registry/matching/frequencies.ts';
import { type Made, makeRegister } from './made.ts';
import { type PeerFigure, askPeer, fusePeer, miniSearchPeer, trigramPeer } from './peers.ts';
import { type Joined, checkAbsent, checkRoster, joinPersons } from './quality.ts';
import { type Bin, type Checked, calibration, upperBound } from './tally.ts';

export interface RegistryBench {
  readonly people: number;
  readonly licences: number;
  readonly rows: number;
  readonly shares: Readonly<Record<string, number>>;
  readonly bins: readonly Bin[];
  readonly missed: readonly string[];
  readonly clerical: readonly string[];
  readonly accepted: readonly string[];
  readonly peers: readonly PeerFigure[];
  readonly speed: Readonly<Record<string, number>>;
}

export interface BenchOptions {
  readonly people: number;
  readonly negatives: number;
  readonly seed: number;
  readonly tick: (done: string) => void;
}

/** The quality of matching on invented people of a seed that nothing was trained on, and the same rows put to ordinary searches. */
export function registryBench({ people, negatives, seed, tick }: BenchOptions): RegistryBench {
  const judging = { model: defaultModel, thresholds: defaultThresholds };
  const made = makeRegister(seed, people, 0.25);
  tick(`${made.people} people`);
  const names = frequencies(made.register.records);
  const began = performance.now();
  const joined = joinPersons(made.register, defaultModel, names);
  const joining = performance.now() - began;
  tick('joined');
  const start = performance.now();
  const checked = checkRoster(made, joined, judging);
  const each = (performance.now() - start) / checked.length;
  tick('checked');
  const absent = checkAbsent(made, joined, { ...judging, seed, count: negatives });
  tick('absent');
  const { error, bins } = calibration(checked);
  const ours = askPeer('this matcher', made, (asked) => {
    const { at, matches } = made.register.check(asked, defaultModel, names);
    return at[matches.reduce((top, { weight }, i) => (weight > (matches[top]?.weight ?? weight) ? i : top), 0)];
  });
  const peers = [ours, miniSearchPeer(made), trigramPeer(made), fusePeer(made)];
  return {
    people: made.people,
    licences: made.register.records.length,
    rows: checked.length,
    shares: {
      ...rosterShares(checked),
      ...absentShares(absent, negatives),
      ...joiningShares(made, joined),
      calibrationError: error,
    },
    bins,
    missed: counted(
      checked.filter(({ row, outcome, isRight }) => row.gold.kind === 'member' && (outcome === 'none' || !isRight)),
    ),
    clerical: counted(checked.filter(({ outcome }) => outcome === 'clerical')),
    accepted: absent.accepted.slice(0, 20),
    peers,
    speed: { checkMilliseconds: each, joinMilliseconds: joining, comparesPerSecond: compareSpeed(made) },
  };
}

function rosterShares(checked: readonly Checked[]): Readonly<Record<string, number>> {
  const share = (of: readonly Checked[], is: (one: Checked) => boolean): number =>
    of.filter(is).length / Math.max(1, of.length);
  const members = checked.filter(({ row }) => row.gold.kind === 'member');
  const impostors = checked.filter(({ row }) => row.gold.kind === 'impostor');
  const sanctioned = checked.filter(({ sanction }) => sanction !== null);
  return {
    blockingRecall: share(members, ({ wasFound }) => wasFound),
    recall: share(members, ({ outcome, isRight }) => outcome !== 'none' && isRight),
    accepted: share(members, ({ outcome, isRight }) => outcome === 'match' && isRight),
    wrongPersonAccepted: members.filter(({ outcome, isRight }) => outcome === 'match' && !isRight).length,
    clericalShare: share(checked, ({ outcome }) => outcome === 'clerical'),
    impostors: impostors.length,
    impostorsAccepted: impostors.filter(({ outcome }) => outcome === 'match').length,
    hiddenSanctions: sanctioned.length,
    sanctionLinked: share(sanctioned, ({ sanction }) => sanction === 'linked'),
    sanctionLinkedOrFlagged: share(sanctioned, ({ sanction }) => sanction !== 'unseen'),
  };
}

const absentShares = (
  { accepted, clerical }: { readonly accepted: readonly string[]; readonly clerical: number },
  negatives: number,
): Readonly<Record<string, number>> => ({
  negatives,
  falseAccepts: accepted.length,
  falseAcceptsPer100000: (accepted.length / negatives) * 100_000,
  falseAcceptsPer100000AtMost: upperBound(accepted.length, negatives) * 100_000,
  negativesClerical: clerical / negatives,
});

/** How well licences were joined: people left in two groups, and groups of more than one person. */
function joiningShares(made: Made, joined: Joined): Readonly<Record<string, number>> {
  const groupsOf = new Map<string, Set<number>>();
  made.register.people.forEach((person, at) => {
    const groups = groupsOf.get(person) ?? new Set();
    groupsOf.set(person, groups.add(joined.personOf[at] ?? -1));
  });
  const mixed = joined.members.filter((all) => new Set(all.map((at) => made.register.people[at])).size > 1).length;
  return {
    peopleInSeveralGroups: [...groupsOf.values()].filter(({ size }) => size > 1).length / groupsOf.size,
    groupsOfSeveralPeople: mixed,
  };
}

/** Kinds of rows, the commonest first: why, and what had gone wrong in the writing. */
function counted(rows: readonly Checked[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { row, why } of rows) {
    const kind = `${row.gold.kind} | ${row.gold.noise.join(', ')} | ${why}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return sorted.slice(0, 20).map(([kind, count]) => `${count} × ${kind}`);
}

function compareSpeed(made: Made): number {
  const { prepared } = made.register;
  const names = frequencies(made.register.records.slice(0, 5000));
  const pairs = 200_000;
  let perSecond = 0;
  // The first rounds are the compiler's.
  for (let round = 0; round < 4; round++) {
    const began = performance.now();
    for (let i = 0; i < pairs; i++) {
      const [a, b] = [prepared[i % prepared.length], prepared[(i * 7 + 1) % prepared.length]];
      if (a !== undefined && b !== undefined) weightOnly(compareParts(a, b), defaultModel, names);
    }
    perSecond = (pairs / (performance.now() - began)) * 1000;
  }
  return perSecond;
}
