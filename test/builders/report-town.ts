import { type Scenario, type ScenarioSource, scenarioSchema } from '@samaritan/scenarios/schema/scenario';
import { type JurisdictionId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import type { LeverRow } from '../../packages/server/src/evaluation/counterfactual.ts';
import type { CounterfactualResult } from '../../packages/server/src/evaluation/counterfactual.ts';
import { metrics } from '../../packages/server/src/evaluation/metrics.ts';
import { type Judged, afterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import type { AfterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import {
  WrittenLog,
  arrives,
  care,
  comesIn,
  dies,
  hurt,
  queued,
  recognised,
  setsOut,
  startsShift,
  stations,
  told,
  treated,
} from './events.ts';

/** A plaza in Detroit, a hospital on each side of the line, a team, commuters and volunteers from Windsor. */
export const reportTown = (more: Partial<ScenarioSource> = {}): Scenario =>
  scenarioSchema.parse({
    id: 'report-town',
    title: { en: 'Report town', fr: 'La ville du rapport' },
    summary: { en: 'An explosion at the plaza.', fr: 'Une explosion à la place.' },
    exercise: {
      scope: { en: 'Four hours, both sides of the river', fr: 'Quatre heures, les deux rives' },
      sponsor: { en: 'The county', fr: 'Le comté' },
      pointOfContact: 'Exercise director',
      missionAreas: ['response'],
      threat: { en: 'Vehicle bomb', fr: 'Voiture piégée' },
    },
    startEx: '2026-10-14T11:00 America/Detroit',
    endEx: 'T+4:00',
    map: ['detroit-windsor'],
    jurisdictions: {
      US: {},
      'US-MI': { in: 'US' },
      wayne: { in: 'US-MI', kind: 'county', name: { en: 'Wayne County', fr: 'Comté de Wayne' } },
      CA: {},
      'CA-ON': { in: 'CA' },
      windsor: { in: 'CA-ON', kind: 'municipality', name: { en: 'Windsor', fr: 'Windsor' } },
    },
    organisations: { msp: { name: { en: 'Michigan State Police', fr: 'Police du Michigan' }, of: 'US-MI' } },
    seats: {
      state: {
        name: { en: 'Michigan SEOC', fr: 'COPU du Michigan' },
        desk: 'emergency-office',
        of: 'US-MI',
        organisation: 'msp',
        may: ['request-resources'],
      },
      fire: { name: { en: 'Plaza command', fr: 'Commandement de la place' }, desk: 'fire-command', of: 'wayne' },
      receiving: {
        name: { en: 'Receiving desk', fr: 'Poste Receiving' },
        desk: 'hospital',
        of: 'wayne',
        runs: ['receiving'],
      },
      province: {
        name: { en: 'Ontario PEOC', fr: "COPU de l'Ontario" },
        desk: 'emergency-office',
        of: 'CA-ON',
        may: ['approve-resources'],
      },
    },
    sites: { plaza: { name: { en: 'Tunnel plaza', fr: 'Place du tunnel' }, in: 'wayne', at: [42.32, -83.04] } },
    hospitals: {
      receiving: {
        name: { en: 'Receiving Hospital', fr: 'Hôpital Receiving' },
        in: 'wayne',
        at: [42.35, -83.05],
        staffed: 10,
        icu: 2,
        theatres: 1,
        occupied: 0.8,
      },
      regional: {
        name: { en: 'Windsor Regional', fr: 'Hôpital régional de Windsor' },
        in: 'windsor',
        at: [42.3, -83.0],
        staffed: 20,
        icu: 4,
        theatres: 2,
        occupied: 0.9,
      },
    },
    bases: {
      medic: { name: { en: 'Medic base', fr: 'Base Medic' }, in: 'wayne', at: [42.34, -83.04], fleet: { advanced: 2 } },
      essex: { name: { en: 'Essex base', fr: "Base d'Essex" }, in: 'windsor', at: [42.31, -83.0], fleet: { basic: 2 } },
    },
    crossings: {
      bridge: {
        name: { en: 'The bridge', fr: 'Le pont' },
        at: [42.31, -83.07],
        between: ['US-MI', 'CA-ON'],
        lanes: { general: 2 },
        calm: '0:05',
      },
    },
    staff: {
      team: {
        kind: 'team',
        name: { en: 'Windsor team', fr: 'Équipe de Windsor' },
        of: 'windsor',
        at: [42.3, -83.0],
        count: 6,
        class: { rn: 1 },
        licences: [{ issuer: 'CA-ON' }],
      },
      commuters: {
        kind: 'commuters',
        name: { en: 'Commuters', fr: 'Navetteurs' },
        of: 'windsor',
        at: [42.3, -83.0],
        count: 40,
        class: { rn: 1 },
        licences: [{ issuer: 'US-MI' }],
        work: ['receiving'],
      },
      volunteers: {
        kind: 'volunteers',
        name: { en: 'Volunteers', fr: 'Volontaires' },
        of: 'windsor',
        at: [42.3, -83.0],
        count: 10,
        class: { rn: 1 },
        licences: [{ issuer: 'CA-ON' }],
        impostors: 0.1,
      },
    },
    agreements: { nemac: { between: ['US-MI', 'CA-ON'], since: '2012-12-28', cite: 'MCL 3.886' } },
    means: { radio: { kind: 'radio', delay: '0:01' } },
    hazards: {
      blast: {
        name: { en: 'Explosion', fr: 'Explosion' },
        at: 'plaza',
        when: 'T+0:06',
        mechanism: 'vehicle-bomb',
        injured: 6,
        mix: { dead: 0.1, immediate: 0.9 },
      },
    },
    msel: [
      {
        n: 1,
        kind: 'contextual',
        when: 'T+0:12',
        from: 'fire-command',
        to: 'fire',
        by: 'radio',
        text: { en: 'Explosion at the plaza <now>.', fr: 'Explosion à la place <maintenant>.' },
      },
      {
        n: 2,
        kind: 'expected-action',
        who: 'state',
        does: { event: 'AidRequested' },
        before: 'T+1:30',
        text: { en: 'The state asks the province.', fr: "L'État s'adresse à la province." },
      },
      {
        n: 3,
        kind: 'contingency',
        ifMissing: 2,
        from: 'governor',
        to: 'state',
        by: 'radio',
        text: { en: 'Why has no request gone out?', fr: 'Pourquoi aucune demande?' },
      },
      {
        n: 4,
        kind: 'contextual',
        when: 'truth.deaths > 100.0',
        from: 'media',
        to: 'state',
        by: 'radio',
        text: { en: 'A hundred are dead.', fr: 'Cent morts.' },
      },
    ],
    objectives: {
      help: {
        text: { en: 'Ask for and get help across the line', fr: "Demander et obtenir de l'aide outre-frontière" },
        capabilities: ['us.operational-coordination', 'ca.whole-of-society-interoperability'],
        tasks: [
          {
            text: { en: 'The state asks within 90 minutes', fr: "L'État demande en moins de 90 minutes" },
            target: { event: 'AidRequested', by: 'state', within: '1:30' },
            reference: 'MCL 3.886',
          },
          {
            text: {
              en: 'A nurse from Ontario works within two hours',
              fr: "Une infirmière de l'Ontario travaille en moins de deux heures",
            },
            target: { event: 'ShiftBegun', within: '2:00' },
          },
          {
            text: { en: 'No more than one preventable death', fr: 'Pas plus d’un décès évitable' },
            target: { measure: 'truth.deaths', atMost: 1 },
          },
        ],
      },
    },
    ...more,
  });

/** Two hours in which one dies on the plaza, one of a theatre without staff, and help from Windsor waits at the desk. */
export function playedTown(): readonly Event[] {
  const log = new WrittenLog();
  const seats = ['state', 'fire', 'receiving', 'province'].map((seat) => id<never>(seat));
  const started = log.at(0).add('ExerciseStarted', { seats });
  for (const seat of seats) log.add('SeatTaken', { seat, actor: 'autopilot-skilled' });
  log.add('HospitalOpened', {
    hospital: id('receiving'),
    space: stations({ theatre: 1, intensive: 2, ward: 8 }),
    baseline: stations({ intensive: 2, ward: 7 }),
  });
  log.add('UnitJoined', { unit: id('m1'), kind: 'advanced', base: id('medic'), at: id('medic'), seat: id('fire') });
  log.at(6).add('HazardStruck', { hazard: id('blast'), site: id('plaza'), injured: 6, spared: 0 });
  hurt(log, 'c1');
  hurt(log, 'c2');
  hurt(log, 'c3', { livesAtNearest: false });
  hurt(log, 'c4', { severity: 'dead', livesAtNearest: null, livesAtOnce: false });
  hurt(log, 'c5', { severity: 'delayed' });
  const last = hurt(log, 'c6', { severity: 'delayed', livesAtNearest: false });
  dies(log, 'c4');
  log.add('CrossingClosed', { crossing: id('bridge'), because: 'hazard' });
  log.add('ThreatRaised', { crossing: id('bridge'), until: simTime(minutes(90)) });
  log.at(9).add('CallReceived', { hazard: id('blast'), site: id('plaza'), seats: [id('fire')] });
  log.at(12).add('InjectSent', {
    row: id('1'),
    kind: 'contextual',
    to: [id('fire')],
    time: 1,
    because: null,
    edition: 0,
    words: null,
  });
  log.at(15).add('UnitArrived', { unit: id('m1'), place: id('plaza'), site: true });
  told(log, 'fire', { injured: 2, observed: 14 });
  for (const [i, casualty] of ['c1', 'c2', 'c3', 'c5', 'c6'].entries())
    log.at(18 + i).add('CasualtyTriaged', {
      casualty: id(casualty),
      site: id('plaza'),
      team: 1,
      label: 'immediate',
      round: 1,
      intervention: false,
    });
  told(log.at(25), 'state', { injured: 3, observed: 20 });
  log.at(28).add('CasualtiesLoaded', {
    unit: id('m1'),
    site: id('plaza'),
    casualties: [id('c2'), id('c3')],
    hospital: id('receiving'),
    because: 'nearest',
    departsAt: simTime(minutes(30)),
  });
  log.at(30).add('UnitDeparted', {
    unit: id('m1'),
    to: id<PlaceId>('receiving'),
    leg: 2,
    casualties: [id('c2'), id('c3')],
    via: null,
    arrivesAt: simTime(minutes(40)),
  });
  log.add('SelfPresenterLeft', {
    casualty: id('c5'),
    site: id('plaza'),
    hospital: id('regional'),
    crossing: minutes(6),
    arrivesAt: simTime(minutes(60)),
  });
  for (const casualty of ['c2', 'c3']) {
    arrives(log.at(40), casualty, 'receiving');
    queued(log, casualty, 'receiving', 'theatre');
  }
  const shift = log.add('ShiftChanged', {
    hospital: id('receiving'),
    shift: 2,
    onDuty: { surgeon: 1, anaesthetist: 1, physician: 2, nurse: 6, therapist: 1, medic: 0, other: 0 },
    missing: { surgeon: 0, anaesthetist: 0, physician: 0, nurse: 9, therapist: 0, medic: 0, other: 0 },
    held: { surgeon: 0, anaesthetist: 0, physician: 0, nurse: 0, therapist: 0, medic: 0, other: 0 },
  });
  log.add(
    'StationBlocked',
    { hospital: id('receiving'), station: 'theatre', cause: 'staff' },
    { cause: { event: shift } },
  );
  treated(log.at(45), 'c3', 'receiving', 'theatre');
  care(log, 'c3', { survives: false, lost: { vehicle: 6, staff: 5 } });
  arrives(log.at(60), 'c5', 'regional', null);
  treated(log, 'c5', 'regional', 'emergency');
  care(log, 'c5', { hospital: 'regional', lost: { crossing: 6, road: -2 } });
  dies(log.at(62), 'c1', null, { timer: 'casualties/c1/death', since: last });
  log.at(65).add('SurgeActivated', { hospital: id('receiving') });
  const ask = log.at(80).accepted('state', 'RequestResources', 'state-8-1');
  const asked = log.add(
    'AidRequested',
    {
      request: id('r1'),
      kind: 'nurses',
      quantity: 4,
      from: id<SeatId>('state'),
      to: id<SeatId>('province'),
      deliverTo: id('receiving'),
      under: id('nemac'),
      priority: 'urgent',
    },
    { cause: { command: ask }, by: id('state') },
  );
  log.add('EvidenceSeen', { objective: id('help'), task: 0, item: null, seq: asked, target: true });
  log.add('TargetSettled', { objective: id('help'), task: 0, met: true, value: 80, seq: asked });
  log.add('ExpectedActionSeen', { row: id('2'), seq: asked, late: false });
  log.add('ContingencySpared', { row: id('3'), ifMissing: id('2') });
  dies(log.at(85), 'c2', 'receiving', { timer: 'casualties/c2/death', since: shift });
  const approve = log.at(90).accepted('province', 'ApproveRequest', 'province-4-1');
  const approved = log.add(
    'RequestApproved',
    { request: id('r1'), provider: id('team'), quantity: 3, by: id('province') },
    { cause: { command: approve }, by: id('province') },
  );
  log.add(
    'TeamOrdered',
    { group: id('team'), quantity: 3, hospital: id('receiving'), under: id('nemac') },
    { cause: { event: approved } },
  );
  const out = ['t1', 't2', 't3'].map((clinician) => setsOut(log, clinician))[0] ?? approved;
  setsOut(log, 'v1', { group: 'volunteers', impostor: true });
  setsOut(log, 'k1', { group: 'commuters' });
  const reach = (clinician: string, under: string | null): number =>
    log.add('TravellerReachedCrossing', {
      traveller: { kind: 'clinician', id: clinician },
      crossing: id('bridge'),
      to: id<JurisdictionId>('US-MI'),
      card: false,
      calledAhead: false,
      patients: 0,
      armedEscort: false,
      under: under === null ? null : id(under),
      vehicle: null,
    });
  log.at(88);
  reach('t1', 'nemac');
  reach('t2', 'nemac');
  reach('k1', null);
  log.at(100).add('CrossingOpened', { crossing: id('bridge'), because: 'command' });
  for (const clinician of ['t1', 't2'])
    log.add('TravellerCleared', {
      traveller: { kind: 'clinician', id: clinician },
      crossing: id('bridge'),
      to: id<JurisdictionId>('US-MI'),
      lane: 'general',
      under: 'nemac',
      waited: minutes(12),
    });
  for (const clinician of ['t1', 't2', 'v1']) comesIn(log.at(110), clinician);
  comesIn(log, 'k1');
  startsShift(log, 'k1', { kind: 'commuters' });
  recognised(log, 't1', 'recognised', 'nemac');
  recognised(log, 't2', 'recognised', 'nemac');
  recognised(log, 'v1', 'not-recognised', null);
  log.at(120).add('ClinicianTurnedAway', { clinician: id('v1'), hospital: id('receiving'), because: 'not-recognised' });
  for (const clinician of ['t1', 't2'])
    log.at(115).add('VerificationQueued', {
      clinician: id(clinician),
      hospital: id('receiving'),
      path: 'on-request',
      priority: 1,
    });
  log.at(125).add('VerificationBegun', {
    clinician: id('t1'),
    hospital: id('receiving'),
    path: 'on-request',
    deskFreeAt: simTime(minutes(130)),
    endsAt: simTime(minutes(150)),
  });
  log.at(150).add('VerificationEnded', {
    clinician: id('t1'),
    hospital: id('receiving'),
    path: 'on-request',
    outcome: 'verified',
    waited: minutes(25),
  });
  log.add('OrientationBegun', { clinician: id('t1'), hospital: id('receiving'), endsAt: simTime(minutes(165)) });
  startsShift(log.at(165), 't1');
  const work = log.events.at(-1)?.seq ?? 0;
  log.add('TargetSettled', { objective: id('help'), task: 1, met: false, value: null, seq: null });
  log.add(
    'EvidenceSeen',
    { objective: id('help'), task: 1, item: null, seq: work, target: true },
    { cause: { event: out } },
  );
  told(log.at(170), 'province', { injured: 5, observed: 160 });
  told(log, 'state', { injured: 6, observed: 168 });
  log.at(180).add('DiversionSet', { hospital: id('receiving'), divert: ['immediate', 'delayed'] });
  log.at(240).add('TargetSettled', { objective: id('help'), task: 2, met: false, value: 3, seq: null });
  log.add('ExerciseEnded', { because: 'end-ex' }, { cause: { event: started } });
  return log.events;
}

/** The same two hours judged, with a run without licence checks that saved one, and a lever priced over twenty pairs. */
export function judgedTown(changed: Partial<Judged> = {}): AfterActionReport {
  const scenario = changed.scenario ?? reportTown();
  const events = changed.events ?? playedTown();
  const fold = metrics(scenario);
  for (const event of events) fold.on(event);
  const played = fold.result();
  const counterfactuals: readonly CounterfactualResult[] = [
    {
      name: 'without-verification',
      changed: { kind: 'wait-spared', wait: 'verification' },
      metrics: { ...played, deaths: { value: 2, exercised: true }, preventable_deaths: { value: 1, exercised: true } },
    },
  ];
  const leverRows: readonly LeverRow[] = [
    {
      lever: 'licence.data',
      values: ['on-request', 'prepositioned'],
      replications: 20,
      applied: null,
      comparable: true,
      metrics: [
        {
          metric: 'deaths',
          exercised: true,
          pairs: 20,
          meanA: 3,
          meanB: 2.5,
          difference: -0.5,
          interval: [-1, 0.1],
          helped: 0.4,
        },
        {
          metric: 'clinician_hours_waiting',
          exercised: true,
          pairs: 20,
          meanA: 12,
          meanB: 4,
          difference: -8,
          interval: [-9.5, -6.5],
          helped: 1,
        },
        {
          metric: 'doses_before_onset',
          exercised: false,
          pairs: 0,
          meanA: null,
          meanB: null,
          difference: null,
          interval: null,
          helped: null,
        },
      ],
    },
  ];
  return afterActionReport({
    scenario,
    seed: 7,
    skill: 'skilled',
    levers: {
      'licence.data': 'on-request',
      'licence.recognition': 'by-instrument',
      'play.depth': 'local',
      'nexus.card': 'separate',
      'arms.carriage': 'absent',
    },
    events,
    counterfactuals,
    leverRows,
    ...changed,
  });
}
