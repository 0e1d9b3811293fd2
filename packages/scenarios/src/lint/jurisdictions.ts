import { isIsoCode, isoCodes } from '../reference/jurisdictions.ts';
import { lineage } from '../schema/tree.ts';
import { id, type JurisdictionId } from '../values/id.ts';
import { type Finding, oneOf, pen, type Rule } from './finding.ts';

/** The jurisdictions form a tree under countries; ISO codes are real; the rest say what they are. */
export const jurisdictionsStand: Rule = (folder) => {
  const { fault } = pen(folder, 'jurisdiction');
  const { jurisdictions } = folder.scenario;
  const known = Object.keys(jurisdictions);
  return Object.entries(jurisdictions).flatMap(([code, { in: parent, kind, name }]) => {
    const path = ['jurisdictions', code];
    const findings: Finding[] = [];
    const iso = isIsoCode(code);
    if (iso && !isoCodes.includes(code)) {
      findings.push(fault(path, code, oneOf('an ISO 3166 code of the reference data', code, isoCodes)));
    }
    if (!iso && kind === undefined)
      findings.push(fault(path, `${code} without a kind`, 'kind: county, municipality …'));
    if (!iso && name === undefined) findings.push(fault(path, `${code} without a name`, 'name: { en: …, fr: … }'));
    if (parent === undefined) {
      const country = iso && !code.includes('-');
      if (!country && kind !== 'country')
        findings.push(fault(path, `${code} without a parent`, 'in: the jurisdiction it lies in'));
    } else if (!known.includes(parent)) {
      findings.push(fault([...path, 'in'], `${parent}, which does not exist`, oneOf('a jurisdiction', parent, known)));
    } else if (loops(folder.scenario, id(code))) {
      findings.push(fault([...path, 'in'], `${code} within itself`, 'a tree that ends in a country'));
    } else if (iso && code.includes('-') && parent !== code.slice(0, 2)) {
      findings.push(fault([...path, 'in'], parent, code.slice(0, 2)));
    }
    return findings;
  });
};

/** The walk up ends at something that has a parent still: it came round. */
function loops(scenario: Parameters<typeof lineage>[0], of: JurisdictionId): boolean {
  const top = lineage(scenario, of).at(-1);
  const above = top === undefined ? undefined : scenario.jurisdictions[top]?.in;
  return above !== undefined && above in scenario.jurisdictions;
}

/** Time zones are names of the IANA database, and a seat below the nation has one from its jurisdiction or from above. */
export const zonesStand: Rule = (folder) => {
  const { fault, warning } = pen(folder, 'time-zone');
  const { jurisdictions, seats } = folder.scenario;
  const wrong = Object.entries(jurisdictions).flatMap(([code, { zone }]) =>
    zone === undefined || isZone(zone)
      ? []
      : [fault(['jurisdictions', code, 'zone'], zone, 'a time zone of the IANA database such as America/Toronto')],
  );
  const without = Object.entries(seats).flatMap(([seat, { of }]) => {
    const line = lineage(folder.scenario, of);
    if (line.length < 2 || line.some((one) => jurisdictions[one]?.zone !== undefined)) return [];
    return [
      warning(['seats', seat, 'of'], `${of}, which has no time zone`, 'zone: on it or on a jurisdiction above it'),
    ];
  });
  return [...wrong, ...without];
};

/** Whether a text names a time zone of the IANA database. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
