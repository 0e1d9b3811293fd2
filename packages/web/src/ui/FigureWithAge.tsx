import { Match, Show, Switch, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { AgeDial, freshness, type AgeLimits } from './AgeDial.tsx';
import { Button } from './Button.tsx';
import { Tooltip } from './Tooltip.tsx';

/** A figure as it was told. */
export interface ToldFigure extends AgeLimits {
  readonly kind: 'told';
  readonly value: string;
  /** "/ 685". */
  readonly of?: string | undefined;
  readonly age: number;
  /** Source and means: "Detroit EOC, ICS 209". */
  readonly source: string;
  /** "Observed 12:21, arrived 12:24": for the tooltip. */
  readonly times?: string | undefined;
}

export type Figure =
  | ToldFigure
  | { readonly kind: 'never'; readonly ask: { readonly label: string; readonly onTake: () => void } }
  | {
      readonly kind: 'disagree';
      readonly values: readonly [string, string];
      readonly sources: readonly [string, string];
    }
  | { readonly kind: 'true'; readonly value: string; readonly of?: string | undefined };

export interface FigureWithAgeProps {
  readonly figure: Figure;
}

/** A figure, how old it is, and who says so. Truth has no age: it says that it is true. */
export function FigureWithAge(props: FigureWithAgeProps): JSX.Element {
  const told = (): ToldFigure | undefined => (props.figure.kind === 'told' ? props.figure : undefined);
  const never = () => (props.figure.kind === 'never' ? props.figure : undefined);
  const apart = () => (props.figure.kind === 'disagree' ? props.figure : undefined);
  const truth = () => (props.figure.kind === 'true' ? props.figure : undefined);
  return (
    <span class="figure">
      <Switch>
        <Match when={told()}>
          {(figure) => (
            <>
              <span class="figure-value" classList={{ 'figure-stale': freshness(figure()) === 'stale' }}>
                {figure().value}
                <Show when={figure().of}>{(of) => <span class="figure-of"> / {of()}</span>}</Show>
              </span>
              <span class="figure-age">
                <Show when={figure().times} fallback={<AgeDial {...figure()} />}>
                  {(times) => (
                    <Tooltip text={times()}>
                      <AgeDial {...figure()} />
                    </Tooltip>
                  )}
                </Show>
              </span>
              <span class="figure-source">{figure().source}</span>
            </>
          )}
        </Match>
        <Match when={never()}>
          {(figure) => (
            <>
              <span class="figure-value figure-none">{t('figure.none')}</span>
              <span class="figure-source">
                <Button kind="link" onPress={() => figure().ask.onTake()}>
                  {figure().ask.label}
                </Button>
              </span>
            </>
          )}
        </Match>
        <Match when={apart()}>
          {(figure) => (
            <>
              <span class="figure-value figure-apart">
                {t('figure.or', { first: figure().values[0], second: figure().values[1] })}
              </span>
              <span class="figure-source">{figure().sources.join(', ')}</span>
            </>
          )}
        </Match>
        <Match when={truth()}>
          {(figure) => (
            <>
              <span class="figure-value">
                {figure().value}
                <Show when={figure().of}>{(of) => <span class="figure-of"> / {of()}</span>}</Show>
              </span>
              <span class="figure-source">{t('figure.true')}</span>
            </>
          )}
        </Match>
      </Switch>
    </span>
  );
}
