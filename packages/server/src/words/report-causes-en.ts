import type { ReportWords } from './report-words.ts';

export const causesEn: ReportWords['causeOf'] = {
  alert: 'Those who could help heard late.',
  scene: 'Casualties waited at the scene to be sorted or loaded.',
  vehicle: 'There were too few vehicles at the scene.',
  road: 'The way to hospital was longer than it had to be.',
  crossing: 'Help or casualties stood at the line.',
  door: 'Hospitals had no place to begin care.',
  theatre: 'Operating theatres were taken.',
  staff: 'Beds and theatres stood without staff.',
  recognition: 'The law did not let clinicians who had come begin work.',
  verification: 'Clinicians who might work waited for their licences to be checked.',
  supply: 'Blood or other supplies had run out.',
};

export const remediesEn: ReportWords['remedyOf'] = {
  alert: 'Give dispatch and neighbours one alerting path that is tested every month, with a second means.',
  scene: 'Train more people to sort and load, and send triage teams with the first units.',
  vehicle: 'Agree beforehand which neighbours send ambulances, how many and on whose word.',
  road: 'Practise spreading casualties over hospitals by what is known of their room and skill.',
  crossing: 'Agree on an emergency lane and one card for responders at every crossing.',
  door: 'Write surge and diversion triggers into one regional plan.',
  theatre: 'Plan which hospitals open which theatres with whose teams.',
  staff: 'Plan whom to call back, hold over and ask for, across the line too, within the first hour.',
  recognition: 'Have the order or the agreement that recognises licences ready to sign before the event.',
  verification: "Lay licence data ready in each other's jurisdictions before the event.",
  supply: 'Keep shared stock near the line, cleared beforehand to cross.',
};

export const stepsEn: ReportWords['step'] = ({ what }, { place, station, label, wait }) => {
  switch (what) {
    case 'injured':
      return `Hurt at ${place}`;
    case 'called':
      return 'First call answered';
    case 'triaged':
      return `Sorted: ${label}`;
    case 'loaded':
      return 'Loaded';
    case 'departed':
      return 'Leaves for hospital';
    case 'arrived':
      return `Reaches ${place}`;
    case 'queued':
      return `Waits for ${station}`;
    case 'held':
      return `Queue for ${station} held: ${wait.toLowerCase()}`;
    case 'sent-on':
      return `Taken on to another hospital from ${place}`;
    case 'care-begun':
      return 'Definitive care begins';
    case 'died':
      return 'Dies';
  }
};
