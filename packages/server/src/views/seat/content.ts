import { assertNever } from '@samaritan/scenarios/values/result';
import type { ItemContent, SeenUnit } from '@samaritan/scenarios/vocabulary/picture';

/** What a page is told of an item. How often control rewrote a row before it was sent is control's own business. */
export type SeenContent =
  | Exclude<ItemContent, { readonly kind: 'inject' }>
  | Omit<Extract<ItemContent, { readonly kind: 'inject' }>, 'edition' | 'words'>;

/**
 * An item's content built up field by field, so that nothing reaches a page but what stands on this list, whatever else an
 * event may one day carry.
 */
export function contentView(content: ItemContent): SeenContent {
  const { kind } = content;
  switch (kind) {
    case 'inject':
      return { kind, row: content.row, from: content.from, wantsAnswer: content.wantsAnswer };
    case 'message': {
      const { message, subject, body, answers, wantsAnswer, as } = content;
      return { kind, message, subject, body, answers, wantsAnswer, ...(as === undefined ? {} : { as }) };
    }
    case 'notice':
      return { kind, notice: content.notice, text: content.text };
    case 'figures':
      return {
        kind,
        figures: content.figures.map(({ place, figure, value }) => ({ place, figure, value })),
        ...(content.units === undefined ? {} : { units: content.units.map(unitView) }),
      };
    case 'incident':
      return { kind, site: content.site };
    case 'request': {
      const { request, resource, quantity, deliverTo, under } = content;
      return { kind, request, resource, quantity, deliverTo, under };
    }
    case 'offer': {
      const { request, resource, quantity, under } = content;
      return { kind, request, resource, quantity, under };
    }
    case 'request-state':
      return { kind, request: content.request, state: content.state };
    case 'declaration':
      return { kind, jurisdiction: content.jurisdiction, level: content.level };
    case 'order':
      return { kind, jurisdiction: content.jurisdiction, order: content.order, inForce: content.inForce };
    case 'instrument':
      return { kind, instrument: content.instrument, state: content.state };
    case 'crossing':
      return { kind, crossing: content.crossing, open: content.open };
    case 'lever':
      return { kind, lever: content.lever, value: content.value };
    case 'volunteers':
      return { kind, group: content.group, count: content.count };
    case 'clinician': {
      const { clinician, hospital, state, verdict, path } = content;
      return { kind, clinician, hospital, state, verdict, path };
    }
    case 'warning':
      return { kind, site: content.site, advice: content.advice };
    case 'diversion':
      return { kind, hospital: content.hospital, diverting: content.diverting };
    case 'transfer': {
      const { transfer, from, to, station, count, under, state } = content;
      return { kind, transfer, from, to, station, count, under, state };
    }
    default:
      return assertNever(content);
  }
}

/** A line of the dispatch board. */
export const unitView = ({ unit, status, at, to }: SeenUnit): SeenUnit => ({ unit, status, at, to });
