import { parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '@samaritan/scenarios/values/result';
import { aarDocx } from '../../documents/aar-docx.ts';
import { aarHtml } from '../../documents/aar-html.ts';
import { aarJson } from '../../documents/aar-json.ts';
import { aarPdf } from '../../documents/aar-pdf.ts';
import { sheetDocx } from '../../documents/docx/sheet-docx.ts';
import { sheetHtml } from '../../documents/html/sheet-html.ts';
import { allPapers } from '../../documents/papers/all-papers.ts';
import { sheetPdf } from '../../documents/pdf/sheet-pdf.ts';
import { screenSheet } from '../../documents/screen-sheet.ts';
import type { Sheet } from '../../documents/sheet/block.ts';
import { wordsAmong } from '../../documents/written.ts';
import type { Event } from '../../engine/kernel/event.ts';
import { metricIds } from '../../evaluation/metrics.ts';
import { type AfterActionReport, afterActionReport } from '../../evaluation/report/after-action.ts';
import type { LogHeader } from '../../log/header.ts';
import { upcast } from '../../log/upcast.ts';
import { afterAction } from '../../study/after-action.ts';
import { metricsOfRun } from '../../study/batch.ts';
import { rowsNotReached } from '../../study/dry-run.ts';
import { mselCsv, mselWorkbook } from '../../interop/msel/export-msel.ts';
import { guessMapping } from '../../interop/msel/guess.ts';
import { importMsel } from '../../interop/msel/import-msel.ts';
import { openBook } from '../../interop/sheet/open.ts';
import { refusalWords } from '../../interop/sheet/refusal.ts';
import { readRoster } from '../../interop/roster/roster.ts';
import type { RosterLook, SheetLook } from '../shapes/sheets.ts';
import type { Answers, Job, PaperKind } from './jobs.ts';
import type { Told } from './workshop.ts';

const tell = (told: Told): void => parentPort?.postMessage(told);
const job = workerData as Job;
tell({ begun: true });
tell({ done: await done(job) });

function done(one: Job): Answers[Job['kind']] | Promise<Answers[Job['kind']]> {
  switch (one.kind) {
    case 'dry-run':
      return dryRun(one);
    case 'report':
      return report(one);
    case 'document':
      return document(one);
    case 'paper':
      return sheet(allPapers[one.paper](one.scenario, one.language), one.format);
    case 'sheet':
      return sheetLook(one);
    case 'roster':
      return rosterLook(one);
    case 'msel':
      return one.format === 'csv' ? mselCsv(one.scenario, one.language) : mselWorkbook(one.scenario, one.language);
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
    return upcast(event);
  });
  const played = { scenario, seed, levers, skill, events };
  if (!whole) return aarJson(afterActionReport({ ...played, counterfactuals: [], leverRows: [] }));
  const judging = afterAction(played);
  for (;;) {
    const turn = judging.next();
    if (turn.done === true) return aarJson(turn.value);
  }
}

async function document({
  report: text,
  language,
  format,
  written: beside,
}: Extract<Job, { kind: 'document' }>): Promise<Uint8Array> {
  const made = JSON.parse(text) as AfterActionReport;
  const written = { words: wordsAmong(beside.bodies), names: beside.names, hotWash: beside.hotWash };
  switch (format) {
    case 'html':
      return new TextEncoder().encode(aarHtml(made, language, written));
    case 'docx':
      return aarDocx(made, language, written);
    case 'pdf':
      return aarPdf(made, language, written);
    case 'json':
      return new TextEncoder().encode(aarJson(made, written));
    case 'screen':
      return new TextEncoder().encode(JSON.stringify(screenSheet(made, language, written)));
    default:
      return assertNever(format);
  }
}

function sheet(made: Sheet, format: PaperKind): Uint8Array | Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return new TextEncoder().encode(sheetHtml(made));
    case 'docx':
      return sheetDocx(made);
    case 'pdf':
      return sheetPdf(made);
    default:
      return assertNever(format);
  }
}

async function sheetLook({ bytes, scenario, mapping: given }: Extract<Job, { kind: 'sheet' }>): Promise<SheetLook> {
  const opened = await openBook(bytes);
  if (!opened.ok) return { ok: false, text: refusalWords(opened.refusal) };
  const book = opened.value;
  const mapping = given ?? guessMapping(book, scenario);
  const sheets = book.sheets.map(({ name }) => name);
  if (mapping === null) return { ok: true, sheets, mapping, rows: [], problems: [], left: 0 };
  const { rows, problems, left } = importMsel(book, mapping, scenario);
  return { ok: true, sheets, mapping, rows, problems, left };
}

async function rosterLook({ bytes, scenario }: Extract<Job, { kind: 'roster' }>): Promise<RosterLook> {
  const opened = await openBook(bytes);
  if (!opened.ok) return { ok: false, text: refusalWords(opened.refusal) };
  const roster = readRoster(opened.value, scenario);
  return roster.ok ? { ok: true, ...roster.value } : { ok: false, text: roster.refusal };
}
