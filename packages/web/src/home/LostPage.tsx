import type { JSX } from 'solid-js';
import { ButtonLink } from './ButtonLink.tsx';
import { h } from './h.ts';
import { Page } from './Page.tsx';
import { ways } from './ways.ts';

export function LostPage(): JSX.Element {
  return (
    <Page title={h('lost.title')} narrow>
      <div class="home-block">
        <h1 class="home-title">{h('lost.title')}</h1>
        <p class="home-lead">{h('lost.text')}</p>
        <p class="home-acts">
          <ButtonLink href={ways.home} kind="primary">
            {h('lost.home')}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}
