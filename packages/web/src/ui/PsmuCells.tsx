import { For, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';

const ratings = ['P', 'S', 'M', 'U'] as const;
export type PsmuRating = (typeof ratings)[number];

export interface PsmuCellsProps {
  /** None yet: all four stand open. */
  readonly rating: PsmuRating | null;
  /** By an evaluator; otherwise it is proposed from the log. */
  readonly confirmed: boolean;
  /** Given, the cells are buttons: the evaluator rates. */
  readonly onRate?: ((rating: PsmuRating) => void) | undefined;
}

/** The four ratings of HSEEP. Filled: an evaluator confirmed it; framed: proposed from the log. No colour: it is no alarm. */
export function PsmuCells(props: PsmuCellsProps): JSX.Element {
  const says = (): string => {
    if (props.rating === null) return t('psmu.none');
    return `${t(`psmu.${props.rating}`)}, ${t(props.confirmed ? 'psmu.confirmed' : 'psmu.proposed')}`;
  };
  const look = (rating: PsmuRating): Record<string, boolean> => ({
    'psmu-confirmed': props.rating === rating && props.confirmed,
    'psmu-proposed': props.rating === rating && !props.confirmed,
  });
  return (
    <span class="psmu" role={props.onRate === undefined ? 'img' : 'group'} aria-label={says()}>
      <For each={ratings}>
        {(rating) =>
          props.onRate === undefined ? (
            <span class="psmu-cell" classList={look(rating)} aria-hidden="true">
              {rating}
            </span>
          ) : (
            <button
              type="button"
              class="psmu-cell"
              classList={look(rating)}
              aria-label={t(`psmu.${rating}`)}
              aria-pressed={props.rating === rating && props.confirmed}
              onClick={() => props.onRate?.(rating)}
            >
              {rating}
            </button>
          )
        }
      </For>
    </span>
  );
}
