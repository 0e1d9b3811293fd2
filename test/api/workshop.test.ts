import { expect, test } from 'vitest';
import { Workshop, WorkshopTooLong } from '../../packages/server/src/api/workshop/workshop.ts';
import { rooms } from '../conduct/rooms.ts';

test('work that takes longer than it may is given up and says so, and what waited behind it is done', async () => {
  await using room = await rooms();
  const { scenario } = room.live.kit;
  // No thread is there within a millisecond.
  const workshop = new Workshop(1, { roster: 1 });
  try {
    const late = workshop.run({ kind: 'roster', bytes: new Uint8Array(), scenario });
    const behind = workshop.run({ kind: 'msel', scenario, language: 'fr', format: 'csv' });
    await expect(late).rejects.toThrow(WorkshopTooLong);
    expect(new TextDecoder().decode(await behind)).toContain('contingence');
  } finally {
    await workshop.close();
  }
});
