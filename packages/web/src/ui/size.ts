import { createSignal, onCleanup, onMount } from 'solid-js';

/** Width and height in pixels of an element as it stands, so that charts are drawn and not stretched. */
export function createSize(
  element: () => Element | undefined,
): () => { readonly width: number; readonly height: number } {
  const [size, setSize] = createSignal({ width: 0, height: 0 });
  onMount(() => {
    const watched = element();
    if (watched === undefined) return;
    const observer = new ResizeObserver(() => {
      const { width, height } = watched.getBoundingClientRect();
      setSize({ width, height });
    });
    observer.observe(watched);
    onCleanup(() => observer.disconnect());
  });
  return size;
}
