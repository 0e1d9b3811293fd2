import { parentPort, workerData } from 'node:worker_threads';
import { type DoorKit, siteOf, verifiedPerSecond } from './badge-kit.ts';

/** One thread of verifiers: counts what it verifies in each span that it is told to. */
const kit = workerData as DoorKit;
const site = await siteOf(kit);

parentPort?.on('message', async (span: number) => {
  parentPort?.postMessage(await verifiedPerSecond(kit.badges, site, span));
});
parentPort?.postMessage('ready');
