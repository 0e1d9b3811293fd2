import type { ControlCommand, WordsInTwo, WrittenControlCommand } from '@samaritan/scenarios/vocabulary/control';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { type Sealing, sealText } from './seal.ts';

/** What control asks for as the world may see it: each free text replaced by its seal, the text given to `keep`. */
export function sealControl(written: WrittenControlCommand, sealing: Sealing): ControlCommand {
  const { id, staff } = written;
  const word = (text: string, field: string): Sealed => sealText(text, { command: id, field }, sealing);
  const words = (both: WordsInTwo<string>, field: string): WordsInTwo => ({
    en: both.en === null ? null : word(both.en, `${field}.en`),
    fr: both.fr === null ? null : word(both.fr, `${field}.fr`),
  });
  switch (written.type) {
    case 'EditRow': {
      const { text, ...change } = written.payload.change;
      const sealed = text === undefined ? change : { ...change, text: words(text, 'text') };
      return { id, staff, type: written.type, payload: { ...written.payload, change: sealed } };
    }
    case 'AddRow': {
      const text = words(written.payload.text, 'text');
      return { id, staff, type: written.type, payload: { ...written.payload, text } };
    }
    case 'SpeakAs': {
      const subject = word(written.payload.subject, 'subject');
      const body = word(written.payload.body, 'body');
      return { id, staff, type: written.type, payload: { ...written.payload, subject, body } };
    }
    case 'AdjustWorld':
      return {
        id,
        staff,
        type: written.type,
        payload: { ...written.payload, reason: word(written.payload.reason, 'reason') },
      };
    case 'FreezeDeterioration':
      return { id, staff, type: written.type, payload: { reason: word(written.payload.reason, 'reason') } };
    case 'EnterJournal':
      return {
        id,
        staff,
        type: written.type,
        payload: { ...written.payload, text: word(written.payload.text, 'text') },
      };
    case 'DeclareRealEmergency':
      return { id, staff, type: written.type, payload: { text: word(written.payload.text, 'text') } };
    case 'RecordObservation':
      return {
        id,
        staff,
        type: written.type,
        payload: { ...written.payload, text: word(written.payload.text, 'text') },
      };
    case 'GiveRating':
      return {
        id,
        staff,
        type: written.type,
        payload: { ...written.payload, text: word(written.payload.text, 'text') },
      };
    default:
      return written;
  }
}
