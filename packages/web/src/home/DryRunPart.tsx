import { say } from '@samaritan/server/words/label';
import { metricLabels } from '@samaritan/server/words/labels/metrics';
import { createSignal, For, onCleanup, Show, type JSX } from 'solid-js';
import { keep } from '../i18n/kept.ts';
import { language } from '../i18n/language.ts';
import { number } from '../i18n/numbers.ts';
import { api } from '../live/api.ts';
import { announceNow } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Segment } from '../ui/Segment.tsx';
import { Tag } from '../ui/Tag.tsx';
import { createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { l } from './l.ts';
import { local } from './local.ts';
import type { DryRun, Skill } from './shapes.ts';

export interface DryRunPartProps {
  readonly scenario: string;
  readonly hours: number;
}

/** One play by autopilot alone, before people are called in: what would go wrong, and how it came out. */
export function DryRunPart(props: DryRunPartProps): JSX.Element {
  const doing = createDoing();
  const [skill, setSkill] = createSignal<Skill>('skilled');
  const [found, setFound] = createSignal<DryRun | null>(null);
  const [seconds, setSeconds] = createSignal(0);
  let timer: ReturnType<typeof setInterval> | undefined;
  onCleanup(() => clearInterval(timer));
  const play = async (): Promise<void> => {
    const began = performance.now();
    setSeconds(0);
    timer = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 1000);
    const played = await doing.run(api().library.dryRun.mutate({ id: props.scenario, skill: skill() }));
    clearInterval(timer);
    if (played === null) return;
    setFound(played.answer);
    keep('dry-run', props.scenario);
    announceNow(l('dry.done', { findings: summary(found()) }));
  };
  return (
    <section class="home-part" aria-labelledby="dry-run">
      <h2 id="dry-run">{l('dry')}</h2>
      <p class="home-read">{l('dry.text')}</p>
      <div class="home-acts">
        <Segment
          label={l('create.skill')}
          options={[
            { value: 'novice', label: l('skill.novice') },
            { value: 'skilled', label: l('skill.skilled') },
          ]}
          value={skill()}
          onChoose={setSkill}
        />
        <Button icon="play" busy={doing.busy()} busyLabel={l('dry.going')} onPress={() => void play()}>
          {l(found() === null ? 'dry.go' : 'dry.again')}
        </Button>
      </div>
      <Show when={doing.busy() && seconds() > 0}>
        <p class="home-row-note">{l('dry.running', { hours: props.hours, seconds: seconds() })}</p>
      </Show>
      <FailureNote failure={doing.failure()} onAgain={() => void play()} />
      <Show when={found()}>{(run) => <Findings run={run()} />}</Show>
    </section>
  );
}

function summary(run: DryRun | null): string {
  const count = (level: 'fault' | 'warning'): number =>
    (run?.findings ?? []).filter((finding) => finding.level === level).length;
  return `${l('dry.faults', { count: count('fault') })}, ${l('dry.warnings', { count: count('warning') })}`;
}

function Findings(props: { readonly run: DryRun }): JSX.Element {
  return (
    <div class="home-found">
      <Show when={props.run.findings.length > 0} fallback={<p>{l('dry.none')}</p>}>
        <p>
          <b>{summary(props.run)}</b>
        </p>
        <ul class="home-findings">
          <For each={props.run.findings}>
            {(finding) => (
              <li>
                <Tag tone={finding.level === 'fault' ? 'call' : 'plain'}>
                  {l(finding.level === 'fault' ? 'dry.fault' : 'dry.warning')}
                </Tag>{' '}
                {local(finding.text)}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <table class="home-table">
        <caption class="read-only-to-ears">{l('dry.metrics')}</caption>
        <thead>
          <tr>
            <th scope="col">{l('dry.metrics')}</th>
            <th scope="col" class="home-end">
              {l('dry.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.run.metrics}>
            {(metric) => (
              <tr>
                <th scope="row">{say(metricLabels, metric.name, language())}</th>
                <td class="home-end">
                  {metric.value === null ? l('dry.noValue') : number(Math.round(metric.value * 10) / 10)}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
