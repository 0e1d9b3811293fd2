import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { badgePage, qrModules } from '../../../packages/server/src/cli/registry/badge-page.ts';
import { packBadge, unpackBadge } from '../../../packages/server/src/registry/credentials/packing.ts';
import { facts, issue } from '../../registry/credentials/world.ts';

/** What a camera held straight before the print would give: eight grey points a module. */
function pictureOf(modules: readonly (readonly boolean[])[]): { width: number; height: number; data: Uint8Array } {
  const scale = 8;
  const width = modules.length * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height: width, data };
}

test('a reader of another make gets the printed badge back octet for octet', async () => {
  const badge = await issue();
  const modules = qrModules(packBadge(badge));
  expect(unpackBadge(decodeQR(pictureOf(modules)))).toBe(badge);
  // Readable from a sheet at 9 cm: at least half a millimetre a module.
  expect(modules.length).toBeLessThan(150);
});

test('an exercise badge says so in both languages, twice, and a real one nowhere; names are escaped', () => {
  const drill = badgePage({ ...facts, exercise: 'st-croix' }, 'SMB1:AB');
  expect(drill.match(/EXERCISE · EXERCICE/g)).toHaveLength(2);
  const real = badgePage({ ...facts, name: { family: '<b>&', given: 'Zoé', other: [] } }, 'SMB1:AB');
  expect(real).not.toContain('EXERCISE');
  expect(real).toContain('&lt;b&gt;&amp;');
  expect(real).toContain('pièce d’identité officielle');
});
