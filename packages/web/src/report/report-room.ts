import { type Accessor, createContext, useContext } from 'solid-js';
import type { EvaluationFrame } from '@samaritan/server/views/control/frame';
import type { ReportView, ScreenSheet } from './shapes.ts';

/** What the parts of a report's page share. */
export interface ReportRoom {
  readonly exercise: string;
  readonly sheet: Accessor<ScreenSheet>;
  readonly view: Accessor<ReportView>;
  /** Notes and ratings with their words; null until they came. */
  readonly evaluation: Accessor<EvaluationFrame | null>;
  readonly entry: Accessor<number | null>;
  readonly openEntry: (seq: number | null) => void;
  /** Asks for the report again: somebody has saved something. */
  readonly again: () => Promise<void>;
}

const RoomContext = createContext<ReportRoom>();
export const ReportProvider = RoomContext.Provider;

export function useReport(): ReportRoom {
  const room = useContext(RoomContext);
  if (room === undefined) throw new Error('outside of a report’s page');
  return room;
}
