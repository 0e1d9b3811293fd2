import type { Migration } from './column-types.ts';

/** Who takes part, how they come in, and the browsers they use. */
export const participants: Migration = {
  number: 3,
  name: 'participants',
  statements: ({ text, integer, strict }) => [
    `create table participant (
      exercise ${text} not null references exercise (id),
      id ${text} not null,
      seat ${text},
      role ${text} not null check (role in ('player', 'observer')),
      name ${text},
      language ${text} not null check (language in ('en', 'fr')),
      joined_at ${text} not null,
      left_at ${text},
      seen_at ${text} not null,
      consented_at ${text},
      primary key (exercise, id)
    )${strict}`,
    `create table seat_link (
      exercise ${text} not null references exercise (id),
      id ${text} not null,
      seat ${text},
      role ${text} not null check (role in ('player', 'observer')),
      token_hash ${text} not null,
      code_hash ${text} not null,
      created_at ${text} not null,
      withdrawn_at ${text},
      primary key (exercise, id)
    )${strict}`,
    'create unique index seat_link_token on seat_link (token_hash)',
    'create unique index seat_link_code on seat_link (code_hash)',
    `create table session (
      token_hash ${text} primary key,
      account ${text} references account (id),
      exercise ${text},
      participant ${text},
      created_at ${text} not null,
      seen_at ${text} not null,
      ends_at ${text} not null,
      foreign key (exercise, participant) references participant (exercise, id),
      check ((account is null) <> (participant is null) and (exercise is null) = (participant is null))
    )${strict}`,
    'create index session_of_account on session (account)',
    'create index session_of_participant on session (exercise, participant)',
    `create table guess (
      guesser ${text} primary key,
      count ${integer} not null,
      first_at ${text} not null,
      locked_until ${text}
    )${strict}`,
  ],
};
