import type { JSX } from 'solid-js';

export interface RowListProps {
  readonly label: string;
  /** Rows that hold one `[data-row]` control each: `TrafficRow`, `MessageRow`. */
  readonly children: JSX.Element;
}

/** A list whose rows are walked by the arrows or J and K; Enter opens. */
export function RowList(props: RowListProps): JSX.Element {
  let list: HTMLUListElement | undefined;
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const row = rows[to[event.key] ?? -1];
    if (row === undefined) return;
    event.preventDefault();
    row.focus();
  };
  return (
    <ul ref={list} class="rows" aria-label={props.label} onKeyDown={onKey}>
      {props.children}
    </ul>
  );
}
