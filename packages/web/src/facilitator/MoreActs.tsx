import type { JSX } from 'solid-js';
import { Menu } from '../ui/Menu.tsx';
import { c } from './c.ts';
import { useControl } from './control-room.ts';
import { createSending } from './sending.ts';
import { NotDoneNote } from './NotDoneNote.tsx';

/** What control does more seldom. */
export function MoreActs(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const ended = (): string | undefined => (room.link.clock()?.view.state === 'ended' ? c('clock.ended') : undefined);
  return (
    <>
      <Menu
        label={c('acts')}
        items={[
          { label: c('journal.open'), icon: 'list', onChoose: () => room.open({ kind: 'journal' }) },
          { label: c('adjust.menu'), icon: 'flag', reason: ended(), onChoose: () => room.open({ kind: 'adjust' }) },
          room.facts.frozen
            ? {
                label: c('freeze.resume'),
                icon: 'play',
                reason: ended(),
                onChoose: () => void sending.give('ResumeDeterioration', {}),
              }
            : {
                label: c('freeze.open'),
                icon: 'pause',
                reason: ended(),
                onChoose: () => room.open({ kind: 'freeze' }),
              },
          { label: c('jump.open'), icon: 'next', reason: ended(), onChoose: () => room.open({ kind: 'jump' }) },
          { label: c('time.open'), icon: 'fork', onChoose: () => room.chooseTab('time') },
          {
            label: c('end.open'),
            icon: 'close',
            reason: ended() ?? (room.me.director ? undefined : c('end.director')),
            onChoose: () => room.open({ kind: 'end' }),
          },
        ]}
      />
      <NotDoneNote sending={sending} />
    </>
  );
}
