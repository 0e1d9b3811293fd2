import { parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '@samaritan/scenarios/values/result';
import { aarDocx } from '../../documents/aar-docx.ts';
import { aarHtml } from '../../documents/aar-html.ts';
import { aarJson } from '../../documents/aar-json.ts';
import { aarPdf } from '../../documents/aar-pdf.ts';
import type { Event } from '../../engine/kernel/event.ts';
import { metricIds } from '../../evaluation/metrics.ts';
import { type AfterActionReport, afterActionReport } from '../../evaluation/report/after-action.ts';
import type { LogHeader } from '../../log/header.ts';
import { upcast } from '../../log/upcast.ts';
import { afterAction } from '../../study/after-action.ts';
import { metricsOfRun } from '../../study/batch.ts';
import { rowsNotReached } from '../../study/dry-run.ts';
import type { Answers, Job } from './jobs.ts';

const job = workerData as Job;
parentPort?.postMessage(await done(job));

function done(one: Job): Answers[Job['kind']] | Promise<Answers[Job['kind']]> {
  switch (one.kind) {
    case 'dry-run':
      return dryRun(one);
    case 'report':
      return report(one);
    case 'document':
      return document(one);
    default:
      return assertNever(one);
  }
}

function dryRun({ scenario, levers, skill }: Extract<Job, { kind: 'dry-run' }>): Answers['dry-run'] {
  const metrics = metricsOfRun(scenario, { levers, skill }, 1);
  return {
    unreached: rowsNotReached(scenario, levers),
    metrics: metricIds.map((name) => ({ name, value: metrics[name].value })),
  };
}

function report({ header, lines, whole }: Extract<Job, { kind: 'report' }>): Answers['report'] {
  const { scenario, seed, levers, skill } = JSON.parse(header) as LogHeader;
  const events = lines.map((line) => {
    const { prev: _, ...event } = JSON.parse(line) as Event & { readonly prev: string };
    return upcast(event as Event);
  });
  const played = { scenario, seed, levers, skill, events };
  if (!whole) return aarJson(afterActionReport({ ...played, counterfactuals: [], leverRows: [] }));
  const judging = afterAction(played);
  for (;;) {
    const turn = judging.next();
    if (turn.done === true) return aarJson(turn.value);
  }
}

async function document({ report: text, language, format }: Extract<Job, { kind: 'document' }>): Promise<Uint8Array> {
  const made = JSON.parse(text) as AfterActionReport;
  switch (format) {
    case 'html':
      return new TextEncoder().encode(aarHtml(made, language));
    case 'docx':
      return aarDocx(made, language);
    case 'pdf':
      return aarPdf(made, language);
    case 'json':
      return new TextEncoder().encode(text);
    default:
      return assertNever(format);
  }
}
