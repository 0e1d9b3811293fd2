import { minutes, outcome } from './casualties.ts';
import { credentials } from './credentials.ts';
import { crossings } from './crossings.ts';
import { type Judgement, findings, plan, strengths } from './findings.ts';
import { hospitals } from './hospitals.ts';
import { metrics } from './metrics.ts';
import { msel } from './msel.ts';
import { objectives } from './objectives.ts';
import { overview, participants, run } from './participants.ts';
import { picture } from './picture.ts';
import type { RawLog } from './raw-log.ts';
import { type HeardRun, counterfactuals, leverRows } from './study-runs.ts';
import { timeline } from './timeline.ts';

/**
 * Every number of a report worked out from the lines of its log and the entries of the runs that tested it, by loops that
 * share nothing with the report's own. `judged` is what stands in the report by judgement and is no number.
 */
export function recompute(log: RawLog, runs: readonly HeardRun[], judged: readonly Judgement[]): unknown {
  const measured = metrics(log);
  const spared = counterfactuals(log, runs);
  const levers = leverRows(log, runs);
  const found = findings(log, { metrics: measured, runs: spared, levers, judged });
  return {
    overview: overview(log),
    run: run(log),
    metrics: measured,
    timeline: timeline(log),
    picture: picture(log),
    hospitals: hospitals(log),
    crossings: crossings(log),
    outcome: outcome(log),
    minutes: minutes(log),
    objectives: objectives(log),
    credentials: credentials(log),
    strengths: strengths(log),
    findings: found,
    counterfactuals: spared,
    levers,
    plan: plan(found),
    participants: participants(log),
    msel: msel(log),
  };
}
