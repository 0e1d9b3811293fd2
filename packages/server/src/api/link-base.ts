import type { ApiContext } from './context.ts';

/** A link is for another machine: never the address that only this one knows itself by, where there is another. */
export const linkBase = ({ settings, origin }: Pick<ApiContext, 'settings' | 'origin'>): string =>
  settings.address ?? origin;
