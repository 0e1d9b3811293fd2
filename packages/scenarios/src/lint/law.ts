import { bindsOn, firstDay, instruments } from '../reference/instruments.ts';
import { knownInstruments } from '../reference/instrument-ids.ts';
import { isoCodes } from '../reference/jurisdictions.ts';
import { leverCitations } from '../reference/levers.ts';
import { isLever, leverNames, valuesOf } from '../vocabulary/levers.ts';
import { type Finding, oneOf, pen, type Rule } from './finding.ts';

/** Agreements are instruments of the reference data, in force on the scenario's date as far as the data knows. */
export const agreementsStand: Rule = (folder) => {
  const { fault, warning, mark } = pen(folder, 'agreement');
  const { agreements, startEx } = folder.scenario;
  const date = startEx.slice(0, 10);
  return Object.entries(agreements).flatMap(([name, { between, since, status }]) => {
    const path = ['agreements', name];
    const coded = instruments.find(({ id }) => id === name);
    if (!knownInstruments.includes(name) || coded === undefined) {
      return [
        fault(
          path,
          `${name}, which does not exist`,
          oneOf('an instrument of the reference data', name, knownInstruments),
        ),
      ];
    }
    const findings: Finding[] = [];
    if (firstDay(since) > date)
      findings.push(fault([...path, 'since'], `an agreement of ${since}`, `one no later than StartEx, ${date}`));
    if (!coded.verified) findings.push(mark(path, `${name}, whose text was not seen`, 'a verified instrument'));
    if (status === 'listed' || coded.parties.size === 0) return findings;
    for (const [index, party] of between.entries()) {
      const bound = bindsOn(coded, party, date);
      const where = [...path, 'between', index];
      if (bound === false)
        findings.push(warning(where, `${party}, which ${name} did not bind on ${date}`, 'a party, or status: listed'));
      if (bound === null)
        findings.push(
          mark(where, `${party}, of which the data does not know whether ${name} bound it`, 'a known party'),
        );
    }
    return findings;
  });
};

/** Licences are issued by a jurisdiction of the scenario or of the reference data. */
export const issuersStand: Rule = (folder) => {
  const { fault } = pen(folder, 'issuer-unknown');
  const known = [...new Set([...folder.places.keys(['jurisdictions']), ...isoCodes])];
  return Object.entries(folder.scenario.staff).flatMap(([group, { licences }]) =>
    licences.flatMap(({ issuer }, index) =>
      known.includes(issuer)
        ? []
        : [
            fault(
              ['staff', group, 'licences', index, 'issuer'],
              `${issuer}, which issues no licences`,
              oneOf('a jurisdiction', issuer, known),
            ),
          ],
    ),
  );
};

/** Levers are known, set to a word they have, and cited: in the script or in the levers data. */
export const leversStand: Rule = (folder) => {
  const { fault } = pen(folder, 'lever', 'key');
  const { fault: faultAtValue } = pen(folder, 'lever');
  return Object.entries(folder.scenario.levers).flatMap(([name, { value, cite }]) => {
    const path = ['levers', name];
    if (!isLever(name))
      return [
        fault(path, `the lever ${name}, which does not exist`, oneOf('a lever', name, [...leverNames, 'compact.ID'])),
      ];
    const compact = /^compact\.(.*)$/.exec(name)?.[1];
    if (compact !== undefined && !knownInstruments.includes(compact)) {
      return [
        fault(
          path,
          `${compact}, which does not exist`,
          oneOf('an instrument of the reference data', compact, knownInstruments),
        ),
      ];
    }
    const values = valuesOf(name);
    if (!values.includes(value))
      return [faultAtValue([...path, 'value'], value, oneOf(values.join(', '), value, values))];
    if (cite !== undefined || leverCitations(name, value).length > 0) return [];
    return [fault(path, `${name} at ${value} without a citation`, 'cite: where it is written, or the word judgement')];
  });
};
