/**
 * Whether a National Provider Identifier carries its own check digit: ten digits, the Luhn sum taken over them with the issuer
 * prefix 80840 before them (45 CFR 162.406; the check-digit algorithm is that of ISO/IEC 7812-1). Those issued so far begin with 1 or 2.
 */
export function isNpi(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const digits = Array.from(`80840${text}`, Number).toReversed();
  const sum = digits.reduce((total, digit, i) => {
    const twice = digit * 2;
    return total + (i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** A Medical Identification Number for Canada as its form stands: `CAMD-1234-5678`. The form has no public check digit. */
export const isMinc = (text: string): boolean => /^CA[A-Z]{2}-\d{4}-\d{4}$/.test(text);
