import { formatClock, formatNumber } from '../words/format.ts';
import { type Markup, html, nothing } from './markup.ts';
import { type Page, untold } from './aar/page.ts';

const size = { width: 1000, height: 250, left: 44, right: 250, top: 22, bottom: 26 } as const;

interface Point {
  readonly at: number;
  readonly value: number;
}

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/**
 * Truth as a continuous line, two seats' counts as steps with a mark at each arrival, the gap to the first of them hatched
 * and the widest gap named. The table beside it says the same; here it is one sentence.
 */
export function pictureChart(page: Page): Markup {
  const { report, words, say, language } = page;
  const { picture, overview } = report;
  const { truth, worst, struckAt } = picture;
  const top = [...truth, ...picture.told.flatMap(({ counts }) => counts)].reduce((max, p) => Math.max(max, p.value), 0);
  if (struckAt === null || top === 0) return nothing;
  const end = overview.ended;
  const scale = scaleTo(end, top);
  const shown = chosen(page);
  const [first, second] = shown;
  const real = steps([{ at: 0, value: 0 }, ...truth], end, scale);
  const final = truth.at(-1)?.value ?? 0;
  const sentence = words.chart.picture({
    truth: final,
    untold: untold(page),
    at: formatClock(worst?.at ?? 0),
    worst: worst === null ? null : { seat: say.seat(worst.seat), told: worst.told, truth: worst.truth },
  });
  const labels = labelled([
    { y: scale.y(final), text: words.chart.trueCount(final), colour: 'var(--ink)' },
    ...shown.map(({ seat, counts }, i) => {
      const last = counts.at(-1)?.value ?? null;
      return {
        y: scale.y(last ?? 0),
        text: words.chart.toldCount(say.seat(seat), last),
        colour: i === 0 ? 'var(--act)' : 'var(--sim)',
      };
    }),
  ]);
  return html`<figure>
    <svg viewBox="0 0 ${size.width} ${size.height}" width="100%" role="img" aria-label="${sentence}">
      <defs>
        <pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" stroke="var(--call-line)" stroke-width="1.5" />
        </pattern>
      </defs>
      ${axes(end, top, scale, language)}
      ${first === undefined ? nothing : html`<path d="${real}${backwards(first.counts, end, scale)}Z" fill="url(#gap)" />`}
      ${second === undefined ? nothing : seatLine(second.counts, { end, scale, colour: 'var(--sim)', square: true })}
      ${first === undefined ? nothing : seatLine(first.counts, { end, scale, colour: 'var(--act)', square: false })}
      <path d="${real}" fill="none" stroke="var(--ink)" stroke-width="2.2" />
      ${worst === null || worst.seat !== first?.seat ? nothing : widest(worst, scale, words.chart.gap(worst))} ${labels}
    </svg>
    <figcaption>${sentence} ${words.notes.picture}</figcaption>
  </figure>`;
}

/** The seat with the widest gap, and of the rest the one that was told most often; seats told nothing are in the table alone. */
function chosen({ report }: Page): Page['report']['picture']['told'] {
  const { told, worst } = report.picture;
  const heard = told.filter(({ counts }) => counts.length > 0);
  const others = heard.filter(({ seat }) => seat !== worst?.seat).toSorted((a, b) => b.counts.length - a.counts.length);
  return [...heard.filter(({ seat }) => seat === worst?.seat), ...others].slice(0, 2);
}

