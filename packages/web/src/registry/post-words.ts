import { local } from '../home/local.ts';
import { r } from './r.ts';
import type { Place, Post } from './shapes.ts';

/** A post as one says it: "credentialing desk, Michigan, for “plaza explosion”". */
export function postWords({ role, jurisdiction, incident }: Post, places: readonly Place[]): string {
  const name = r(`role.${role}`);
  if (jurisdiction === null) return name;
  const found = places.find(({ code }) => code === jurisdiction);
  const of = found === undefined ? jurisdiction : local(found.name);
  return incident === null
    ? r('post.of', { role: name, jurisdiction: of })
    : r('post.for', { role: name, jurisdiction: of, incident });
}
