import { id } from '@samaritan/scenarios/values/id';
import {
  type ControlCommandType,
  type ControlPayloads,
  type WrittenControlCommand,
  controlCommandTypes,
} from '@samaritan/scenarios/vocabulary/control';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { expect, test } from 'vitest';
import { sealControl } from '../../packages/server/src/log/seal-control.ts';
import { type Body, isIntact } from '../../packages/server/src/log/seal.ts';
import { sealsOf } from '../../packages/server/src/log/seals-of.ts';
import { sha256 as hash } from '../../packages/server/src/study/sha.ts';
import { ControlRoom, minute, sealed } from '../builders/control-room.ts';
import { directedTowns } from '../builders/directed-towns.ts';

const said = 'secret words';
const words = { en: `${said} en`, fr: `${said} fr` };
const row = { row: id<never>('A1') };
const to = { to: [id<never>('fire')], means: id<never>('phone') };
const scene = { objective: id<never>('scene'), task: null };

/** Every command with words in every place where somebody can write freely, and how many places those are. */
const written: { readonly [T in ControlCommandType]: readonly [ControlPayloads<string>[T], number] } = {
  SetClock: [{ speed: 2 }, 0],
  SendRow: [row, 0],
  HoldRow: [row, 0],
  ReleaseRow: [row, 0],
  SkipRow: [row, 0],
  EditRow: [{ ...row, edition: 0, change: { text: words, means: to.means } }, 2],
  AddRow: [{ ...row, ...to, from: 'mayor', at: null, text: { ...words, fr: null }, wantsAnswer: false }, 1],
  ShiftRows: [{ ...row, by: id<never>('0'), following: true }, 0],
  SpeakAs: [{ ...to, as: 'mayor', subject: said, body: said }, 2],
  SettleMessage: [{ message: id('m') }, 0],
  AdjustWorld: [{ adjustment: { kind: 'hazard', hazard: id('blast') }, reason: said }, 1],
  FreezeDeterioration: [{ reason: said }, 1],
  ResumeDeterioration: [{}, 0],
  EnterJournal: [{ seat: null, occurredAt: minute(1), text: said }, 1],
  DeclareRealEmergency: [{ text: said }, 1],
  EndRealEmergency: [{}, 0],
  EndExercise: [{}, 0],
  RecordObservation: [{ ...scene, seat: null, occurredAt: minute(1), text: said }, 1],
  GiveRating: [{ ...scene, rating: 'P', text: said }, 1],
};

function sealAll(type: ControlCommandType): { readonly text: string; readonly bodies: readonly Body[] } {
  const bodies: Body[] = [];
  const command = { id: id('c-1'), staff: 'ann', type, payload: written[type][0] } as unknown as WrittenControlCommand;
  const salt = (of: string, field: string): string => `${of}/${field}/`;
  const asSeen = sealControl(command, { salt, hash, keep: (body) => void bodies.push(body) });
  return { text: JSON.stringify(asSeen), bodies };
}

test.each(controlCommandTypes)('no word that somebody wrote in %s stands in what the world sees', (type) => {
  const { text, bodies } = sealAll(type);
  expect(text).not.toContain(said);
  expect(bodies.length).toBe(written[type][1]);
  for (const body of bodies) expect([text.includes(body.seal), isIntact(body, hash)]).toEqual([true, true]);
  expect(new Set(bodies.map(({ seal }) => seal)).size).toBe(bodies.length);
});

test('every seal that a log holds came in with a command, and can be asked for', () => {
  const texts: Sealed[] = [];
  const room = directedTowns();
  for (const event of room.events) texts.push(...sealsOf(event).map((one) => id<Sealed>(one)));
  expect(new Set(texts)).toEqual(new Set([sealed('why')]));
  const plain = new ControlRoom()
    .until(5)
    .does('EnterJournal', { seat: null, occurredAt: minute(1), text: sealed('a') });
  expect(plain.events.flatMap(sealsOf)).toEqual(['a']);
});
