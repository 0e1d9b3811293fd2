import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { TruthView } from '../../views/control/frame.ts';
import type { SeatBriefing } from '../../views/seat/briefing-view.ts';

/** What the console must know before the first frame: what a seat's page knows, for no seat. */
export interface ControlBriefing extends Omit<SeatBriefing, 'seat'> {
  readonly organisations: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly hazards: readonly { readonly id: string; readonly name: Bilingual; readonly site: string }[];
  readonly stocks: readonly { readonly stockpile: string; readonly items: readonly string[] }[];
  /** Levers with the value they have now. */
  readonly leverValues: Readonly<Record<string, string>>;
}

export interface PastView {
  readonly seq: number;
  readonly at: number;
  readonly truth: TruthView;
}

export interface Found {
  readonly kind: 'row' | 'message' | 'journal' | 'observation' | 'place' | 'seat';
  readonly id: string;
  readonly text: Bilingual;
  /** Exercise time; null for what stands from the start. */
  readonly at: number | null;
}
