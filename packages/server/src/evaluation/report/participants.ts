import type { Scenario, Seat } from '@samaritan/scenarios/schema/scenario';
import { countryOf, depthOf } from '@samaritan/scenarios/schema/tree';
import type { JurisdictionId, OrganisationId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Actor } from '@samaritan/scenarios/vocabulary/commands';
import type { RefusalCode } from '@samaritan/scenarios/vocabulary/refusals';
import type { Fold } from '../fold.ts';

export type Level = 'national' | 'subdivision' | 'local';

/** One seat: whose, who played it, and how often it was heard. */
export interface ParticipantRow {
  readonly seat: SeatId;
  readonly desk: Seat['desk'];
  readonly organisation: OrganisationId | null;
  readonly jurisdiction: JurisdictionId;
  readonly country: JurisdictionId;
  readonly level: Level;
  readonly played: readonly { readonly actor: Actor; readonly since: SimTime }[];
  readonly accepted: number;
  readonly refused: readonly { readonly code: RefusalCode; readonly count: number }[];
}

const levels: readonly Level[] = ['national', 'subdivision'];

/** Every seat of the scenario by country, in the order the script names them; national first, then states and provinces, then local. */
export function participants(scenario: Scenario): Fold<readonly ParticipantRow[]> {
  const countries = [...new Set(Object.values(scenario.seats).map(({ of }) => countryOf(scenario, of)))];
  const played = new Map<SeatId, { actor: Actor; since: SimTime }[]>();
  const accepted = new Map<SeatId, number>();
  const refused = new Map<SeatId, Map<RefusalCode, number>>();
  const seat = (id: SeatId, at: SimTime, actor: Actor): void => {
    played.set(id, [...(played.get(id) ?? []), { actor, since: at }]);
  };
  return {
    hears: {
      SeatTaken: ({ at, data }) => seat(data.seat, at, data.actor),
      SeatGiven: ({ at, data }) => seat(data.seat, at, data.to),
      CommandAccepted: ({ data }) => accepted.set(data.seat, (accepted.get(data.seat) ?? 0) + 1),
      CommandRefused: ({ data: { seat, refusal } }) => {
        const codes = refused.get(seat) ?? new Map<RefusalCode, number>();
        codes.set(refusal.code, (codes.get(refusal.code) ?? 0) + 1);
        refused.set(seat, codes);
      },
    },
    result: () =>
      (Object.keys(scenario.seats) as SeatId[])
        .flatMap((seat): ParticipantRow[] => {
          const planned = scenario.seats[seat];
          if (planned === undefined) return [];
          return [
            {
              seat,
              desk: planned.desk,
              organisation: planned.organisation ?? null,
              jurisdiction: planned.of,
              country: countryOf(scenario, planned.of),
              level: levels[depthOf(scenario, planned.of)] ?? 'local',
              played: played.get(seat) ?? [],
              accepted: accepted.get(seat) ?? 0,
              refused: [...(refused.get(seat) ?? [])]
                .map(([code, count]) => ({ code, count }))
                .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
            },
          ];
        })
        .toSorted(
          (a, b) => countries.indexOf(a.country) - countries.indexOf(b.country) || rank[a.level] - rank[b.level],
        ),
  };
}

const rank: Readonly<Record<Level, number>> = { national: 0, subdivision: 1, local: 2 };
