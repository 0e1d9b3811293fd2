/** A token with disclosures as it travels (RFC 9901 §4): signed part, disclosures, and the holder's own token where there is one. */
export interface SdJwt {
  readonly signed: string;
  readonly disclosures: readonly string[];
  readonly binding: string | null;
}

export const writeSdJwt = ({ signed, disclosures, binding }: SdJwt): string =>
  [signed, ...disclosures, binding ?? ''].join('~');

/** The parts of a presentation; null where it has not the form, as when its end was cut off. */
export function readSdJwt(text: string): SdJwt | null {
  const parts = text.split('~');
  const [signed = '', ...rest] = parts;
  const binding = rest.pop();
  if (binding === undefined || !isCompact(signed) || !rest.every((one) => /^[A-Za-z0-9_-]+$/.test(one))) return null;
  if (binding !== '' && !isCompact(binding)) return null;
  return { signed, disclosures: rest, binding: binding === '' ? null : binding };
}

/** What the holder's token binds itself to (RFC 9901 §4.3.1): everything before it, the last tilde included. */
export const boundPart = ({ signed, disclosures }: SdJwt): string => writeSdJwt({ signed, disclosures, binding: null });

const isCompact = (text: string): boolean => /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(text);
