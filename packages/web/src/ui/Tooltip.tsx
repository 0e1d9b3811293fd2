import { createEffect, createSignal, createUniqueId, Show, type JSX } from 'solid-js';

export interface TooltipProps {
  /** What it says; never the only copy of a fact. */
  readonly text: string;
  readonly children: JSX.Element;
}

/** Pointing may be passing by. */
const waitMs = 400;

/** More about what it stands on, on pointing or on focus; Escape shuts it. In the top layer, so that nothing clips it. */
export function Tooltip(props: TooltipProps): JSX.Element {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  const [place, setPlace] = createSignal({ left: 0, top: 0 });
  let trigger: HTMLButtonElement | undefined;
  let bubble: HTMLDivElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const openSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => setOpen(true), waitMs);
  };
  const shut = (): void => {
    clearTimeout(timer);
    setOpen(false);
  };
  createEffect(() => {
    if (!isOpen() || trigger === undefined || bubble === undefined) return;
    bubble.showPopover();
    const [at, own] = [trigger.getBoundingClientRect(), bubble.getBoundingClientRect()];
    const isBelow = at.bottom + 6 + own.height < globalThis.innerHeight;
    setPlace({
      left: Math.max(8, Math.min(at.left, globalThis.innerWidth - own.width - 8)),
      top: isBelow ? at.bottom + 6 : at.top - own.height - 6,
    });
  });

  return (
    <>
      <button
        ref={trigger}
        type="button"
        class="tooltip-trigger"
        aria-describedby={isOpen() ? id : undefined}
        onFocus={() => setOpen(true)}
        onBlur={shut}
        onPointerEnter={openSoon}
        onPointerLeave={shut}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen()) return;
          event.stopPropagation();
          shut();
        }}
      >
        {props.children}
      </button>
      <Show when={isOpen()}>
        <div
          ref={bubble}
          id={id}
          role="tooltip"
          popover="manual"
          class="tooltip"
          style={{ left: `${place().left}px`, top: `${place().top}px` }}
        >
          {props.text}
        </div>
      </Show>
    </>
  );
}
