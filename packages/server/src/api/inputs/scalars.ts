import { z } from 'zod';
import { type Id, id } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, duration, simTime } from '@samaritan/scenarios/values/time';

/** `constructor` and the like: tables of scripts answer to them without having them, and no script names anything so. */
const isOfEveryTable = (name: string): boolean => name in {};

/** A name as scripts and the engine give it. Whether anything goes by it is for the rules to say. */
export const named = <T extends Id<string>>() =>
  z
    .string()
    .min(1)
    .max(200)
    .refine((name) => !isOfEveryTable(name), 'wanted: a name of the script')
    .transform((name): T => id<T>(name));

/** A command's id, chosen by the browser that sends it: long enough that two do not choose the same. */
export const commandId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'wanted: 8 to 64 letters, digits, - or _');

/** No database is asked for a name with U+0000 in it: PostgreSQL would answer with an error instead of with nothing. */
export const exerciseId = z
  .string()
  .min(1)
  .max(64)
  .refine((name) => !name.includes('\0'), 'wanted: the id of an exercise');
export const scenarioId = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'wanted: the id of a scenario');
export const language = z.enum(['en', 'fr']);

const farthest = 400 * 24 * 3_600_000;
/** Milliseconds since StartEx. */
export const moment = z
  .int()
  .min(0)
  .max(farthest)
  .transform((ms): SimTime => simTime(ms));
export const length = z
  .int()
  .min(-farthest)
  .max(farthest)
  .transform((ms): Duration => duration(ms));
export const sequence = z.int().min(0);

/** What somebody writes: one line, or a text. */
export const line = z.string().max(500);
export const text = z.string().max(20_000);
export const personName = z.string().trim().min(1).max(120);
export const email = z.email().max(254);
/** Long enough to be worth hashing, short enough not to be an attack on the hashing. */
export const password = z.string().min(10).max(200);
export const token = z.string().min(16).max(100);
