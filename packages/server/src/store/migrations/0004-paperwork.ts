import type { Migration } from './column-types.ts';

/** What people write beside the log. */
export const paperwork: Migration = {
  number: 4,
  name: 'paperwork',
  statements: ({ text, integer, blob, strict }) => [
    `create table draft (
      exercise ${text} not null references exercise (id),
      owner ${text} not null,
      place ${text} not null,
      text ${text} not null,
      saved_at ${text} not null,
      primary key (exercise, owner, place)
    )${strict}`,
    `create table attachment (
      exercise ${text} not null references exercise (id),
      id ${text} not null,
      participant ${text},
      name ${text} not null,
      media_type ${text} not null,
      size ${integer} not null,
      bytes ${blob} not null,
      created_at ${text} not null,
      primary key (exercise, id)
    )${strict}`,
    `create table feedback (
      exercise ${text} not null references exercise (id),
      id ${text} not null,
      participant ${text},
      question ${text} not null,
      answer ${text} not null,
      created_at ${text} not null,
      primary key (exercise, id)
    )${strict}`,
    `create table improvement (
      exercise ${text} not null references exercise (id),
      item ${text} not null,
      owner ${text},
      due ${text},
      note ${text},
      saved_at ${text} not null,
      primary key (exercise, item)
    )${strict}`,
    `create table column_mapping (
      id ${text} primary key,
      name ${text} not null,
      mapping ${text} not null,
      saved_at ${text} not null
    )${strict}`,
  ],
};
