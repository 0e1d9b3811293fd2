import { createSignal } from 'solid-js';
import { keep, kept } from '../i18n/kept.ts';

export interface ReadLetters {
  readonly has: (n: number) => boolean;
  readonly mark: (n: number) => void;
}

/** Which letters this person has opened, kept in the browser. */
export function createRead(own: string): ReadLetters {
  const known = new Set((kept(`read.${own}`) ?? '').split(',').map(Number));
  const [read, setRead] = createSignal(known, { equals: false });
  return {
    has: (n) => read().has(n),
    mark: (n) => {
      if (known.has(n)) return;
      known.add(n);
      setRead(known);
      keep(`read.${own}`, [...known].join(','));
    },
  };
}
