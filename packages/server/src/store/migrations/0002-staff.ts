import type { Migration } from './column-types.ts';

/** Accounts, and what they may do where. */
export const staff: Migration = {
  number: 2,
  name: 'staff',
  statements: ({ text, integer, strict }) => [
    `create table account (
      id ${text} primary key,
      email ${text} not null unique,
      name ${text} not null,
      password ${text},
      subject ${text} unique,
      language ${text} not null check (language in ('en', 'fr')),
      director ${integer} not null check (director in (0, 1)),
      created_at ${text} not null,
      closed_at ${text}
    )${strict}`,
    `create table post (
      exercise ${text} not null references exercise (id),
      account ${text} not null references account (id),
      role ${text} not null check (role in ('director', 'controller', 'evaluator', 'observer')),
      objectives ${text} not null,
      primary key (exercise, account)
    )${strict}`,
    'create index post_of_account on post (account)',
    `create table invitation (
      token_hash ${text} primary key,
      kind ${text} not null check (kind in ('first-director', 'account')),
      exercise ${text} references exercise (id),
      role ${text} check (role in ('director', 'controller', 'evaluator', 'observer')),
      objectives ${text} not null,
      created_at ${text} not null,
      used_at ${text},
      ends_at ${text} not null
    )${strict}`,
  ],
};
