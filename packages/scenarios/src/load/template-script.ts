/** The script of a new scenario, with a comment where a planner would ask. */
export const scriptTemplate = (id: string, schema: string): string => `# yaml-language-server: $schema=${schema}
# A small scenario to start from. Every figure and every text is an invention to be replaced; docs/scenarios.md explains
# the language, \`samaritan scenario lint .\` finds what does not fit, \`samaritan run .\` plays it.

id: ${id}
title: { en: A new scenario, fr: Un nouveau scénario }
summary:
  en: A coach crashes at the foot of a border bridge; one hospital on each side, and help that has to be asked for.
  fr: Un autocar s'écrase au pied d'un pont frontalier; un hôpital de chaque côté, et de l'aide qu'il faut demander.

exercise:
  scope: { en: "Functional exercise, four hours", fr: "Exercice fonctionnel, quatre heures" }
  sponsor: { en: Your organisation, fr: Votre organisation }
  pointOfContact: { en: Exercise director, fr: Direction de l'exercice }
  missionAreas: [response]
  threat: { en: Coach crash, fr: Accident d'autocar }

startEx: 2026-10-14T14:00 America/Detroit
endEx: T+4:00
map: [area] # maps/area.geojson

# A tree under countries. ISO 3166 codes take name and kind from the reference data.
jurisdictions:
  US: {}
  US-MI: { in: US, zone: America/Detroit }
  port-huron: { in: US-MI, kind: municipality, name: { en: Port Huron, fr: Port Huron } }
  CA: {}
  CA-ON: { in: CA, zone: America/Toronto }
  sarnia: { in: CA-ON, kind: municipality, name: { en: Sarnia, fr: Sarnia } }

# What a seat may do follows from \`may\`; what it sees and commands at first hand, from \`runs\`.
seats:
  state-office:
    name: { en: State emergency office, fr: Bureau des mesures d'urgence de l'État }
    desk: emergency-office
    of: US-MI
    may: [declare, order, request-resources, approve-resources, waive-licences, warn-public]
    reportsTo: [provincial-office]
  provincial-office:
    name: { en: Provincial emergency office, fr: Bureau provincial des mesures d'urgence }
    desk: emergency-office
    of: CA-ON
    may: [declare, request-resources, offer-resources, approve-resources]
    reportsTo: [state-office]
  west-hospital:
    name: { en: West hospital desk, fr: Poste de l'hôpital de l'ouest }
    desk: hospital
    of: port-huron
    may: [run-hospital, request-resources, verify-licences, assign-volunteers]
    runs: [west]
    reportsTo: [state-office]
  east-hospital:
    name: { en: East hospital desk, fr: Poste de l'hôpital de l'est }
    desk: hospital
    of: sarnia
    may: [run-hospital, request-resources]
    runs: [east]
    play: autopilot
    reportsTo: [provincial-office]
  west-dispatch:
    name: { en: West dispatch, fr: Répartition de l'ouest }
    desk: ems-dispatch
    of: port-huron
    may: [dispatch-units, request-resources, run-site]
    runs: [west-ambulances, plaza]
    reportsTo: [state-office]
  border:
    name: { en: Border desk, fr: Poste frontalier }
    desk: border-agency
    of: US
    may: [control-crossing]
    runs: [bridge]
    reportsTo: [state-office]

sites:
  plaza: { name: { en: Bridge plaza, fr: Place du pont }, in: port-huron, at: [42.999, -82.428], crossing: bridge }

# Missing figures (bays, surge beds …) follow from the beds by ratio.
hospitals:
  west: { name: { en: West hospital, fr: Hôpital de l'ouest }, in: port-huron, at: [42.975, -82.437], staffed: 150, icu: 12, theatres: 6, occupied: 80 %, trauma: level-3 }
  east: { name: { en: East hospital, fr: Hôpital de l'est }, in: sarnia, at: [42.981, -82.394], staffed: 180, icu: 14, theatres: 7, occupied: 90 % }

bases:
  west-ambulances: { name: { en: West ambulances, fr: Ambulances de l'ouest }, in: port-huron, at: [42.986, -82.43], fleet: { advanced: 4, basic: 4 } }

crossings:
  bridge:
    name: { en: The bridge, fr: Le pont }
    at: [42.999, -82.423]
    between: [port-huron, sarnia]
    reference: blue-water-bridge
    lanes: { general: 6, nexus: 1 }
    calm: 0:10

staff:
  east-nurses:
    kind: team
    name: { en: Nurses of the east side, fr: Infirmières de la rive est }
    of: sarnia
    at: [42.981, -82.394]
    count: 10
    class: { rn: 70 %, rn-emergency: 30 % } # must sum to 100 %
    licences: [{ issuer: CA-ON }]
    resource: nurses
    readyAfter: 0:45
    travel: 0:10
    via: bridge

# Instruments of the reference data, by id. \`listed\` binds nobody.
agreements:
  nemac: { between: [US-MI, CA-ON], since: 2013-01-14, cite: "MCL 3.886" }

levers:
  licence.data: { value: on-request, cite: judgement }

means:
  phone: { kind: phone, delay: 0:02, capacity: 20 }
  radio: { kind: radio, delay: 0:01, outages: [T+0:40 to T+0:55] }

hazards:
  coach:
    name: { en: Coach crash, fr: Accident d'autocar }
    at: plaza
    when: T+0:05
    mechanism: crash
    injured: 40
    mix: { dead: 3 %, immediate: 15 %, delayed: 25 %, minimal: 55 %, expectant: 2 % }
    closesFor: 0:50 # the bridge is shut for as long at least

msel:
  - n: 1
    kind: contextual # sent at its time, or when its condition holds
    when: T+0:07
    from: caller
    to: west-dispatch
    by: phone
    text:
      en: A coach has turned over at the foot of the bridge. There are people on the road.
      fr: Un autocar s'est renversé au pied du pont. Il y a des gens sur la route.
    expects: 2
    objective: scene

  - n: 2
    kind: expected-action # nothing is sent; it is watched for
    who: west-dispatch
    does: { event: UnitDispatched, where: 'to == "plaza"' }
    before: T+0:12 # five minutes after the call
    text: { en: Dispatch sends ambulances to the plaza., fr: La répartition envoie des ambulances à la place. }
    objective: scene

  - n: 3
    kind: contingency # sent only where row 2 is missing at its deadline
    ifMissing: 2
    from: patrol officer
    to: west-dispatch
    by: radio
    text:
      en: I am alone with forty people. Where are the ambulances?
      fr: Je suis seul avec quarante personnes. Où sont les ambulances?
    objective: scene

  - n: 4
    kind: contextual
    when: truth.hospital("west").waiting > 8 && !done("SurgeActivated").by("west-hospital")
    from: charge nurse
    to: west-hospital
    by: phone
    text:
      en: The corridor is full. Are we in surge or not?
      fr: Le couloir est plein. Sommes-nous en afflux, oui ou non?
    objective: help

  - n: 5
    kind: expected-action
    who: state-office
    does: { event: AidRequested, where: 'kind == "nurses" && to == "provincial-office"' }
    before: T+1:30
    text: { en: The state asks the province for nurses., fr: L'État demande des infirmières à la province. }
    objective: help

  - n: 6
    kind: contingency
    ifMissing: 5
    from: nurse manager of the east hospital
    to: [state-office, provincial-office]
    by: phone
    text:
      en: Ten of my nurses could be over the bridge in an hour. Has anybody asked?
      fr: Dix de mes infirmières pourraient passer le pont d'ici une heure. Quelqu'un les a-t-il demandées?
    objective: help

objectives:
  scene:
    text: { en: Clear the plaza, fr: Dégager la place }
    capabilities: [us.critical-transportation]
    tasks:
      - text: { en: The first ambulance is sent within five minutes of the call, fr: La première ambulance part dans les cinq minutes suivant l'appel }
        target: { event: UnitDispatched, by: west-dispatch, within: 0:12 }
      - text: { en: Nobody waits on the plaza at T+2:00, fr: Plus personne n'attend sur la place à T+2:00 }
        target: { measure: 'truth.site("plaza").waiting', atMost: 0, at: T+2:00 }
        evidence: [{ event: SceneCleared }]
  help:
    text: { en: Ask for and get help across the line, fr: Demander et obtenir de l'aide outre-frontière }
    capabilities: [us.operational-coordination]
    tasks:
      - text: { en: The state asks within ninety minutes, fr: L'État demande en moins de quatre-vingt-dix minutes }
        target: { event: AidRequested, by: state-office, within: 1:30 }
        evidence: [{ event: TeamOrdered }]
      # Asking is not getting: a target on the help itself shows what law, line and licence desk made of it.
      - text: { en: The province answers within ninety minutes, fr: La province répond en moins de quatre-vingt-dix minutes }
        target: { event: RequestApproved, by: provincial-office, within: 1:30 }
      - text: { en: A nurse from over the bridge is at work within three hours, fr: "Une infirmière venue de l'autre rive travaille en moins de trois heures" }
        target: { event: ShiftBegun, where: 'hospitalIn == "port-huron" && kind == "team"', within: 3:00 }
        evidence: [{ event: ClinicianArrived }, { event: RecognitionDecided }]
`;
