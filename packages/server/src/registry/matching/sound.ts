/**
 * A short code that spellings of one sound mostly share: the first letter (all vowels alike), then up to four consonants, with doubled
 * letters once and c/k/q, s/z, f/ph, j/g before e or i alike. For folded words only. Coarser than a phonetic algorithm on purpose: it must serve
 * English, French and Spanish names at once.
 */
export function soundCode(word: string): string {
  let code = '';
  let before = '';
  for (let i = 0; i < word.length && code.length < 5; i++) {
    const sound = soundAt(word, i);
    if (i === 0) code = sound === '' ? 'a' : sound;
    else if (sound !== '' && sound !== before) code += sound;
    before = sound;
  }
  return code;
}

function soundAt(word: string, i: number): string {
  const letter = word.charAt(i);
  const next = word.charAt(i + 1);
  switch (letter) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
    case 'w':
    case 'h':
      return '';
    case 'p':
      return next === 'h' ? 'f' : 'p';
    case 'c':
      return next !== '' && 'eiy'.includes(next) ? 's' : 'k';
    case 'k':
    case 'q':
      return 'k';
    case 'g':
      return next !== '' && 'eiy'.includes(next) ? 'j' : 'g';
    case 'z':
      return 's';
    case 'x':
      return 's';
    default:
      return letter;
  }
}
