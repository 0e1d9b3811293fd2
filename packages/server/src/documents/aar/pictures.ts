import { type Link, causeChain } from '../../charts/cause-chain.ts';
import type { Chart } from '../../charts/chart.ts';
import { crossingQueues } from '../../charts/crossings.ts';
import { leverIntervals } from '../../charts/lever-intervals.ts';
import { minutesBars } from '../../charts/minutes.ts';
import { occupancy } from '../../charts/occupancy.ts';
import { light } from '../../charts/palette.ts';
import { trueAndTold } from '../../charts/true-and-told.ts';
import { waitingClinicians } from '../../charts/waiting-clinicians.ts';
import type { DeathChain } from '../../evaluation/report/finding.ts';
import { formatClock, formatMinutes, formatNumber, formatPercent, formatSigned } from '../../words/format.ts';
import { waitLabels } from '../../words/labels/care.ts';
import { commandLabels } from '../../words/labels/conduct.ts';
import { metricLabels } from '../../words/labels/metrics.ts';
import type { Block } from '../sheet/block.ts';
import { type Page, untold } from './page.ts';
import { stepText } from './steps.ts';

const shown = (chart: Chart | null, says: string, note: string | null): readonly Block[] =>
  chart === null ? [] : [{ kind: 'picture', chart, says, note }];

const spoken = ({ language, say, pictured }: Page) => ({
  ...pictured,
  clock: formatClock,
  number: (n: number): string => formatNumber(n, language, n % 1 === 0 ? 0 : 1),
  percent: (share: number): string => formatPercent(share, language),
  place: (id: string): string => say.place(id),
});

/** Casualties as they were and as two seats were told. */
export function truePicture(page: Page): readonly Block[] {
  const { report, words, say } = page;
  const { worst, truth } = report.picture;
  const says = words.chart.picture({
    truth: truth.at(-1)?.value ?? 0,
    untold: untold(page),
    at: formatClock(worst?.at ?? 0),
    worst: worst === null ? null : { seat: say.seat(worst.seat), told: worst.told, truth: worst.truth },
  });
  const { trueCount, toldCount, gap } = words.chart;
  const named = { trueCount, toldCount: (seat: string, n: number | null) => toldCount(say.seat(seat), n), gap };
  const chart = trueAndTold(report.picture, report.overview.ended, {
    words: { ...spoken(page), ...named },
    palette: light,
  });
  return shown(chart, says, words.notes.picture);
}

/** Beds taken at each hospital. */
export function bedsPicture(page: Page): readonly Block[] {
  const { report, pictured, say, language } = page;
  const rows = report.hospitals.filter(({ staffed }) => staffed > 0);
  const fullest = rows.toSorted((a, b) => b.peakOccupancy - a.peakOccupancy)[0];
  if (fullest === undefined) return [];
  const says = pictured.says.beds({
    place: say.place(fullest.hospital),
    share: formatPercent(fullest.peakOccupancy, language),
    at: fullest.peakOccupancyAt === null ? null : formatClock(fullest.peakOccupancyAt.at),
    over: rows.filter(({ peakOccupancy }) => peakOccupancy > 1).length,
    hospitals: rows.length,
  });
  const chart = occupancy(report.hospitals, report.overview.ended, { words: spoken(page), palette: light });
  return shown(chart, says, pictured.notes.beds);
}

/** Who stood at each crossing. */
export function queuesPicture(page: Page): readonly Block[] {
  const { report, pictured, say } = page;
  const points = report.crossings.flatMap(({ crossing, queue }) =>
    queue.map(({ at, value }) => ({ place: say.place(crossing), count: value, at })),
  );
  const most = points.reduce((best, one) => (one.count > best.count ? one : best), { place: '', count: 0, at: 0 });
  const says = pictured.says.queues({
    most: most.count === 0 ? null : { ...most, at: formatClock(most.at) },
    closed: report.crossings.filter(({ closures }) => closures.length > 0).length,
    crossings: report.crossings.length,
  });
  const chart = crossingQueues(report.crossings, report.overview.ended, { words: spoken(page), palette: light });
  return shown(chart, says, pictured.notes.queues);
}

