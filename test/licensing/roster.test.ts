import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Checker } from '../../packages/server/src/licensing/check/checker.ts';
import { checkRoster } from '../../packages/server/src/licensing/roster/check-roster.ts';
import { readRoster } from '../../packages/server/src/licensing/roster/read-roster.ts';
import { queueLines, verdictLines } from '../../packages/server/src/licensing/roster/tables.ts';
import { atOntario, desk, file, nowLook, row } from './builders.ts';

const plain = { verdict: String, because: String, limit: String };
const watch = { tick: () => undefined, signal: new AbortController().signal };

test('everybody on a roster gets a verdict; who is not sure goes to the queue, and a row that cannot be read is named', async () => {
  await using at = await desk();
  await at.take(
    file(
      row(),
      row({ number: '2', family_name: 'Nguyen', given_names: 'Van', birth_date: '1991-05-06', status: 'suspended' }),
    ),
  );
  const roster = join(at.folder, 'roster.csv');
  const lines = [
    'Family name,given_names,birth_date,issuer,class,number',
    'Tremblay,Elodie,1980-02-03,US-MI,RN,4704001',
    'NGUYEN,VAN,1991-05-06,,,',
    'Okafor,Chidi,1985-07-08,US-MI,RN,4704001',
    '=cmd,Somebody,1990-01-01,,,',
    'Short,Row',
    'Wrong,Date,1990-13-01,,,',
  ];
  writeFileSync(roster, `${lines.join('\n')}\n`);
  const read = await readRoster(roster);
  expect(read.faults.map(({ line, column }) => [line, column])).toEqual([
    [6, ''],
    [7, 'birth_date'],
  ]);
  const how = {
    circumstances: { ...atOntario, host: read.people[0]?.asked.issuer ?? atOntario.host },
    look: nowLook,
    watch,
  };
  const result = await checkRoster(await Checker.of(at.registry), read.people, how);
  expect(result?.answers.map(({ line, answer }) => [line, answer.kind, answer.unknownBecause])).toEqual([
    [2, 'recognised', null],
    [3, 'not-recognised', null],
    [4, 'unknown', 'not-this-person'],
    [5, 'unknown', 'no-match'],
  ]);
  expect(result).toMatchObject({ queued: 1, sanctioned: 1 });
  if (result === null) return;
  const table = [...verdictLines(result, plain)];
  expect(table).toHaveLength(5);
  expect(table[1]).toContain('host-licence');
  expect(table[2]).toContain('US-MI rn 2 suspended');
  expect(table[4]).toContain("'=cmd");
  expect([...queueLines(result, plain)].slice(1)).toMatchObject([expect.stringContaining('Tremblay, Élodie')]);
});

test('a roster check that is interrupted gives nothing rather than half of it', async () => {
  await using at = await desk();
  await at.take(file(row()));
  writeFileSync(join(at.folder, 'roster.csv'), 'family_name\nTremblay\n');
  const { people } = await readRoster(join(at.folder, 'roster.csv'));
  const stopped = { tick: () => undefined, signal: AbortSignal.abort() };
  const how = { circumstances: atOntario, look: nowLook, watch: stopped };
  expect(await checkRoster(await Checker.of(at.registry), people, how)).toBeNull();
});
