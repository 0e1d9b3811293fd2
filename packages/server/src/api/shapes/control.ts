import type { TruthView } from '../../views/control/frame.ts';

export interface PastView {
  readonly seq: number;
  readonly at: number;
  readonly truth: TruthView;
}
