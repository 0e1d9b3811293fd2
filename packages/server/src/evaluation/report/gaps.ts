import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { CapabilityId, ClinicianId, PlaceId, RequestId, SeatId } from '@samaritan/scenarios/values/id';
import { id } from '@samaritan/scenarios/values/id';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import type { Fold } from '../fold.ts';
import type { Poete } from '../wait-remedies.ts';
import type { CrossingRow } from './crossings.ts';
import type { TrueAndTold } from './picture.ts';

export const gapKinds = [
  'untold',
  'idle-helpers',
  'requests-unanswered',
  'requests-denied',
  'supply-out',
  'crossing-shut',
  'staff-missing',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** Where help or word failed, whether or not somebody died of it. */
export interface GapFinding {
  readonly kind: 'gap';
  readonly gap: GapKind;
  /** Seats told nothing, asked or refusing; places without supplies or staff; crossings shut. */
  readonly subjects: readonly string[];
  /** Seats, clinicians, requests, places, crossings, or nurses, by kind of gap. */
  readonly count: number;
  /** Of how many; null where that says nothing. */
  readonly of: number | null;
  /** Of supplies alone. */
  readonly resource: ResourceKind | null;
  /** Log entries it rests on; none where it rests on what is not in the log. */
  readonly seqs: readonly number[];
  readonly capabilities: readonly CapabilityId[];
}

const capability = (name: string): CapabilityId => id<CapabilityId>(`us.${name}`);

/** Where the remedy of each belongs; judgement of ours, capabilities by their ids in the reference data. */
export const gapRemedies: Readonly<
  Record<GapKind, { readonly element: Poete; readonly capabilities: readonly CapabilityId[] }>
> = {
  untold: { element: 'planning', capabilities: [capability('operational-communications')] },
  'idle-helpers': { element: 'planning', capabilities: [capability('access-control-and-identity-verification')] },
  'requests-unanswered': { element: 'organization', capabilities: [capability('operational-coordination')] },
  'requests-denied': { element: 'planning', capabilities: [capability('operational-coordination')] },
  'supply-out': { element: 'equipment', capabilities: [capability('logistics-and-supply-chain-management')] },
  'crossing-shut': { element: 'planning', capabilities: [capability('critical-transportation')] },
  'staff-missing': {
    element: 'organization',
    capabilities: [capability('public-health-healthcare-and-emergency-medical-services')],
  },
};

/** What the log shows of help asked for, sent, refused and run out. */
export interface HelpTrail {
  /** Clinicians from outside who set out, commuters and impostors excluded, by the entry of their first setting out. */
  readonly sent: ReadonlyMap<ClinicianId, number>;
  readonly worked: ReadonlySet<ClinicianId>;
  readonly asked: ReadonlyMap<RequestId, { readonly seq: number; readonly to: SeatId }>;
  readonly approved: ReadonlySet<RequestId>;
  readonly denied: ReadonlyMap<RequestId, { readonly seq: number; readonly by: SeatId }>;
  /** First time each kind ran out, by kind and place. */
  readonly ranOut: ReadonlyMap<ResourceKind, ReadonlyMap<PlaceId, number>>;
  /** Most nurses missing at a change of shift, and its entry. */
  readonly missing: ReadonlyMap<PlaceId, { readonly nurses: number; readonly seq: number }>;
}

/** Follows help from the asking to the bedside. */
export function helpTrail(scenario: Scenario): Fold<HelpTrail> {
  const sent = new Map<ClinicianId, number>();
  const worked = new Set<ClinicianId>();
  const asked = new Map<RequestId, { seq: number; to: SeatId }>();
  const approved = new Set<RequestId>();
  const denied = new Map<RequestId, { seq: number; by: SeatId }>();
  const ranOut = new Map<ResourceKind, Map<PlaceId, number>>();
  const missing = new Map<PlaceId, { nurses: number; seq: number }>();
  return {
    hears: {
      ClinicianSetOut: ({ seq, data: { clinician, group, impostor } }) => {
        if (impostor || scenario.staff[group]?.kind === 'commuters') return;
        if (!sent.has(clinician)) sent.set(clinician, seq);
      },
      ShiftBegun: ({ data }) => worked.add(data.clinician),
      AidRequested: ({ seq, data: { request, to } }) => asked.set(request, { seq, to }),
      RequestApproved: ({ data }) => approved.add(data.request),
      RequestDenied: ({ seq, data: { request, by } }) => denied.set(request, { seq, by }),
      SupplyRanOut: ({ seq, data: { place, kind } }) => {
        const places = ranOut.get(kind) ?? new Map<PlaceId, number>();
        ranOut.set(kind, places);
        if (!places.has(place)) places.set(place, seq);
      },
      ShiftChanged: ({ seq, data }) => {
        const nurses = data.missing.nurse;
        if (nurses > (missing.get(data.hospital)?.nurses ?? 0)) missing.set(data.hospital, { nurses, seq });
      },
    },
    result: () => ({ sent, worked, asked, approved, denied, ranOut, missing }),
  };
}

/** Gaps in the order of `gapKinds`; none where word came, help worked and nothing ran out. */
export function gaps(
  { sent, worked, asked, approved, denied, ranOut, missing }: HelpTrail,
  picture: TrueAndTold,
  crossings: readonly CrossingRow[],
): readonly GapFinding[] {
  const hurt = picture.truth.length > 0;
  const untold = picture.told.flatMap(({ seat, counts }) => (hurt && counts.length === 0 ? [seat] : []));
  const idle = [...sent].filter(([clinician]) => !worked.has(clinician));
  const open = [...asked].filter(([request]) => !approved.has(request) && !denied.has(request));
  const refused = [...denied].filter(([request]) => !approved.has(request));
  const shut = crossings.flatMap(({ crossing, closures }) => {
    const last = closures.at(-1);
    return last === undefined || last.to !== null ? [] : [{ crossing, seq: last.seq }];
  });
  const short = [...missing.values()].reduce((sum, { nurses }) => sum + nurses, 0);
  return [
    gap('untold', { subjects: untold, of: picture.told.length }),
    gap('idle-helpers', { count: idle.length, of: sent.size, seqs: idle.map(([, seq]) => seq) }),
    gap('requests-unanswered', {
      subjects: open.map(([, { to }]) => to),
      count: open.length,
      of: asked.size,
      seqs: open.map(([, { seq }]) => seq),
    }),
    gap('requests-denied', {
      subjects: refused.map(([, { by }]) => by),
      count: refused.length,
      of: asked.size,
      seqs: refused.map(([, { seq }]) => seq),
    }),
    ...[...ranOut].flatMap(([resource, places]) =>
      gap('supply-out', { subjects: [...places.keys()], resource, seqs: [...places.values()] }),
    ),
    gap('crossing-shut', {
      subjects: shut.map(({ crossing }) => crossing),
      of: crossings.length,
      seqs: shut.map(({ seq }) => seq),
    }),
    gap('staff-missing', {
      subjects: [...missing.keys()],
      count: short,
      seqs: [...missing.values()].map(({ seq }) => seq),
    }),
  ].flat();
}

interface Shown {
  readonly subjects?: readonly string[];
  readonly count?: number;
  readonly of?: number;
  readonly resource?: ResourceKind;
  readonly seqs?: readonly number[];
}

/** Nothing where nothing is counted; without a count, the subjects are. */
function gap(kind: GapKind, { subjects = [], count, of, resource, seqs = [] }: Shown): readonly GapFinding[] {
  const named = [...new Set(subjects)];
  const counted = count ?? named.length;
  if (counted === 0) return [];
  const { capabilities } = gapRemedies[kind];
  return [
    {
      kind: 'gap',
      gap: kind,
      subjects: named,
      count: counted,
      of: of ?? null,
      resource: resource ?? null,
      seqs,
      capabilities,
    },
  ];
}
