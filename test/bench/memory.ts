/**
 * `node test/bench/memory.ts [--dist FOLDER] [--hours 12]`: what a console's tab holds after an hour of exercise and after twelve. Need: nobody
 * reloads a console in the middle of the night. `strait` stretched to twelve hours and played by leaps of five minutes with the log in sight, messages
 * being written the whole time; the clock stands while the garbage is collected and the heap is read.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CommandId, type MeansId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import { openConsole, option, print, setSpeed } from './console.ts';

const target = 1.5;
const hour = 3_600_000;
const hours = Number(option('hours') ?? 12);

await using opened = await openConsole({
  dist: option('dist'),
  people: 30,
  change: (scenario) => ({ ...scenario, endEx: simTime((hours + 1) * hour) }),
});
const { page, devtools, hall } = opened;
const { live } = hall;
await devtools.send('HeapProfiler.enable');
await setSpeed(hall, 0);
await page.getByRole('tab', { name: 'Log', exact: true }).click();
await page.getByRole('combobox', { name: 'Which entries' }).selectOption('all');

interface Held {
  readonly at: number;
  readonly events: number;
  readonly heap: number;
  readonly nodes: number;
}

async function held(): Promise<Held> {
  await sleep(4000); // the page has taken what was on its way
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  const events = await live.read(({ seq }) => seq);
  return { at: live.clock().at / hour, events, heap: usedSize / 1_048_576, nodes };
}

const [from, to] = Object.keys(live.kit.scenario.seats);
/** As many in an hour of exercise as a hall writes; the page gets a frame with each twelfth of them. */
const lettersAnHour = 120;
const step = hour / 12;
async function until(moment: number): Promise<void> {
  for (let at = live.clock().at + step; at <= moment; at += step) {
    await live.jump(simTime(at));
    await Promise.all(Array.from({ length: lettersAnHour / 12 }, letter));
    await sleep(150);
  }
}

async function letter(): Promise<void> {
  const payload = {
    to: [id<SeatId>(to ?? '')],
    means: id<MeansId>('e-mail'),
    subject: 'Beds',
    body: 'How many are free, and how soon could there be more?',
  };
  const command = { id: id<CommandId>(randomUUID()), seat: id<SeatId>(from ?? ''), actor: 'control' } as const;
  await live.submit({ ...command, type: 'SendMessage', payload }, { participant: null });
}

const show = ({ at, events, heap, nodes }: Held): void =>
  print(`at ${at.toFixed(2)} h: ${events} events, heap ${heap.toFixed(1)} MB, ${nodes} nodes`);
await until(hour);
const one = await held();
show(one);
await until(hours * hour);
const many = await held();
show(many);
const ratio = many.heap / one.heap;
print(`${hours} h of 1 h: ${ratio.toFixed(2)} × of ${target}: ${ratio <= target ? 'met' : 'MISSED'}`);
