import type { Language } from '@samaritan/scenarios/values/text';
import { documentEn } from './document-en.ts';
import { documentFr } from './document-fr.ts';

/** What the pictures of a report say, and their tables; numbers go in as numbers, clocks and names as they are said. */
export interface DocumentWords {
  readonly yes: string;
  /** A value before, and the one after it. */
  readonly change: (before: string, after: string) => string;
  readonly parts: Readonly<Record<'beds' | 'queues' | 'waiting', string>>;
  readonly notes: Readonly<Record<'beds' | 'queues' | 'waiting' | 'minutes' | 'levers' | 'replays' | 'chain', string>>;
  readonly waitingRow: string;
  readonly closed: string;
  readonly mostStanding: (count: number) => string;
  readonly mostWaiting: (count: number) => string;
  readonly waitingAtEnd: (count: number) => string;
  readonly says: {
    readonly beds: (c: {
      readonly place: string;
      readonly share: string;
      readonly at: string | null;
      readonly over: number;
      readonly hospitals: number;
    }) => string;
    readonly queues: (c: {
      /** Null: nobody ever stood anywhere. */
      readonly most: { readonly place: string; readonly count: number; readonly at: string } | null;
      readonly closed: number;
      readonly crossings: number;
    }) => string;
    readonly waiting: (c: { readonly most: number; readonly at: string; readonly left: number }) => string;
    readonly minutes: (c: { readonly wait: string; readonly minutes: string }) => string;
    readonly levers: (c: { readonly levers: number; readonly sure: number; readonly replayed: boolean }) => string;
    readonly chain: (c: {
      readonly from: string;
      readonly to: string;
      readonly moments: number;
      readonly wait: string | null;
      readonly minutes: string;
    }) => string;
  };
}

/** Those words in one language: of an exercise that is over, or of one whose log goes on. */
export const documentWords = (language: Language, isOver = true): DocumentWords =>
  language === 'en' ? documentEn(isOver ? 'the end' : 'this point') : documentFr(isOver ? 'la fin' : 'ce stade');
