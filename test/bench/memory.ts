/**
 * `node test/bench/memory.ts [--dist FOLDER] [--hours 12]`: what a console's tab holds after an hour of exercise and after twelve. Need: nobody
 * reloads a console in the middle of the night. `strait` stretched to twelve hours and played at 600 times its speed with the log in sight, messages
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
await page.getByRole('tab', { name: 'Log', exact: true }).click();
await page.getByRole('combobox', { name: 'Which entries' }).selectOption('all');

interface Held {
  readonly at: number;
  readonly events: number;
  readonly heap: number;
  readonly nodes: number;
}

async function held(): Promise<Held> {
  await setSpeed(hall, 0);
  await sleep(4000); // the page has taken what was on its way
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  const events = await live.read(({ seq }) => seq);
  return { at: live.clock().at / hour, events, heap: usedSize / 1_048_576, nodes };
}

const [from, to] = Object.keys(live.kit.scenario.seats);
let written = 0;
/** As many in an hour of exercise as a full hall writes. */
const lettersAnHour = 400;
async function until(moment: number): Promise<void> {
  await setSpeed(hall, 600);
  for (; live.clock().at < moment; await sleep(100))
    for (; written < (live.clock().at / hour) * lettersAnHour; written++)
      await live.submit(
        {
          id: id<CommandId>(randomUUID()),
          seat: id<SeatId>(from ?? ''),
          actor: 'control',
          type: 'SendMessage',
          payload: {
            to: [id<SeatId>(to ?? '')],
            means: id<MeansId>('e-mail'),
            subject: `Beds ${written}`,
            body: 'How many are free?',
          },
        },
        { participant: null },
      );
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
