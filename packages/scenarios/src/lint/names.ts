import { crossings } from '../reference/crossings.ts';
import { knownInstruments } from '../reference/instrument-ids.ts';
import { licenceClasses } from '../reference/licence-classes.ts';
import { type Finding, findingAt, oneOf, pen, type Rule } from './finding.ts';
import { predicateUses } from './predicate-uses.ts';
import { namesOf, type Named, usesOf } from './uses.ts';

/** Everything that a script mentions by name is defined in it, or in the reference data. */
export const namesStand: Rule = (folder) => {
  const uses = [...usesOf(folder.scenario), ...predicateUses(folder)];
  return uses.flatMap(({ named, name, path, within, isKey }) => {
    const known = inReference[named] ?? namesOf(folder, named);
    if (known.includes(name)) return [];
    const words = {
      found: `${inWords[named]} ${name}, which does not exist`,
      wanted: oneOf(inWords[named], name, known),
    };
    const place = within ?? (isKey ? folder.places.atKey(path) : folder.places.at(path));
    return [findingAt(place, { file: folder.places.file, severity: 'fault', rule: 'name-unknown', ...words })];
  });
};

/** What the reference data knows; everything else is of the script. */
const inReference: Readonly<Partial<Record<Named, readonly string[]>>> = {
  'licence-class': [...licenceClasses.keys()],
  instrument: knownInstruments,
  'known-crossing': [...crossings.keys()],
};

const inWords: Readonly<Record<Named, string>> = {
  seat: 'a seat',
  jurisdiction: 'a jurisdiction',
  organisation: 'an organisation',
  place: 'a place',
  site: 'a site',
  hospital: 'a hospital',
  crossing: 'a crossing',
  means: 'a means',
  objective: 'an objective',
  hazard: 'a hazard',
  'staff-group': 'a staff group',
  provider: 'a staff group or place',
  row: 'a row',
  instrument: 'an instrument of the reference data',
  'licence-class': 'a licence class of the reference data',
  'known-crossing': 'a crossing of the reference data',
};

/** Places of every kind share one space of names, since commands and figures name them without their kind. */
export const placesDiffer: Rule = (folder) => {
  const { fault } = pen(folder, 'place-twice');
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const group of ['sites', 'hospitals', 'bases', 'crossings', 'stockpiles', 'outlets', 'staff']) {
    for (const name of folder.places.keys([group])) {
      const before = seen.get(name);
      if (before !== undefined)
        findings.push(fault([group, name], `${name}, which stands under ${before} too`, 'a name of its own'));
      else seen.set(name, group);
    }
  }
  return findings;
};
