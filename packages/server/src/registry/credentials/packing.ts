import { deflateSync, inflateSync } from 'fflate';
import { base64url, fromBase64url, octetsOf } from './signing.ts';
import { readSdJwt, writeSdJwt } from './sd-jwt.ts';

const mark = 'SMB1:';
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
/** No badge is larger unfolded; a QR code holds 4,296 such letters. */
const largest = 16_384;

/**
 * Words every badge has, known to both sides beforehand (a preset dictionary, RFC 1951 windows): what is common to all costs nothing.
 * Changing one letter of it makes every printed badge unreadable; a new list gets a new mark.
 */
const common = octetsOf(
  '["family_name","given_names","birth_date","specialty","restrictions","photo_sha256","licence_number","' +
    '","iat":17,"nbf":17,"exp":17,"jurisdiction":"US-"CA-"licence_class":"physician-paramedic","rn"' +
    '"exercise":null,"form":"paper","status":{"status_list":{"idx":,"uri":"https://urn:samaritan:status:' +
    '"}},"_sd_alg":"sha-256","_sd":["","","","{"iss":"urn:samaritan:issuer:' +
    '","vct":"urn:samaritan:credential:MedicalLicence:1"{"alg":"ES256","kid":"{"alg":"EdDSA","kid":"","typ":"dc+sd-jwt"}',
);

/**
 * A paper badge for a QR code: what base 64 had swollen is taken back to octets, folded, and written in the letters a QR code packs
 * densest (base 45, RFC 9285). `unpackBadge` gives the same text back, octet for octet, so that its signature still holds.
 */
export function packBadge(badge: string): string {
  const parts = readSdJwt(badge);
  if (parts === null || parts.binding !== null) throw new TypeError('only a badge without a holder is packed');
  const octets: number[] = [];
  for (const part of [...parts.signed.split('.'), ...parts.disclosures]) {
    const bare = fromBase64url(part);
    if (bare === null) throw new TypeError('a part is not base64url');
    octets.push(bare.length >> 8, bare.length & 255, ...bare);
  }
  return mark + base45(deflateSync(Uint8Array.from(octets), { level: 9, dictionary: common }));
}

/** The badge in a QR code's text; the text itself where it is an unpacked badge; null for anything else. */
export function unpackBadge(text: string): string | null {
  if (!text.startsWith(mark)) return readSdJwt(text.trim()) === null ? null : text.trim();
  const folded = fromBase45(text.slice(mark.length));
  if (folded === null || folded.length === 0) return null;
  try {
    const octets = inflateSync(folded, { dictionary: common, out: new Uint8Array(largest) });
    const parts: string[] = [];
    for (let at = 0; at < octets.length;) {
      const length = ((octets[at] ?? 0) << 8) | (octets[at + 1] ?? 0);
      const part = octets.subarray(at + 2, at + 2 + length);
      if (part.length !== length) return null;
      parts.push(base64url(part));
      at += 2 + length;
    }
    const [header, payload, signature, ...disclosures] = parts;
    if (header === undefined || payload === undefined || signature === undefined) return null;
    const badge = writeSdJwt({ signed: `${header}.${payload}.${signature}`, disclosures, binding: null });
    return readSdJwt(badge) === null ? null : badge;
  } catch {
    return null;
  }
}

/** RFC 9285. */
export function base45(octets: Uint8Array): string {
  let text = '';
  for (let i = 0; i < octets.length; i += 2) {
    const pair = i + 1 < octets.length;
    let value = pair ? (octets[i] ?? 0) * 256 + (octets[i + 1] ?? 0) : (octets[i] ?? 0);
    for (let k = 0; k < (pair ? 3 : 2); k++) {
      text += digits[value % 45] ?? '';
      value = Math.floor(value / 45);
    }
  }
  return text;
}

export function fromBase45(text: string): Uint8Array<ArrayBuffer> | null {
  const octets: number[] = [];
  for (let i = 0; i < text.length; i += 3) {
    const values = Array.from(text.slice(i, i + 3), (letter) => digits.indexOf(letter));
    const [c = 0, d = 0, e = 0] = values;
    const value = c + d * 45 + e * 2025;
    const most = values.length === 3 ? 65_535 : 255;
    if (values.length === 1 || values.includes(-1) || value > most) return null;
    if (values.length === 3) octets.push(value >> 8);
    octets.push(value & 255);
  }
  return Uint8Array.from(octets);
}
