import { lineage } from '@samaritan/scenarios/schema/tree';
import { type StaffGroupId, id } from '@samaritan/scenarios/values/id';
import type { Intent } from '../act.ts';
import { ask } from '../asking.ts';
import { type Duty, once } from '../duty.ts';
import type { Outlook } from '../outlook.ts';
import { phrases } from '../phrases.ts';
import { hospitalsHere, neediest, nursesShort, stricken } from './need.ts';

/** Clinicians waiting at one hospital while others have none, from which some are sent on; and how many (judgement). */
const crowd = 6;
const sentOn = 4;
/** Patients waiting from which a hospital is sent volunteers (judgement). */
const patients = 3;

/** The health department's or ministry's coordination desk. */
export const healthAuthority: readonly Duty[] = [
  {
    name: 'make licence data readable',
    source: 'LEVERS.md licence.data: 6 h to read the other side’s registers; begun at once (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('TurnLever'),
    intents: (look) => readRegisters(look),
  },
  {
    name: 'warn volunteers to register',
    source: 'ESAR-VHP: unregistered volunteers could not be used after 11 September 2001 (MODEL.md 3.5)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('WarnPublic'),
    intents: (look) =>
      !look.may('warn-public')
        ? []
        : stricken(look)
            .slice(0, 1)
            .filter((site) => !look.has('WarnPublic', `${site}/volunteers-register`))
            .map((site): Intent => ({
              type: 'WarnPublic',
              payload: { site, advice: 'volunteers-register', text: phrases.volunteersRegister.en },
            })),
  },
  {
    name: 'call registered volunteers',
    source: 'MRC and ESAR-VHP call-up: 600 of 1,500 willing deployed (MODEL.md 3.5)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('CallForVolunteers'),
    intents: (look) =>
      !look.may('assign-volunteers') || stricken(look).length === 0
        ? []
        : ownVolunteers(look)
            .filter((group) => !look.has('CallForVolunteers', group))
            .map((group): Intent => ({ type: 'CallForVolunteers', payload: { group } })),
  },
  {
    name: 'ask for nurses',
    source: 'NEMAC, IEMAC: a request carries the licence (MCL 3.886; IEMAMOU Art. V); numbers judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('RequestResources'),
    intents: (look) =>
      stricken(look).length === 0 || !isStaffShort(look)
        ? []
        : ask(look, { kind: 'nurses', quantity: nursesShort(look), deliverTo: () => neediest(look) }),
  },
  {
    name: 'send volunteers where they are needed',
    source: 'ESAR-VHP: volunteers are assigned, not self-sent (REGISTRY.md 1.1); numbers judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('AssignVolunteers'),
    intents: (look) => assign(look),
  },
];

/** Turns `licence.data` to its best value, which is never a step back whatever stands, where the seat has authority over it. */
export const readRegisters = (look: Outlook): readonly Intent[] =>
  !look.may('turn-levers') ||
  !look.own.turns.includes('licence.data') ||
  look.has('TurnLever', 'licence.data') ||
  look.incidents().length === 0
    ? []
    : [{ type: 'TurnLever', payload: { lever: 'licence.data', value: 'prepositioned' } }];

/** Hospitals have said that nurses are missing; until then the emergency office asks. */
const isStaffShort = (look: Outlook): boolean =>
  hospitalsHere(look).some((ward) => (look.figure(ward, 'nursesMissing') ?? 0) > 0);

/** Groups of volunteers who live in this seat's jurisdiction. */
const ownVolunteers = ({ briefing, own }: Outlook): readonly StaffGroupId[] =>
  Object.entries(briefing.staff)
    .filter(([, group]) => group.kind === 'volunteers' && lineage(briefing, group.of).includes(own.of))
    .map(([name]) => id<StaffGroupId>(name));

/** From the group called, to the hospital with most patients waiting and nobody at its desk. */
function assign(look: Outlook): readonly Intent[] {
  if (!look.may('assign-volunteers')) return [];
  const to = hospitalsHere(look)
    .map((ward) => ({
      ward,
      waiting: look.figure(ward, 'waiting') ?? 0,
      crowded: (look.figure(ward, 'cliniciansWaiting') ?? 0) >= crowd,
    }))
    .filter(({ waiting, crowded }) => waiting >= patients && !crowded)
    .toSorted((a, b) => b.waiting - a.waiting)[0]?.ward;
  if (to === undefined) return [];
  return ownVolunteers(look)
    .filter((group) => look.has('CallForVolunteers', group) && !look.has('AssignVolunteers', `${group}/${to}`))
    .slice(0, 1)
    .map((group): Intent => ({ type: 'AssignVolunteers', payload: { group, hospital: to, count: sentOn } }));
}
