import { hasDirector } from '../../store/account.ts';
import { postsOf } from '../../store/post.ts';
import type { ApiContext, Caller } from '../context.ts';
import { postsInRegistry } from '../registry/in-registry.ts';
import type { Me } from '../shapes/account.ts';

type Asking = Pick<ApiContext, 'database' | 'settings' | 'secure'>;

/** Who somebody is, as pages have it. */
export async function meAs(
  { database, settings, secure }: Asking,
  { staff, participant }: Omit<Caller, 'guesser'>,
): Promise<Me> {
  return {
    account:
      staff === null
        ? null
        : {
            id: staff.account,
            name: staff.name,
            email: staff.email,
            language: staff.language,
            director: staff.director,
          },
    posts:
      staff === null
        ? []
        : (await postsOf(database, staff.account)).map(({ exercise, role, objectives }) => ({
            exercise,
            role,
            objectives,
          })),
    registry: staff === null ? [] : await postsInRegistry(database, staff),
    participant,
    server: {
      lan: settings.lan,
      secure,
      version: settings.version,
      hasDirector: await hasDirector(database),
      signOn: settings.signOn,
    },
  };
}
