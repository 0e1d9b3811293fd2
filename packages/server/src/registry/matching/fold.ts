/** Letters that Unicode does not take apart into a base and a mark. */
const unlike: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a name in small letters a to z, without accents; apostrophes close up (`O'Brien` is `obrien`), every other sign parts words.
 * Folding what is folded changes nothing.
 */
export function foldWords(text: string): string[] {
  const plain = /^[ -~]*$/.test(text) ? text.toLowerCase() : withoutAccents(text);
  const words = plain.replaceAll(/['`]/g, '').split(/[^a-z]+/);
  return words.filter((word) => word !== '');
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðßæœþı]/g, (letter) => unlike[letter] ?? letter)
    .replaceAll(/[‘’ʼʹ′]/g, '');
}

const particles: ReadonlySet<string> = new Set(
  'de del della di da das do dos du des la le les las los van von der den ter ten zu y e et al el bin ibn af av'.split(
    ' ',
  ),
);
const saints: ReadonlySet<string> = new Set(['st', 'ste', 'saint', 'sainte', 'san', 'santa']);
const joiners: ReadonlySet<string> = new Set(['mc', 'mac', 'o', 'd', 'l', 'fitz']);
const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

/** A family name as it is compared: whole, and by its words that are no particles. */
export interface FamilyForm {
  /** Every word, closed up: `delacruz`, `leblanc`, `stpierre`. */
  readonly whole: string;
  /** The words that carry the name: `cruz`; `garcia` and `lopez`; all of them where all are particles. */
  readonly words: readonly string[];
}

/** The form of a family name: particles apart, saints and Mc, O' and d' joined to what follows, generations (Jr, III) left out. */
export function foldFamily(text: string): FamilyForm {
  const found = foldWords(text);
  const written = found.length > 1 ? found.filter((word) => !generations.has(word)) : found;
  const words: string[] = [];
  let before = '';
  for (let i = 0; i < written.length; i++) {
    const word = written[i] ?? '';
    const isLast = i === written.length - 1;
    if (!isLast && saints.has(word))
      before += word.startsWith('sa') && word !== 'saint' && word !== 'sainte' ? word : 'st';
    else if (!isLast && joiners.has(word)) before += word;
    else {
      words.push(before + word);
      before = '';
    }
  }
  const carrying = words.length > 1 ? words.filter((word) => !particles.has(word)) : words;
  return { whole: words.join(''), words: carrying.length > 0 ? carrying : words };
}

/** The given names in their order, particles and generations left out. */
export function foldGiven(text: string): readonly string[] {
  const found = foldWords(text);
  if (found.length < 2) return found;
  const kept = found.filter((word) => !particles.has(word) && !generations.has(word));
  return kept.length > 0 ? kept : found;
}
