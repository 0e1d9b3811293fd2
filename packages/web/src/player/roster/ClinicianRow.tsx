import { Show, type JSX } from 'solid-js';
import { pathLabels } from '@samaritan/server/words/labels/law';
import { language } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { VerdictGlyph } from '../../ui/VerdictGlyph.tsx';
import { VerdictWord } from '../../ui/VerdictWord.tsx';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { p } from '../words.ts';
import { memberOf, type RosterRow } from './roster-rows.ts';

export interface ClinicianRowProps {
  readonly row: RosterRow;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One person at the door: verdict, who, how far; opened, what the law says and what can be done. */
export function ClinicianRow(props: ClinicianRowProps): JSX.Element {
  const room = useRoom();
  const verdict = () => props.row.seen.verdict ?? 'unknown';
  const member = () => memberOf(props.row.clinician);
  const may = (type: 'VerifyLicence' | 'AdmitOnBadge'): boolean =>
    !room.readOnly && room.briefing.seat.commands.includes(type);
  return (
    <li>
      <button
        type="button"
        data-row
        class="row clinician-row"
        classList={{ 'row-chosen': props.open }}
        aria-expanded={props.open}
        onClick={() => props.onToggle()}
      >
        <VerdictGlyph verdict={verdict()} size={18} />
        <span class="row-words">
          <span>
            <b>{room.speak().group(member().group)}</b> {member().number}
          </span>
          <span class="clinician-where">
            {p(`state.${props.row.seen.state}`)}, {room.speak().place(props.row.seen.hospital)};{' '}
            {p('roster.since', { time: timeOf(room, props.row.item.arrivedAt) })}
          </span>
        </span>
        <VerdictWord verdict={verdict()} glyph={false} />
      </button>
      <Show when={props.open}>
        <div class="clinician-law">
          <p>{p(`law.${verdict()}`)}</p>
          <Show when={props.row.seen.path}>
            {(path) => <p class="clinician-where">{p('law.path', { path: pathLabels[path()][language()] })}</p>}
          </Show>
          <Show when={props.row.waits}>
            <div class="form-acts">
              <Show when={may('VerifyLicence')}>
                <Button onPress={() => room.act('VerifyLicence', { clinician: props.row.clinician })}>
                  {p('roster.next')}
                </Button>
              </Show>
              <Show when={may('AdmitOnBadge')}>
                <Button onPress={() => room.act('AdmitOnBadge', { clinician: props.row.clinician })}>
                  {p('roster.badge')}
                </Button>
              </Show>
            </div>
          </Show>
        </div>
      </Show>
    </li>
  );
}
