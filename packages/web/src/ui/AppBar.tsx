import { Show, type JSX } from 'solid-js';
import { ExerciseWord } from './ExerciseWord.tsx';
import { Logo } from './Logo.tsx';
import { UpgradeBanner } from './UpgradeBanner.tsx';

export interface AppBarProps {
  /** The exercise or the seat. */
  readonly title: string;
  readonly note?: string | undefined;
  /** The product's name beside the mark, where there is room. */
  readonly named?: boolean | undefined;
  readonly clock?: JSX.Element;
  /** What moves the exercise: pause, speed. */
  readonly controls?: JSX.Element;
  /** Right end: hand over, real emergency, language. */
  readonly end?: JSX.Element;
}

/** The top of every page: EXERCISE, where one is, what time it is, and what one may do to the whole; below it, that an upgrade left the page behind. */
export function AppBar(props: AppBarProps): JSX.Element {
  return (
    <>
      <header class="bar">
        <span class="bar-mark">
          <Logo />
          <Show when={props.named === true}>
            <b class="bar-name">Samaritan</b>
          </Show>
        </span>
        <ExerciseWord />
        <div class="bar-title">
          <h1>{props.title}</h1>
          <Show when={props.note}>
            <p class="bar-note">{props.note}</p>
          </Show>
        </div>
        {props.clock}
        <div class="bar-controls">{props.controls}</div>
        <div class="bar-end">{props.end}</div>
      </header>
      <UpgradeBanner />
    </>
  );
}
