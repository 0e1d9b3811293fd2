import type { MetricId } from '../../packages/server/src/evaluation/metrics.ts';

/** What each metric counts, in words; a new metric without a definition does not compile. */
export const definitions = {
  deaths: 'Casualties dead at once or dead by EndEx.',
  preventable_deaths:
    'Dead by EndEx, though alive in the nearest baseline: care at the nearest suitable hospital on either side, with the casualty’s own draws, no queue and calm crossings.',
  deaths_to_come:
    'Alive at EndEx in definitive care that began too late: the death is settled and comes after the end. Add to `deaths` for the whole toll.',
  alive_without_care:
    'Alive at EndEx and never in definitive care. Their fate is open: read it beside `deaths`, so that treating nobody never looks better than treating late.',
  helper_hours_at_bedside:
    'Hours of clinicians from outside (teams and volunteers, not commuters, not impostors) from the beginning of their shift to EndEx, or to setting out for another hospital. More is better.',
  helpers_at_work: 'How many of the same people began a shift by EndEx. More is better.',
  clinician_hours_waiting:
    'Hours of clinicians from outside (teams and volunteers, not commuters) from arrival at a hospital to orientation, or to being turned away; who still waits is counted to EndEx.',
  minutes_to_first_cross_border_unit:
    'From the first hazard until a unit of a base, or a member of a team, reaches a scene or hospital in another country. Null (censored) where none had by EndEx; comparisons give the share reached and the median of those.',
  minutes_to_first_mutual_aid_unit:
    'From the first hazard until the first unit, team member or shipment sent by a request approved under a named instrument arrives. Censored likewise.',
  bed_hours_over_capacity:
    'Patients in or waiting for a ward or intensive place, of before the event and of it, less staffed beds, where above zero, summed over time and hospitals.',
  patients_transferred:
    'Patients carried from one hospital to another who came there by EndEx; one who is moved twice counts twice. More is better.',
  doses_before_onset:
    'Doses of prophylaxis given before illness. Not exercised in this version, which has no epidemic.',
  picture_error:
    'Mean absolute gap between the injured there were at a struck site and the latest count each emergency office and health authority had been told (zero before the first), over time from the strike to the end, seats and sites.',
  local_picture_age_minutes:
    'Mean age of what seats below state and province know of a struck site, from the strike to the end; before the first news the age counts from the strike.',
  impostors_admitted: 'Persons who are not what they say and began a shift.',
  responders_refused_or_idle:
    'Clinicians from outside who arrived and were not at work by EndEx: turned away, or waiting still.',
  responder_crossing_minutes:
    'Mean minutes at the line of clinicians, from first reaching a crossing to clearance, detours included; who still stands there is counted to the end.',
  convoy_minutes_at_line:
    'The same of travellers with an armed escort: who says so, and while the threat is raised units with patients and members of teams under an instrument.',
} as const satisfies Record<MetricId, string>;
