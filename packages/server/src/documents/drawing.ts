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
 * A chart as SVG. The library numbers its charts as it goes and dresses them for a pointer; names of parts are made again
 * after the chart's own and the dress is left away, so the same chart gives the same bytes, whatever was drawn before it.
 */
export function drawing({ name, width, height, option }: Chart): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    const named = new Map<string, string>();
    return chart
      .renderToSVGString()
      .replaceAll(/<style[^>]*>.*?<\/style>|\s(?:class|pointer-events|baseProfile)="[^"]*"/gs, '')
      .replaceAll(/><\/(?:path|rect|circle|ellipse|line|polyline|polygon|image|use)>/g, '/>')
      .replaceAll(
        /font:\s*\S+ (\S+) ([\d.]+px) ([^;"]*)/g,
        (_, weight: string, size: string, family: string) =>
          `font-weight:${weight};font-size:${size};font-family:${family};`,
      )
      .replaceAll(/\bzr\d+-[a-z]+-?\d+\b/g, (id) => {
        const known = named.get(id) ?? `${name}-${named.size}`;
        named.set(id, known);
        return known;
      });
  } finally {
    chart.dispose();
  }
}
