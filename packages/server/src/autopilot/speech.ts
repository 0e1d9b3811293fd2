import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { meansKinds } from '@samaritan/scenarios/schema/means';
import { type MeansId, type MessageId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { ReportedFigure } from '@samaritan/scenarios/vocabulary/commands';
import type { Intent } from './act.ts';
import { keysOf } from './geography.ts';
import type { Outlook } from './outlook.ts';

type MeansKind = (typeof meansKinds)[number];

/**
 * What is quick goes by telephone. Figures go in writing, for a telephone that carries them carries nothing else; crews and
 * their dispatch have the radio. NIMS integrated communications; the order is judgement.
 */
const urgent: readonly MeansKind[] = ['phone', 'radio', 'in-person', 'e-mail'];
const written: readonly MeansKind[] = ['e-mail', 'fax', 'phone', 'radio'];
const radioed: readonly MeansKind[] = ['radio', 'phone', 'e-mail'];
const inTheField: readonly Desk[] = ['fire-command', 'ems-dispatch', 'police'];

function meansFor({ briefing }: Outlook, wanted: readonly MeansKind[]): MeansId | undefined {
  const all = keysOf(briefing.means);
  const kind = wanted.find((one) => all.some((means) => briefing.means[means]?.kind === one));
  return all.find((means) => briefing.means[means]?.kind === kind) ?? all[0];
}

interface Words {
  readonly to: readonly SeatId[];
  readonly subject: string;
  readonly body: string;
  readonly answers?: MessageId;
  /** Of an answer: goes to somebody who has no seat. */
  readonly toSimCell?: boolean;
}

/** ICS 213, by the quickest means there is; nothing where there is nobody to tell. */
export function message(look: Outlook, { to, subject, body, answers, toSimCell = false }: Words): readonly Intent[] {
  const means = meansFor(look, urgent);
  if (means === undefined || (to.length === 0 && !toSimCell)) return [];
  const payload = { to, means, subject, body, ...(answers === undefined ? {} : { answers }) };
  return [{ type: 'SendMessage', payload }];
}

/** ICS 209 figures. Nothing where there is nobody to tell, or nothing to say. */
export function report(look: Outlook, to: readonly SeatId[], figures: readonly ReportedFigure[]): readonly Intent[] {
  const means = meansFor(look, inTheField.includes(look.desk) ? radioed : written);
  if (means === undefined || to.length === 0 || figures.length === 0) return [];
  return [{ type: 'ReportStatus', payload: { to, means, figures } }];
}

/** The id by which an inject of the script is answered. */
export const injectAnswered = (row: string): MessageId => id<MessageId>(`inject-${row}`);
