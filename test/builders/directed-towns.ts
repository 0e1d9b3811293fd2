import {
  type MeansId,
  type ObjectiveId,
  type PlaceId,
  type RowId,
  type SeatId,
  id,
} from '@samaritan/scenarios/values/id';
import { minutes } from '@samaritan/scenarios/values/time';
import type { Adjustment } from '@samaritan/scenarios/vocabulary/control';
import { ControlRoom, minute, sealed } from './control-room.ts';

/** The towns by the river, in which control does everything that only control may, once, and ends the exercise. */
export function directedTowns(room: ControlRoom = new ControlRoom()): ControlRoom {
  room.until(12);
  const [text, phone, north] = [sealed('why'), id<MeansId>('phone'), id<PlaceId>('north')];
  const words = { en: text, fr: null };
  const row = (n: string) => ({ row: id<RowId>(n) });
  const adjust = (adjustment: Adjustment): unknown => room.does('AdjustWorld', { adjustment, reason: text });
  const scene = { objective: id<ObjectiveId>('scene'), task: 0, text };
  room.take('state', 'person').gives('state', 'autopilot-novice').anchors(2).asks('SendRow', row('99'));
  room.does('HoldRow', row('1')).does('SkipRow', row('3'));
  room.does('EditRow', { ...row('2'), edition: 0, change: { text: words } });
  room.does('AddRow', {
    ...row('A1'),
    from: 'mayor',
    to: [id('fire')],
    means: phone,
    at: null,
    text: words,
    wantsAnswer: true,
  });
  room.does('ShiftRows', { ...row('2'), by: minutes(5), following: true });
  room.does('SpeakAs', { as: 'mayor', to: [id('fire')], means: phone, subject: text, body: text });
  const asks = { to: [id<SeatId>('fire')], means: phone, subject: text, body: text };
  room.submits('state', { type: 'SendMessage', payload: asks }, { id: 'm' });
  room.does('SettleMessage', { message: id('m') });
  adjust({ kind: 'means', means: phone, down: true });
  adjust({ kind: 'beds', hospital: north, unit: 'icu', by: 2 });
  room.until(40).does('ReleaseRow', row('1'));
  room.does('FreezeDeterioration', { reason: text }).until(50).does('ResumeDeterioration', {});
  room.does('EnterJournal', { seat: null, occurredAt: minute(20), text });
  room.does('RecordObservation', { ...scene, seat: null, occurredAt: minute(20) });
  room.does('DeclareRealEmergency', { text }).does('EndRealEmergency', {});
  room
    .until(90)
    .does('EndExercise', {})
    .does('GiveRating', { ...scene, rating: 'P' });
  return room;
}
