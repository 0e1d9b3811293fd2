import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { expect } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import type { AfterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import { NaiveReport } from './naive-report.ts';

/** Every number of the headline blocks, against the same worked out another way. */
export function agree(report: AfterActionReport, scenario: Scenario, events: readonly Event[]): void {
  const naive = new NaiveReport(scenario, events);
  const { outcome, minutes: lost, credentials, metrics } = report;
  expect(outcome).toMatchObject(naive.outcome);
  expect(outcome.bySeverity.reduce((sum, { died }) => sum + died, 0)).toBe(naive.outcome['died']);
  expect(outcome.preventableSeqs).toHaveLength(outcome.preventable);
  expect(metrics.deaths.value).toBe(naive.outcome['died']);
  expect(metrics.preventable_deaths.value).toBe(naive.outcome['preventable']);
  expect(metrics.deaths_to_come.value).toBe(naive.outcome['toCome']);

  expect(lost.treated).toBe(naive.minutes.treated);
  expect(lost.delay.sum).toBeCloseTo(naive.minutes.delay, 6);
  for (const [i, [wait, sum]] of naive.minutes.sums.entries()) {
    expect(lost.rows[i]?.wait).toBe(wait);
    expect(lost.rows[i]?.sum).toBeCloseTo(sum, 6);
  }

  const checks = naive.credentials;
  expect(credentials).toMatchObject({
    arrived: checks['arrived'],
    atWork: checks['atWork'],
    turnedAway: checks['turnedAway'],
  });
  expect(credentials.cost.hours).toBeCloseTo(checks['hours'] ?? 0, 6);
  const { recognition, desk, verification } = credentials.cost;
  expect(recognition + desk + verification).toBeCloseTo(credentials.cost.hours, 6);
  expect(metrics.clinician_hours_waiting.value).toBeCloseTo(checks['hours'] ?? 0, 6);
  expect(metrics.responders_refused_or_idle.value).toBe((checks['arrived'] ?? 0) - (checks['atWork'] ?? 0));
  expect(credentials.impostors).toMatchObject({
    arrived: checks['impostorsArrived'],
    admitted: checks['impostorsAdmitted'],
  });

  for (const row of report.hospitals) expect(row).toMatchObject(naive.hospital(row.hospital));
  for (const row of report.crossings) {
    const { reached, cleared, closedMinutes, longest } = naive.crossing(row.crossing);
    expect(row).toMatchObject({ reached, cleared });
    expect(row.closedMinutes).toBeCloseTo(closedMinutes, 6);
    if (longest === null) expect(row.longestWait).toBeNull();
    else expect(row.longestWait).toBeCloseTo(longest, 6);
  }

  expect(metrics.bed_hours_over_capacity.value).toBeCloseTo(naive.bedHours, 6);
  near(metrics.picture_error.value, naive.pictureError);
  near(metrics.local_picture_age_minutes.value, naive.localPictureAge);
  near(metrics.responder_crossing_minutes.value, naive.responderMinutes);
  near(metrics.minutes_to_first_cross_border_unit.value, naive.firstAcross);
}

function near(given: number | null, wanted: number | null): void {
  if (wanted === null || given === null) expect(given).toBe(wanted);
  else expect(given).toBeCloseTo(wanted, 6);
}