/** Clinicians who wait to be let work. */
export function waitingPicture(page: Page): readonly Block[] {
  const { report, pictured } = page;
  const { queue } = report.credentials;
  const peak = queue.reduce((best, one) => (one.value > best.value ? one : best), { at: 0, value: 0 });
  const says = pictured.says.waiting({
    most: peak.value,
    at: formatClock(peak.at),
    left: queue.at(-1)?.value ?? 0,
  });
  const chart = waitingClinicians(report.credentials, report.overview.ended, { words: spoken(page), palette: light });
  return shown(chart, says, pictured.notes.waiting);
}

/** Where the minutes went. */
export function minutesPicture(page: Page): readonly Block[] {
  const { report, pictured, language } = page;
  const most = report.minutes.rows.toSorted((a, b) => b.sum - a.sum)[0];
  if (most === undefined) return [];
  const words = {
    wait: (wait: typeof most.wait): string => waitLabels[wait][language],
    minutes: (n: number): string => formatMinutes(n, language),
  };
  const says = pictured.says.minutes({ wait: words.wait(most.wait), minutes: words.minutes(most.sum) });
  return shown(minutesBars(report.minutes, { words, palette: light }), says, pictured.notes.minutes);
}

/** What the levers were worth. */
export function leversPicture(page: Page): readonly Block[] {
  const { report, pictured, words, say, language } = page;
  const rows = report.levers;
  const replayed = rows.every(({ replications }) => replications === 1);
  const isSure = ({ interval }: { readonly interval: readonly [number, number] | null }): boolean =>
    interval !== null && (interval[0] > 0 || interval[1] < 0);
  const says = pictured.says.levers({
    levers: rows.length,
    sure: rows.filter(({ comparable, metrics }) => comparable && metrics.some(isSure)).length,
    replayed,
  });
  const chart = leverIntervals(rows, {
    words: {
      lever: ({ lever, values }) =>
        words.pair(say.lever(lever), pictured.change(say.leverValue(values[0]), say.leverValue(values[1]))),
      metric: (id) => metricLabels[id][language],
      signed: (n) => formatSigned(n, language, n % 1 === 0 ? 0 : 1),
      number: (n) => formatNumber(n, language),
      notComparable: words.notes.leversNotComparable,
    },
    palette: light,
  });
  return shown(chart, says, replayed ? pictured.notes.replays : pictured.notes.levers);
}

/** One death, from injury to its end, the decision behind its wait among the moments. */
export function chainLinks(chain: DeathChain, page: Page): readonly Link[] {
  const { say, language } = page;
  const decision = chain.behind?.decision ?? null;
  const moments = [
    ...chain.steps.map((step) => ({ ...step, text: stepText(step, page), decision: false })),
    ...(decision === null
      ? []
      : [
          {
            at: decision.at,
            seq: decision.seq,
            text: `${commandLabels[decision.type][language]}, ${say.seat(decision.seat)}`,
            decision: true,
          },
        ]),
  ].toSorted((a, b) => a.at - b.at || a.seq - b.seq);
  return moments.map(({ at, seq, text, decision: isDecision }, i) => {
    const later = (at - (moments[i - 1]?.at ?? at)) / 60_000;
    return {
      clock: formatClock(at),
      text,
      entry: `#${seq}`,
      later: later < 0.5 ? null : formatMinutes(later, language),
      decision: isDecision,
    };
  });
}

/** How the picture of one death is called. */
export const chainName = (chain: DeathChain): string => `chain-${chain.casualty}`;

/** One death as a line of moments. */
export function chainPicture(chain: DeathChain, page: Page): readonly Block[] {
  const { pictured, language } = page;
  const links = chainLinks(chain, page);
  const says = pictured.says.chain({
    from: formatClock(chain.steps[0]?.at ?? 0),
    to: formatClock(chain.steps.at(-1)?.at ?? 0),
    moments: links.length,
    wait: chain.main === null ? null : waitLabels[chain.main][language],
    minutes: formatMinutes(chain.mainMinutes, language),
  });
  return shown(causeChain(links, { name: chainName(chain), palette: light }), says, pictured.notes.chain);
}
