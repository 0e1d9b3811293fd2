import type { Intent } from '../act.ts';
import { type Duty, once } from '../duty.ts';
import type { Outlook } from '../outlook.ts';
import { readRegisters } from './health-authority.ts';
import { stricken } from './need.ts';

/** Licences looked at first at one look (judgement). */
const checks = 3;

/** A licensing board or the registrars of the colleges. */
export const regulator: readonly Duty[] = [
  {
    name: 'make licence data readable',
    source: 'LEVERS.md licence.data: 6 h to read the other side’s registers; begun at once (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('TurnLever', (about) => about === 'licence.data'),
    intents: readRegisters,
  },
  {
    name: 'open the emergency class',
    source:
      'Ontario Bill 106 (2022), O. Reg. 508/22: the college’s council finds that circumstances exist (REGISTRY.md 1.2)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('IssueOrder', (about) => about === 'open-emergency-class'),
    intents: (look) =>
      !look.may('open-emergency-class') || !isNeeded(look) || look.has('IssueOrder', 'open-emergency-class')
        ? []
        : [{ type: 'IssueOrder', payload: { order: 'open-emergency-class' } }],
  },
  {
    name: 'waive licence rules',
    source:
      'Katrina: the waiver came after twelve days (MODEL.md 3.5); drafted as soon as help is on the road (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('IssueOrder', (about) => about === 'licence-waiver'),
    intents: (look) =>
      !look.may('waive-licences') || !isNeeded(look) || look.has('IssueOrder', 'licence-waiver')
        ? []
        : [{ type: 'IssueOrder', payload: { order: 'licence-waiver' } }],
  },
  {
    name: 'check licences',
    source: 'Primary-source verification (MODEL.md 3.5)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('VerifyLicence'),
    intents: (look) => {
      if (!look.may('verify-licences')) return [];
      const checked = look.things('VerifyLicence');
      return look
        .arrived(checks, ({ clinician }) => !checked.has(clinician))
        .map(({ content }): Intent => ({ type: 'VerifyLicence', payload: { clinician: content.clinician } }));
    },
  },
];

/** The disaster is here: only then may outsiders be needed here. */
const isNeeded = (look: Outlook): boolean => stricken(look).length > 0;
