import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRegistry } from '../../../packages/server/src/store/registry/registry.ts';

test('a registry of exercises is never opened as a real one, whatever its file is called, nor the other way round', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samaritan-marking-'));
  try {
    await (await openRegistry({ folder }, 'exercise')).close();
    renameSync(join(folder, 'exercise-registry.db'), join(folder, 'registry.db'));
    await expect(openRegistry({ folder }, 'real')).rejects.toThrow('made-up licences');
    rmSync(join(folder, 'registry.db'));
    await (await openRegistry({ folder }, 'real')).close();
    renameSync(join(folder, 'registry.db'), join(folder, 'exercise-registry.db'));
    await expect(openRegistry({ folder }, 'exercise')).rejects.toThrow('real licences');
    writeFileSync(join(folder, 'registry.db'), 'not a database, however long it goes on'.repeat(40));
    await expect(openRegistry({ folder }, 'real')).rejects.toThrow('damaged');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
