import type { EChartsOption } from 'echarts';

/** A chart as data: what it draws, and the room it was laid out for, in pixels of 1/96 inch. */
export interface Chart {
  /** Unique within a document; its parts are named after it. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly option: EChartsOption;
}