function scaleTo(end: number, top: number): Scale {
  const width = size.width - size.left - size.right;
  const height = size.height - size.top - size.bottom;
  return {
    x: (at) => round(size.left + (width * at) / end),
    y: (value) => round(size.top + height * (1 - value / top)),
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** A step line from the first point to the end. */
function steps(points: readonly Point[], end: number, { x, y }: Scale): string {
  const path = points.map(({ at, value }, i) => (i === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`));
  return `${path.join('')}H${x(end)}`;
}

/** The same walked from the end to the start, to close an area. */
function backwards(points: readonly Point[], end: number, { x, y }: Scale): string {
  const last = points.at(-1)?.value ?? 0;
  let path = `L${x(end)} ${y(last)}`;
  for (let i = points.length - 1; i >= 0; i--) path += `H${x(points[i]?.at ?? 0)}V${y(points[i - 1]?.value ?? 0)}`;
  return `${path}H${x(0)}`;
}

interface LineStyle {
  readonly end: number;
  readonly scale: Scale;
  readonly colour: string;
  readonly square: boolean;
}

function seatLine(counts: readonly Point[], { end, scale, colour, square }: LineStyle): Markup {
  const path = steps([{ at: 0, value: 0 }, ...counts], end, scale);
  const every = Math.ceil(counts.length / 40);
  const marks = counts
    .filter((_, i) => i % every === 0)
    .map(({ at, value }) =>
      square
        ? html`<rect
            x="${scale.x(at) - 3}"
            y="${scale.y(value) - 3}"
            width="6"
            height="6"
            fill="var(--pane)"
            stroke="${colour}"
            stroke-width="1.5"
          />`
        : html`<circle
            cx="${scale.x(at)}"
            cy="${scale.y(value)}"
            r="3"
            fill="var(--pane)"
            stroke="${colour}"
            stroke-width="1.5"
          />`,
    );
  return html`<path
      d="${path}"
      fill="none"
      stroke="${colour}"
      stroke-width="1.8"
      stroke-dasharray="${square ? '5 3' : 'none'}"
    />${marks}`;
}

function widest(
  worst: { readonly at: number; readonly truth: number; readonly told: number },
  { x, y }: Scale,
  text: string,
): Markup {
  const at = x(worst.at);
  return html`<path d="M${at} ${y(worst.truth)}V${y(worst.told)}" stroke="var(--call)" stroke-width="2" />
    <text
      x="${at + 6}"
      y="${round((y(worst.truth) + y(worst.told)) / 2)}"
      style="fill:var(--call);font-weight:680"
      paint-order="stroke"
      stroke="var(--pane)"
      stroke-width="4"
      >${text}, ${formatClock(worst.at)}</text
    >`;
}

function axes(end: number, top: number, { x, y }: Scale, language: Page['language']): Markup {
  const step = tick(top / 4);
  const values = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
  const hour = end > 10 * 3_600_000 ? 2 * 3_600_000 : 3_600_000;
  const hours = Array.from({ length: Math.floor(end / hour) + 1 }, (_, i) => i * hour);
  return html`${values.map(
    (value) =>
      html`<path d="M${size.left} ${y(value)}H${size.width - size.right}" stroke="var(--line)" /><text
          x="${size.left - 8}"
          y="${y(value) + 4}"
          text-anchor="end"
          >${formatNumber(value, language)}</text
        >`,
  )}${hours.map((at) => html`<text x="${x(at)}" y="${size.height - 6}" text-anchor="middle">${formatClock(at)}</text>`)}`;
}

/** 1, 2 or 5 times a power of ten, at least `wanted`. */
function tick(wanted: number): number {
  for (let power = 1; ; power *= 10) for (const lead of [1, 2, 5]) if (lead * power >= wanted) return lead * power;
}

/** Labels at line ends, kept apart, long names on several lines. */
function labelled(labels: readonly { readonly y: number; readonly text: string; readonly colour: string }[]): Markup {
  let floor = 0;
  return html`${labels
    .toSorted((a, b) => a.y - b.y)
    .map(({ y, text, colour }) => {
      const lines = broken(text);
      const first = Math.max(y + 4, floor + 16);
      floor = first + (lines.length - 1) * 14;
      return html`<text style="fill:${colour};font-weight:560;font-size:12px"
        >${lines.map(
          (line, i) => html`<tspan x="${size.width - size.right + 10}" y="${first + i * 14}">${line}</tspan>`,
        )}</text
      >`;
    })}`;
}

const lineLength = 34;

/** Words in lines that fit beside the chart. */
function broken(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
