import { For, Match, Switch, type JSX } from 'solid-js';
import { PsmuCells } from '../ui/PsmuCells.tsx';
import { useReport } from './report-room.ts';
import { runsOf } from './runs.ts';
import type { Inline, Run } from './shapes.ts';

/** A text with its dress; log entries are pressed to see their words. */
export function InlineText(props: { readonly text: Inline }): JSX.Element {
  return <For each={runsOf(props.text)}>{(run) => <RunText run={run} />}</For>;
}

function RunText(props: { readonly run: Run }): JSX.Element {
  const room = useReport();
  return (
    <Switch fallback={props.run.text}>
      <Match when={props.run.rating}>
        {(rating) => <PsmuCells rating={rating().given ?? rating().proposed} confirmed={rating().given !== null} />}
      </Match>
      <Match when={props.run.log}>
        {(log) => (
          <button type="button" class="report-entry" onClick={() => room.openEntry(log().seq)}>
            {props.run.text}
          </button>
        )}
      </Match>
      <Match when={props.run.heard}>
        <span class="read-only-to-ears">{props.run.text}</span>
      </Match>
      <Match when={props.run.code}>
        <span class="report-code">{props.run.text}</span>
      </Match>
      <Match when={props.run.strong}>
        <b>{props.run.text}</b>
      </Match>
      <Match when={props.run.quiet}>
        <span class="report-quiet">{props.run.text}</span>
      </Match>
      <Match when={props.run.drawn}>
        <span aria-hidden="true" classList={{ 'report-over': props.run.over === true }}>
          {props.run.text}
        </span>
      </Match>
      <Match when={props.run.over}>
        <span class="report-over">{props.run.text}</span>
      </Match>
    </Switch>
  );
}
