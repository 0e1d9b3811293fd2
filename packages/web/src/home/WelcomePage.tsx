import { useNavigate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { h } from './h.ts';
import { NewAccountForm } from './NewAccountForm.tsx';
import { OneTimeLink } from './OneTimeLink.tsx';
import { ways } from './ways.ts';

/** Where the link leads that the first start prints: whoever opens it becomes the director of the server. */
export function WelcomePage(): JSX.Element {
  const go = useNavigate();
  return (
    <OneTimeLink title={h('welcome.title')} kind="first-director">
      {(token) => (
        <>
          <p class="home-lead">{h('welcome.text')}</p>
          <NewAccountForm
            make={(account) => api().session.claimDirector.mutate({ token, ...account })}
            onMade={() => go(ways.home, { replace: true })}
          />
        </>
      )}
    </OneTimeLink>
  );
}
