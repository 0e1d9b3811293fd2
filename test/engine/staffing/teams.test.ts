import { expect, test } from 'vitest';
import { Town, team, volunteers } from '../../builders/hospital-town.ts';

test('a team of twelve rides in two vehicles, each named for the first aboard, and those of one vehicle arrive together', () => {
  const town = new Town().until(1).sendsTeam(12).until(240);
  const vehicles = town.of('ClinicianSetOut').map(({ vehicle }) => vehicle);
  expect(vehicles).toEqual([...Array.from({ length: 10 }, () => `${team}/1`), `${team}/11`, `${team}/11`]);
  const arrived = new Map(town.eventsOf('ClinicianArrived').map(({ at, data }) => [data.clinician as string, at]));
  for (const { clinician, vehicle } of town.of('ClinicianSetOut'))
    expect(arrived.get(clinician)).toBe(arrived.get(vehicle ?? ''));
});

test('volunteers and commuters each come in a vehicle of their own', () => {
  const town = new Town();
  town.asks('state', 'CallForVolunteers', { group: volunteers });
  const others = town.until(400).of('ClinicianSetOut');
  expect(others.length).toBeGreaterThan(5);
  expect(others.every(({ vehicle }) => vehicle === null)).toBe(true);
});
