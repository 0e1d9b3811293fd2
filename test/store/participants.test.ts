import { describe, expect, test } from 'vitest';
import { claimGuess, forgiveGuesses, guesserOf, sweepGuesses } from '../../packages/server/src/store/guess.ts';
import {
  leaveExercise,
  participantById,
  participantsOf,
  seeParticipant,
  setParticipantLanguage,
} from '../../packages/server/src/store/participant.ts';
import {
  linkByCode,
  linkByToken,
  linksOf,
  newSeatLink,
  withdrawLink,
} from '../../packages/server/src/store/seat-link.ts';
import { newMark } from '../../packages/server/src/store/secret.ts';
import {
  endSession,
  endSessionsOf,
  extendSession,
  openSession,
  seeSession,
  sessionByToken,
  sweepSessions,
} from '../../packages/server/src/store/session.ts';
import { anExercise, aParticipant } from './builders.ts';
import { places } from './places.ts';

const hour = 3_600_000;
const longAgo = '2020-01-01T00:00:00.000Z';

describe.each(places)('$kind', ({ newPlace }) => {
  test('who joins is found by exercise and id until they leave, and their browsers go with them', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const id = await aParticipant(database, { name: 'Zoé \0Roy', language: 'fr' });
    const watcher = await aParticipant(database, { seat: null, role: 'observer', consented: false });
    const { token } = await openSession(database, { exercise, participant: id }, hour);
    expect(await participantById(database, exercise, id)).toMatchObject({
      name: 'Zoé Roy',
      seat: 'county-eoc',
      leftAt: null,
    });
    expect((await participantById(database, exercise, watcher))?.consentedAt).toBeNull();
    expect(await setParticipantLanguage(database, exercise, id, 'en')).toBe(true);
    expect(await leaveExercise(database, exercise, id)).toBe(true);
    expect(await leaveExercise(database, exercise, id)).toBe(false);
    expect(await sessionByToken(database, token)).toBeNull();
    const all = await participantsOf(database, exercise);
    expect(all).toHaveLength(2);
    expect(all.find((one) => one.id === id)).toMatchObject({ language: 'en', leftAt: expect.any(String) as string });
    expect(await participantById(database, 'other', id)).toBeNull();
  });

  test('a session ends at its time, at a word, or with all of its owner’s', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const owner = { exercise, participant: await aParticipant(database) };
    const other = { exercise, participant: await aParticipant(database) };
    const ended = await openSession(database, owner, -1);
    const [one, two, three] = [
      await openSession(database, owner, hour),
      await openSession(database, owner, hour),
      await openSession(database, owner, hour),
    ];
    const theirs = await openSession(database, other, hour);
    expect(await sessionByToken(database, ended.token)).toBeNull();
    expect(await sessionByToken(database, one.token)).toEqual({ owner, endsAt: one.endsAt });
    expect(new Date(one.endsAt).getTime() - (await database.wallNow()).getTime()).toBeGreaterThan(hour / 2);
    expect(await sweepSessions(database)).toBe(1);
    await endSession(database, one.token);
    expect(await sessionByToken(database, one.token)).toBeNull();
    expect(await sessionByToken(database, two.token)).not.toBeNull();
    expect(await endSessionsOf(database, owner)).toBe(2);
    expect(await sessionByToken(database, three.token)).toBeNull();
    expect(await sessionByToken(database, theirs.token)).not.toBeNull();
    expect(await sessionByToken(database, 'made up')).toBeNull();
  });

  test('a session that is used goes on, once a good part of it is over, and one that has ended does not', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const owner = { exercise, participant: await aParticipant(database) };
    const fresh = await openSession(database, owner, hour);
    const worn = await openSession(database, owner, hour / 2);
    const ended = await openSession(database, owner, -1);
    expect(await extendSession(database, fresh.token, hour)).toBeNull();
    const until = await extendSession(database, worn.token, hour);
    expect(until !== null && until > worn.endsAt).toBe(true);
    expect((await sessionByToken(database, worn.token))?.endsAt).toBe(until);
    expect(await extendSession(database, ended.token, hour)).toBeNull();
    expect(await sessionByToken(database, ended.token)).toBeNull();
  });

  test('being seen is written when the last time is a while ago', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const id = await aParticipant(database);
    const { token } = await openSession(database, { exercise, participant: id }, hour);
    const first = (await participantById(database, exercise, id))?.seenAt;
    await seeParticipant(database, exercise, id);
    expect((await participantById(database, exercise, id))?.seenAt).toBe(first);
    await database.db.updateTable('participant').set({ seen_at: longAgo }).execute();
    await database.db.updateTable('session').set({ seen_at: longAgo }).execute();
    await seeParticipant(database, exercise, id);
    await seeSession(database, token);
    expect((await participantById(database, exercise, id))?.seenAt).not.toBe(longAgo);
    expect(await database.db.selectFrom('session').where('seen_at', '=', longAgo).selectAll().execute()).toEqual([]);
  });

  test('a link opens by token and by code, however the code is typed, until it is withdrawn', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const made = await newSeatLink(database, { exercise, seat: 'county-eoc', role: 'player' });
    const wall = await newSeatLink(database, { exercise, seat: null, role: 'observer' });
    const link = { exercise, id: made.id, seat: 'county-eoc', role: 'player' };
    expect(made.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u);
    expect(await linkByToken(database, made.token)).toMatchObject(link);
    const typed = made.code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await linkByCode(database, typed)).toMatchObject(link);
    expect((await linksOf(database, exercise)).map(({ id }) => id).toSorted()).toEqual([made.id, wall.id].toSorted());
    expect(await withdrawLink(database, exercise, made.id)).toBe(true);
    expect(await withdrawLink(database, exercise, made.id)).toBe(false);
    expect(await linkByToken(database, made.token)).toBeNull();
    expect(await linkByCode(database, made.code)).toBeNull();
    expect((await linksOf(database, exercise)).map(({ id }) => id)).toEqual([wall.id]);
    const rows = JSON.stringify(await database.db.selectFrom('seat_link').selectAll().execute());
    expect(rows).not.toContain(wall.token);
    expect(rows).not.toContain(wall.code);
  });

  test('servers of one database read each other’s codes', async () => {
    await using place = await newPlace();
    const here = await place.open();
    const there = await place.open();
    const exercise = await anExercise(here);
    const { id, code } = await newSeatLink(here, { exercise, seat: 'county-eoc', role: 'player' });
    expect((await linkByCode(there, code))?.id).toBe(id);
  });

  test('wrong guesses lock the browser that made them, for longer each time, and nobody else behind its address', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const address = '203.0.113.7';
    const mine = guesserOf(database, { mark: newMark(database.pepper), address });
    const theirs = guesserOf(database, { mark: newMark(database.pepper), address });
    expect(mine).not.toBe(theirs);
    const burst = await Promise.all(Array.from({ length: 12 }, () => claimGuess(database, mine)));
    expect(burst.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await claimGuess(database, theirs)).toEqual({ ok: true });
    const lockedFor = async () => {
      const claim = await claimGuess(database, mine);
      if (claim.ok) throw new Error('not locked');
      return new Date(claim.lockedUntil).getTime() - (await database.wallNow()).getTime();
    };
    const first = await lockedFor();
    expect(first).toBeGreaterThan(30_000);
    expect(first).toBeLessThanOrEqual(60_000);
    const passes = () =>
      database.db.updateTable('guess').set({ locked_until: longAgo }).where('guesser', '=', mine).execute();
    await passes();
    expect(await claimGuess(database, mine)).toEqual({ ok: true });
    expect(await lockedFor()).toBeGreaterThan(first);
    for (let more = 0; more < 10; more += 1) {
      await passes();
      expect((await claimGuess(database, mine)).ok).toBe(true);
    }
    expect(await lockedFor()).toBeGreaterThan(50 * 60_000);
    expect(await lockedFor()).toBeLessThanOrEqual(60 * 60_000);
  });

  test('a right guess is taken back, the wrong ones before it are not', async () => {
    await using place = await newPlace();
    const database = await place.open();
    for (let wrong = 0; wrong < 4; wrong += 1) await claimGuess(database, 'mark:a');
    for (let right = 0; right < 3; right += 1) {
      expect(await claimGuess(database, 'mark:a')).toEqual({ ok: true });
      await forgiveGuesses(database, 'mark:a');
    }
    expect(await claimGuess(database, 'mark:a')).toEqual({ ok: true });
    expect((await claimGuess(database, 'mark:a')).ok).toBe(false);
  });

  test('wrong guesses are forgotten with time', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const ages = () =>
      database.db.updateTable('guess').set({ first_at: longAgo }).where('guesser', '=', 'address:b').execute();
    for (let wrong = 0; wrong < 4; wrong += 1) await claimGuess(database, 'address:b');
    await ages();
    for (let wrong = 0; wrong < 4; wrong += 1) expect((await claimGuess(database, 'address:b')).ok).toBe(true);
    await claimGuess(database, 'mark:a');
    await ages();
    expect(await sweepGuesses(database)).toBe(1);
  });

  test('a mark that this server did not give counts as none', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const address = '203.0.113.7';
    const mark = newMark(database.pepper);
    expect(guesserOf(database, { mark, address })).toMatch(/^mark:/u);
    for (const forged of ['', 'abc', 'abc.def', `x${mark}`, `${mark}x`, newMark(new Uint8Array(32))])
      expect(guesserOf(database, { mark: forged, address })).toBe(`address:${address}`);
    expect(guesserOf(database, { mark: null, address })).toBe(`address:${address}`);
  });
});
