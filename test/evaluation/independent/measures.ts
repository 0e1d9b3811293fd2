import { standings } from './hospitals.ts';
import { type RawLog, countryOf } from './raw-log.ts';

/** What a figure of a target, or a sum of figures, stood at just before an entry of the log. */
export const measured = (log: RawLog, measure: string, before: number): number =>
  measure.split(' + ').reduce((sum, one) => sum + figureOf(log, one, before), 0);

function figureOf(log: RawLog, measure: string, before: number): number {
  const site = /^truth\.site\("([^"]+)"\)\.waiting$/.exec(measure)?.[1];
  if (site !== undefined) return waitingAt(log, site, before);
  const waiting = /^truth\.hospital\("([^"]+)"\)\.waiting$/.exec(measure)?.[1];
  if (waiting !== undefined) return standings(log, waiting).findLast(({ seq }) => seq < before)?.waiting ?? 0;
  const blood = /^truth\.hospital\("([^"]+)"\)\.redCells$/.exec(measure)?.[1];
  if (blood !== undefined) return redCells(log, blood, before);
  const heard = /^picture\("([^"]+)"\)\.figure\("([^"]+)", "([^"]+)"\)$/.exec(measure);
  if (heard !== null) return figure(log, heard.slice(1), before);
  if (measure === 'truth.helpersOnShift')
    return log
      .of('ShiftBegun')
      .filter(({ seq, data }) => seq < before && data.kind !== 'commuters' && abroad(log, data.home, data.hospitalIn))
      .length;
  if (measure === 'truth.casualties("any")') return log.of('CasualtyInjured').filter(({ seq }) => seq < before).length;
  const missing = /^truth\.hospital\("([^"]+)"\)\.nursesMissing$/.exec(measure)?.[1];
  if (missing !== undefined) return nursesMissing(log, missing, before);
  throw new Error(`a figure this recomputation does not read: ${measure}`);
}

const abroad = ({ scenario }: RawLog, home: string, host: string): boolean =>
  countryOf(scenario, home) !== countryOf(scenario, host);

function waitingAt(log: RawLog, site: string, before: number): number {
  const there = new Set<string>();
  for (const event of log.events) {
    if (event.seq >= before) break;
    // Who would go alone waits for nobody, until told to stay.
    if (event.type === 'CasualtyInjured' && event.data.site === site && event.data.leavesAt === null)
      there.add(event.data.casualty);
    if (event.type === 'SelfPresenterStayed' && event.data.site === site) there.add(event.data.casualty);
    if (event.type === 'CasualtyDied' || event.type === 'SelfPresenterLeft') there.delete(event.data.casualty);
    if (event.type === 'CasualtiesLoaded') for (const one of event.data.casualties) there.delete(one);
  }
  return there.size;
}

/** Missing at the last change of shift, less those commuters who have come since. */
function nursesMissing(log: RawLog, hospital: string, before: number): number {
  let missing = 0;
  for (const { seq, type, data } of log.events) {
    if (seq >= before) break;
    if (type === 'ShiftChanged' && data.hospital === hospital) missing = data.missing.nurse;
    if (type === 'ShiftBegun' && data.hospital === hospital && data.kind === 'commuters' && data.role === 'nurse')
      missing = Math.max(0, missing - 1);
  }
  return missing;
}

function redCells(log: RawLog, place: string, before: number): number {
  let left = 0;
  for (const event of log.events) {
    if (event.seq >= before) break;
    if (event.type !== 'StockCounted' && event.type !== 'SupplyUsed') continue;
    if (event.data.place !== place || event.data.kind !== 'red-cells') continue;
    left = event.type === 'StockCounted' ? event.data.quantity : event.data.left;
  }
  return left;
}

function figure(log: RawLog, [seat, place, name]: readonly string[], before: number): number {
  let newest = { value: -1, observedAt: -1 };
  for (const { seq, data } of log.of('ItemArrived')) {
    if (seq >= before || data.seat !== seat || data.content.kind !== 'figures') continue;
    for (const said of data.content.figures)
      if (said.place === place && said.figure === name && data.observedAt >= newest.observedAt)
        newest = { value: said.value, observedAt: data.observedAt };
  }
  return newest.value;
}
