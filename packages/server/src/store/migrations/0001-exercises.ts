import type { Migration } from './column-types.ts';

/** Exercises, their logs, and what conduct keeps beside them. */
export const exercises: Migration = {
  number: 1,
  name: 'exercises',
  statements: ({ text, integer, blob, place, strict, strictInKeyOrder }) => [
    `create table exercise (
      id ${text} primary key,
      scenario ${text} not null,
      title_en ${text} not null,
      title_fr ${text} not null,
      header ${text} not null,
      folder ${text} not null,
      state ${text} not null check (state in ('ready', 'running', 'paused', 'ended')),
      created_at ${text} not null,
      created_by ${text},
      ended_at ${text},
      fork_of ${text} references exercise (id),
      fork_seq ${integer},
      erase_after ${text},
      erased_at ${text},
      demonstration ${integer} not null check (demonstration in (0, 1))
    )${strict}`,
    `create table event (
      exercise ${text} not null references exercise (id),
      seq ${integer} not null check (seq > 0),
      at ${integer} not null,
      line ${text} not null,
      primary key (exercise, seq)
    )${strictInKeyOrder}`,
    `create table body (
      exercise ${text} not null references exercise (id),
      seal ${text} not null,
      salt ${text} not null,
      text ${text} not null,
      participant ${text},
      created_at ${text} not null,
      primary key (exercise, seal)
    )${strict}`,
    `create table snapshot (
      exercise ${text} not null references exercise (id),
      version ${text} not null,
      seq ${integer} not null,
      at ${integer} not null,
      world ${blob} not null,
      created_at ${text} not null,
      primary key (exercise, version, seq)
    )${strict}`,
    `create table inbox (
      place ${place},
      exercise ${text} not null references exercise (id),
      id ${text} not null,
      payload ${text} not null,
      outcome ${text},
      received_at ${text} not null,
      settled_at ${text},
      unique (exercise, id)
    )${strict}`,
    'create index inbox_waiting on inbox (exercise, place) where outcome is null',
    `create table driver (
      exercise ${text} primary key references exercise (id),
      server ${text} not null,
      since ${text} not null,
      seen_at ${text} not null
    )${strict}`,
  ],
};
