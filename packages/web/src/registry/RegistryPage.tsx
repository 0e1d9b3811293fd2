import './registry.css';
import { Show, type JSX } from 'solid-js';
import { createAsk } from '../home/ask.ts';
import { FailureNote } from '../home/FailureNote.tsx';
import { me } from '../home/me.ts';
import { Page } from '../home/Page.tsx';
import { StaffOnly } from '../home/StaffOnly.tsx';
import { api } from '../live/api.ts';
import { CoveragePart } from './CoveragePart.tsx';
import { PostsPart } from './PostsPart.tsx';
import { r } from './r.ts';
import type { Post } from './shapes.ts';

/** The first page of the licence registry. */
export function RegistryPage(): JSX.Element {
  const posts = (): readonly Post[] => me()?.registry ?? [];
  const isAdministrator = (): boolean => posts().some(({ role }) => role === 'administrator');
  const places = createAsk(
    () => (posts().length > 0 ? true : null),
    () => api().registry.places.query(),
  );
  return (
    <Page
      title={r('title')}
      here="registry"
      side={<Show when={isAdministrator() ? places.value() : null}>{(all) => <PostsPart places={all()} />}</Show>}
    >
      <StaffOnly>
        <div class="home-block">
          <h1 class="home-title">{r('title')}</h1>
          <Show
            when={posts().length > 0}
            fallback={
              <>
                <p class="home-lead">{r('notYours')}</p>
                <p class="home-read">{r('notYoursText')}</p>
              </>
            }
          >
            <p class="home-lead">{r('lead')}</p>
            <FailureNote failure={places.failure()} onAgain={() => void places.again()} />
          </Show>
        </div>
        <Show when={places.value()}>{(all) => <CoveragePart places={all()} />}</Show>
      </StaffOnly>
    </Page>
  );
}
