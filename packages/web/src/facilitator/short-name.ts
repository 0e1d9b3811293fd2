/** What every hospital is called, and the sign or the head above says already. */
const common = /\s*\b(?:Hospital|Medical Cent(?:er|re)|Health(?:Care)?|University)\b(?: of)?/g;

/** A place's name for where room is short: whole, less what all of its kind are called; never cut. */
export function shortName(name: string): string {
  const short = name
    .replaceAll(common, '')
    .replaceAll(/\s{2,}/g, ' ')
    .trim();
  return short === '' ? name : short;
}
