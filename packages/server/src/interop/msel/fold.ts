/** A text as it is compared: without accents, case, punctuation and doubled spaces. `N°` and `#` are both `#`. */
export const fold = (text: string): string =>
  text
    .replaceAll(/n\s?[°º]|№/gi, '#')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}#+]+/gu, ' ')
    .trim();
