import { createHash, createHmac, randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { Worker } from 'node:worker_threads';
import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import { chance, purpose, seedOf } from '@samaritan/scenarios/values/chance';
import { licenceTag, writeIndex, findDays } from '../registry/bundle/standing-index.ts';
import { signToken } from '../registry/credentials/signing.ts';
import {
  type Fold,
  StatusBits,
  foldBits,
  statusListClaims,
  statusListType,
  unfoldBits,
} from '../registry/credentials/status-list.ts';
import { isConsistent, isIncluded } from '../registry/transparency/proofs.ts';
import { MerkleTree, leafHash } from '../registry/transparency/tree.ts';
import type { Figure } from '../study/bench.ts';
import { type DoorKit, benchKey, doorKit, siteOf, verifiedPerSecond } from './badge-kit.ts';
import { type Turns, figureOf } from './rounds.ts';

const span = 2000;
const fold: Fold = (octets) => deflateSync(octets, { level: 9 });

/** Need: a gymnasium with ten thousand people at its doors is checked before they queue; and a phone holds a continent's standing. */
export async function badgeFigures({ rounds, tick }: Turns): Promise<readonly Figure[]> {
  const [paper, phone] = [await doorKit(1000, 'paper'), await doorKit(1000, 'phone')];
  return [
    ...(await oneThread('paper badges verified, one thread', paper, rounds)),
    await twoThreads('paper badges verified, two threads', paper, { rounds, tick }),
    await twoThreads('phone badges with their answers verified, two threads', phone, { rounds, tick }),
    ...(await listFigures(0.001, { rounds, tick })),
    ...(await listFigures(0.01, { rounds, tick })),
    ...logFigures(rounds),
    ...indexFigures(rounds),
  ];
}

async function oneThread(name: string, kit: DoorKit, rounds: number): Promise<readonly Figure[]> {
  const site = await siteOf(kit);
  await verifiedPerSecond(kit.badges, site, span / 4);
  const all: number[] = [];
  const used: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const [before, began] = [process.cpuUsage(), performance.now()];
    const rate = await verifiedPerSecond(kit.badges, site, span);
    const { user, system } = process.cpuUsage(before);
    all.push(rate);
    used.push((user + system) / ((rate * (performance.now() - began)) / 1000));
  }
  // On a machine that others use as well, what a badge costs says more than how many there were.
  return [figureOf(name, '/s', all), figureOf(`${name}: processor a badge`, 'µs', used)];
}

async function twoThreads(name: string, kit: DoorKit, { rounds, tick }: Turns): Promise<Figure> {
  const workers = [0, 1].map(() => new Worker(new URL('./badge-clients.ts', import.meta.url), { workerData: kit }));
  const heard = (worker: Worker): Promise<number> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  try {
    await Promise.all(workers.map(heard));
    const all: number[] = [];
    for (let i = 0; i <= rounds; i++) {
      const answers = workers.map(heard);
      for (const worker of workers) worker.postMessage(span);
      const sum = (await Promise.all(answers)).reduce((a, b) => a + b, 0);
      // The first round warms up.
      if (i > 0) all.push(sum);
      tick(`${i}/${rounds} ${name}`);
    }
    return figureOf(name, '/s', all);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Ten million licences of two bits, some of them revoked, suspended or restricted wherever chance has it. */
async function listFigures(share: number, { rounds, tick }: Turns): Promise<readonly Figure[]> {
  const size = 10_000_000;
  const bits = StatusBits.ofSize(size);
  const [seed, which] = [seedOf(1), purpose('bench.status')];
  for (let i = 0; i < size * share; i++)
    bits.set(Math.floor(chance(seed, which, 'licence' as never, i) * size), 1 + (i % 3));
  const list = { uri: 'u', issuer: 'i', issued: 0, expires: 1, timeToLive: 1, exercise: null, bits };
  const claims = statusListClaims(list, fold);
  const token = await signToken(claims, statusListType, await benchKey('board'));
  const folded = foldBits(bits, fold);
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const began = performance.now();
    unfoldBits(folded, 2);
    times.push(performance.now() - began);
  }
  const of = `status list of ten million, ${share * 100} % not valid`;
  tick(of);
  return [
    figureOf(`${of}: octets folded`, 'kB', [(folded.length * 3) / 4 / 1000]),
    figureOf(`${of}: as a signed token`, 'kB', [token.length / 1000]),
    figureOf(`${of}: unfolded`, 'ms', times),
  ];
}

const sha256 = (octets: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(octets).digest());

function logFigures(rounds: number): readonly Figure[] {
  const leaves = 200_000;
  const text = randomBytes(300);
  const tree = new MerkleTree(sha256);
  const began = performance.now();
  for (let i = 0; i < leaves; i++) {
    text.writeUInt32BE(i);
    tree.append(leafHash(sha256, text));
  }
  const appended = leaves / ((performance.now() - began) / 1000);
  const root = tree.root();
  const older = { size: 123_456, root: tree.root(123_456) };
  const each = (act: (i: number) => void): readonly number[] =>
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      for (let i = 0; i < 2000; i++) act((i * 97) % leaves);
      return ((performance.now() - start) / 2000) * 1000;
    });
  const proof = tree.inclusionProof(77_777);
  const grown = tree.consistencyProof(older.size);
  const leaf = tree.leaf(77_777) ?? new Uint8Array(0);
  return [
    figureOf('log of 200,000 looks: appended', '/s', [appended]),
    figureOf(
      'the same: proof of one look made',
      'µs',
      each((i) => tree.inclusionProof(i)),
    ),
    figureOf(
      'the same: proof of one look checked',
      'µs',
      each(() => isIncluded(sha256, { leaf, index: 77_777, size: leaves, root, proof })),
    ),
    figureOf(
      'the same: proof of growth checked',
      'µs',
      each(() => isConsistent(sha256, { from: older, to: { size: leaves, root }, proof: grown })),
    ),
  ];
}

function indexFigures(rounds: number): readonly Figure[] {
  const count = 500_000;
  const key = randomBytes(32);
  const mac = (text: string): Uint8Array => new Uint8Array(createHmac('sha256', key).update(text).digest());
  const licence = (i: number) => ({
    issuer: id<JurisdictionId>('US-MI'),
    class: id<LicenceClassId>('rn'),
    number: String(i),
  });
  const began = performance.now();
  const index = writeIndex(Array.from({ length: count }, (_, i) => ({ tag: licenceTag(mac, licence(i)), days: 255 })));
  const made = count / ((performance.now() - began) / 1000);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let i = 0; i < 5000; i++) findDays(index, licenceTag(mac, licence(i * 97)));
    return ((performance.now() - start) / 5000) * 1000;
  });
  return [
    figureOf('bundle index of 500,000 licences: made', '/s', [made]),
    figureOf('the same: one number looked up', 'µs', times),
    figureOf('the same: size', 'MB', [index.length / 1e6]),
  ];
}
