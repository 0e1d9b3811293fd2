import type { Migration } from './column-types.ts';

/** Who may do what in the licence registry; its licences lie in a file of their own. */
export const registryPosts: Migration = {
  number: 5,
  name: 'registry posts',
  statements: ({ text, strict }) => [
    `create table registry_post (
      account ${text} not null references account (id),
      role ${text} not null check (role in ('administrator', 'regulator', 'credentialing-desk', 'site-verifier')),
      jurisdiction ${text} not null,
      incident ${text} not null,
      given_at ${text} not null,
      given_by ${text} not null,
      primary key (account, role, jurisdiction, incident)
    )${strict}`,
    `alter table invitation add column registry_role ${text}`,
    `alter table invitation add column jurisdiction ${text}`,
    `alter table invitation add column incident ${text}`,
    `alter table invitation add column given_by ${text}`,
  ],
};
