import { deskLabels } from '@samaritan/server/words/labels/papers';
import { say } from '@samaritan/server/words/label';
import { For, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { list } from '../i18n/numbers.ts';
import { Icon } from '../ui/Icon.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { h } from './h.ts';
import { l } from './l.ts';
import { leverName, leverValue } from './lever-words.ts';
import { local } from './local.ts';
import { Prose } from './Prose.tsx';
import type { LibraryScenario } from './shapes.ts';
import { localStart } from './start-words.ts';
import { ways } from './ways.ts';

export interface ScenarioPartsProps {
  readonly scenario: LibraryScenario;
}

const kinds = ['contextual', 'contingency', 'expected-action'] as const;

/** A script as those read it who choose what to play. */
export function ScenarioParts(props: ScenarioPartsProps): JSX.Element {
  const entry = (): LibraryScenario['entry'] => props.scenario.entry;
  const side = (id: string): string => {
    const found = entry().jurisdictions.find((one) => one.id === id);
    return found === undefined ? id : local(found.name);
  };
  return (
    <>
      <div class="home-block">
        <h1 class="home-title">{local(entry().title)}</h1>
        <p class="home-lead">{local(entry().summary)}</p>
        <dl class="home-facts">
          <dt>{l('starts')}</dt>
          <dd>{localStart(props.scenario.startEx)}</dd>
          <dt>{l('lasts')}</dt>
          <dd>{h('library.hours', { hours: entry().hours })}</dd>
          <dt>{l('sides')}</dt>
          <dd>{list(entry().jurisdictions.map(({ name }) => local(name)))}</dd>
          <dt>{l('hazards')}</dt>
          <dd>{list(entry().hazards.map(({ name }) => local(name)))}</dd>
          <dt>{l('rows')}</dt>
          <dd>{list(kinds.map((kind) => `${props.scenario.rows[kind]} ${l(`rows.${kind}`)}`))}</dd>
        </dl>
      </div>
      <Trains scenario={props.scenario} />
      <section class="home-block" aria-labelledby="seats">
        <h2 id="seats" class="home-subtitle">
          {l('seats')} <span class="home-head-note">{l('seats.note')}</span>
        </h2>
        <div class="home-scroll">
          <table class="home-table">
            <thead>
              <tr>
                <th scope="col">{l('seat.name')}</th>
                <th scope="col">{l('seat.desk')}</th>
                <th scope="col">{l('seat.side')}</th>
                <th scope="col">{l('seat.play')}</th>
                <th scope="col">
                  <span class="read-only-to-ears">{l('preview')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={props.scenario.seats}>
                {(seat) => (
                  <tr>
                    <th scope="row">{local(seat.name)}</th>
                    <td>{say(deskLabels, seat.desk, language())}</td>
                    <td>{side(seat.jurisdiction)}</td>
                    <td>{l(`play.${seat.play}`)}</td>
                    <td class="home-end">
                      <ButtonLink
                        href={ways.scenarioSeat(entry().id, seat.id)}
                        kind="quiet"
                        label={l('previewNamed', { seat: local(seat.name) })}
                      >
                        {l('preview')}
                      </ButtonLink>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </section>
      <section class="home-block" aria-labelledby="levers">
        <h2 id="levers" class="home-subtitle">
          {l('levers')} <span class="home-head-note">{l('levers.note')}</span>
        </h2>
        <div class="home-scroll" tabindex="0" role="group" aria-labelledby="levers">
          <table class="home-table">
            <thead>
              <tr>
                <th scope="col">{l('lever')}</th>
                <th scope="col">{l('leverChoose')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={props.scenario.levers}>
                {(lever) => (
                  <tr>
                    <th scope="row">
                      {leverName(lever)} <code class="home-row-note">{lever.name}</code>
                    </th>
                    <td>
                      <b>{leverValue(lever.value)}</b>{' '}
                      <span class="home-row-note">
                        {lever.values
                          .filter((value) => value !== lever.value)
                          .map(leverValue)
                          .join(', ')}
                      </span>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </section>
      <section class="home-block" aria-labelledby="briefing">
        <h2 id="briefing" class="home-subtitle">
          {l('briefing')}
        </h2>
        <details class="home-disclose">
          <summary>
            <Icon name="right" size={12} />
            {l('briefing.open')}
          </summary>
          <Prose text={local(props.scenario.briefing)} />
        </details>
      </section>
    </>
  );
}

function Trains(props: { readonly scenario: LibraryScenario }): JSX.Element {
  return (
    <section class="home-block" aria-labelledby="trains">
      <h2 id="trains" class="home-subtitle">
        {l('trains')} <span class="home-head-note">{l('trainsNote', { count: props.scenario.objectives.length })}</span>
      </h2>
      <ol class="home-objectives">
        <For each={props.scenario.objectives}>
          {(objective) => (
            <li>
              <h3>{local(objective.text)}</h3>
              <p class="home-row-note">{list(objective.capabilities.map(({ name }) => local(name)))}</p>
              <ul>
                <For each={objective.tasks}>
                  {(task) => (
                    <li>
                      {local(task.text)} <span class="home-target">{local(task.target)}</span>
                    </li>
                  )}
                </For>
              </ul>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
