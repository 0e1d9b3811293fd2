import { hostname, networkInterfaces } from 'node:os';

export interface Addresses {
  /** By which other machines of the network reach this one, the likeliest first. */
  readonly ips: readonly string[];
  /** Names it goes by. */
  readonly names: readonly string[];
}

const isPrivate = (ip: string): boolean => /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(ip);

/** Of this machine: home and office networks before others; addresses of IPv6 that hold on one wire alone are left out. */
export function addressesHere(): Addresses {
  const all = Object.values(networkInterfaces())
    .flatMap((of) => of ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
    .map(({ address, family }) => ({ address, rank: family === 'IPv6' ? 2 : isPrivate(address) ? 0 : 1 }))
    .toSorted((a, b) => a.rank - b.rank);
  const [short = ''] = hostname().split('.');
  return {
    ips: [...new Set(all.map(({ address }) => address))],
    names: [...new Set([hostname(), short, `${short}.local`])].filter((name) => name !== '' && name !== '.local'),
  };
}

/** As it stands in an address. */
export const inUrl = (ip: string): string => (ip.includes(':') ? `[${ip}]` : ip);
