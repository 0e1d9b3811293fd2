import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkPointComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from '../charts/chart.ts';

use([
  BarChart,
  GridComponent,
  LineChart,
  MarkAreaComponent,
  MarkPointComponent,
  ScatterChart,
  SVGRenderer,
  TitleComponent,
]);

/**
 * A chart as SVG. The library numbers its charts as it goes, so the names of parts are made again after the chart's own: the
 * same chart gives the same bytes, whatever was drawn before it.
 */
export function drawing({ name, width, height, option }: Chart): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    const svg = chart.renderToSVGString();
    const named = new Map<string, string>();
    return svg.replaceAll(/\bzr\d+-[a-z]+-?\d+\b/g, (id) => {
      const known = named.get(id) ?? `${name}-${named.size}`;
      named.set(id, known);
      return known;
    });
  } finally {
    chart.dispose();
  }
}
