import { id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { rowsIntoPlay } from '../../packages/server/src/api/sheets/take.ts';
import { rooms } from '../conduct/rooms.ts';

test('a row of a sheet joins play beside the script’s row of the same number', async () => {
  await using room = await rooms();
  await room.live.start(1);
  const [scripted] = room.live.kit.scenario.msel;
  const row = {
    n: Number(scripted?.n),
    kind: 'contextual' as const,
    from: 'VNN',
    to: 'calais-fire',
    by: Object.keys(room.live.kit.scenario.means)[0] ?? '',
    when: 'T+5:00',
    text: { en: 'A second bus is said to be late.', fr: 'Un second autobus serait en retard.' },
  };
  expect(await rowsIntoPlay(room.live, 'staff', { rows: [row], left: 0 })).toMatchObject({
    ok: true,
    rows: 1,
    left: 0,
  });
  const rows = await room.live.read(({ msel }) => [...msel.rows].filter(([, { added }]) => added !== null));
  expect(rows.map(([name]) => name)).toEqual([id(`S${scripted?.n}`)]);
});
