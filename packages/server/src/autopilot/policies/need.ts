import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { keysOf, kilometres, subdivisionOfPlace } from '../geography.ts';
import { deskOf, ownSubdivision, seatsThat, subdivisionOfSeat } from '../neighbours.ts';
import type { Outlook } from '../outlook.ts';
import { perDesk } from '../per-briefing.ts';
import { commutersOf } from '../providers.ts';

/** Shares that turn what an office has heard into nurses it will lack; judgement over MODEL.md 3.3. */
const nurses = { eachHurt: 0.2, ofCommuters: 0.15 } as const;
/** Hospitals further than this from an incident are not sent help for it (km, judgement). */
const reach = 60;

/** Incidents in this seat's own state or province. */
export const stricken = (look: Outlook): readonly PlaceId[] => look.derived(findStricken);

const findStricken = (look: Outlook): readonly PlaceId[] =>
  look
    .incidents()
    .filter((site) => subdivisionOfPlace(look.briefing, site) === ownSubdivision(look))
    .filter((site) => look.figure(site, 'injured') !== 0);

/** Emergency offices of other states or provinces where an incident is. */
export function strickenSeats(look: Outlook): readonly SeatId[] {
  const struck = new Set(
    look
      .incidents()
      .filter((site) => look.figure(site, 'injured') !== 0)
      .map((site) => subdivisionOfPlace(look.briefing, site))
      .filter((of) => of !== ownSubdivision(look)),
  );
  return seatsThat(
    look,
    (seat) =>
      deskOf(look, seat) === 'emergency-office' &&
      look.briefing.seats[seat]?.of === subdivisionOfSeat(look, seat) &&
      struck.has(subdivisionOfSeat(look, seat)),
  );
}

/** Hospitals of this seat's own state or province. */
export const hospitalsHere = perDesk((from): readonly PlaceId[] =>
  keysOf(from.briefing.hospitals).filter(
    (hospital) => subdivisionOfPlace(from.briefing, hospital) === ownSubdivision(from),
  ),
);

/**
 * Hospitals near an incident, those first that lack most nurses: by what they said is missing, by patients who wait, or by
 * who lives across a line that is shut; the larger among equals.
 */
export function neediest(look: Outlook): readonly PlaceId[] {
  const [site] = stricken(look);
  if (site === undefined) return [];
  const shut = isLineShut(look);
  return hospitalsHere(look)
    .filter((hospital) => kilometres(look.briefing, hospital, site) <= reach)
    .map((hospital) => ({
      hospital,
      staffed: look.briefing.hospitals[hospital]?.staffed ?? 0,
      lacks: Math.max(
        look.figure(hospital, 'nursesMissing') ?? 0,
        (look.figure(hospital, 'waiting') ?? 0) * nurses.eachHurt,
        shut ? commutersOf(look, hospital) * nurses.ofCommuters : 0,
      ),
    }))
    .toSorted((a, b) => b.lacks - a.lacks || b.staffed - a.staffed)
    .map(({ hospital }) => hospital);
}

const isLineShut = (look: Outlook): boolean => look.of('crossing').some(({ content }) => !content.open);

/** Nurses this state or province will lack, by what was heard and by who lives across a line that is shut. */
export function nursesShort(look: Outlook): number {
  const missing = hospitalsHere(look).reduce((sum, ward) => sum + (look.figure(ward, 'nursesMissing') ?? 0), 0);
  const across = isLineShut(look) ? hospitalsHere(look).reduce((sum, ward) => sum + commutersOf(look, ward), 0) : 0;
  return Math.max(missing, Math.ceil(look.hurt() * nurses.eachHurt), Math.ceil(across * nurses.ofCommuters), 4);
}
