import type { Seed } from '@samaritan/scenarios/values/chance';
import { drawGiven } from './culture.ts';
import { dateOf, drawPerson, type Person } from './person.ts';
import { Luck } from './luck.ts';
import { drawCulture, drawPlace } from './places.ts';

/**
 * The licensed people of one address. Of a hundred: 64 live alone, 26 are couples, 5 siblings, 2 twins of one birth date, 3 parent and child,
 * half of these of one first name. Depends on the seed and the number alone.
 */
export function householdOf(seed: Seed, number: number): readonly Person[] {
  const luck = new Luck(seed, `household/${number}`);
  const home = drawPlace(luck, 'home');
  const culture = drawCulture(luck, home);
  const personOf = (nth: number, kinship = {}): Person => {
    const person = `${number}.${nth}`;
    return drawPerson(new Luck(seed, `person/${person}`), { id: person, home, culture }, kinship);
  };
  const first = personOf(0);
  const kind = luck.draw('kind');
  if (kind < 0.64) return [first];
  if (kind < 0.9)
    return [
      first,
      personOf(1, { isWoman: !first.isWoman, ...(luck.has('one.name', 0.6) ? { family: first.family } : {}) }),
    ];
  if (kind < 0.95) return [first, personOf(1, { family: first.family })];
  if (kind < 0.97) return [first, relativeOf(seed, first, { number, nth: 1, isTwin: true })];
  return [first, relativeOf(seed, first, { number, nth: 1, isTwin: false })];
}

/** A twin, or a child or parent, of somebody: the family name shared, and the birth date or (half the time) the first name. */
export function relativeOf(
  seed: Seed,
  of: Person,
  kin: { readonly number: number; readonly nth: number; readonly isTwin: boolean },
): Person {
  const person = `${kin.number}.${kin.nth}`;
  const luck = new Luck(seed, `person/${person}`);
  const who = { id: person, home: of.home, culture: of.culture };
  const isAlike = luck.has('relative.alike', 0.5);
  if (kin.isTwin) {
    const shared = { family: of.family, born: of.born, ...(isAlike ? { isWoman: of.isWoman } : {}) };
    const twin = drawPerson(luck, who, shared);
    // Nobody gives two children one first name.
    if (twin.given[0] !== of.given[0]) return twin;
    const other = drawGiven(luck, 'twin.given', { culture: of.culture, isWoman: twin.isWoman });
    return { ...twin, given: [other === of.given[0] ? `${other}-Ann` : other, ...twin.given.slice(1)] };
  }
  const year = Number(of.born.slice(0, 4));
  const born = dateOf(
    year > 1978 ? year - 20 - luck.below('gap', 12) : year + 20 + luck.below('gap', 12),
    1 + luck.below('month', 12),
    luck.draw('day'),
  );
  const alike = { isWoman: of.isWoman, givenFirst: of.given[0] ?? '' };
  return drawPerson(luck, who, { family: of.family, born, ...(isAlike ? alike : {}) });
}
