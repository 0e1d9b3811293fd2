import type { JSX } from 'solid-js';
import { number } from '../i18n/numbers.ts';
import { createNow } from '../live/now.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { PageClock } from '../live/PageClock.tsx';
import { HoldButton } from '../ui/HoldButton.tsx';
import { language } from '../i18n/language.ts';
import { isAtLeast } from '../ui/width.ts';
import { c } from './c.ts';
import { ClockControls } from './ClockControls.tsx';
import { MoreActs } from './MoreActs.tsx';
import { useControl } from './control-room.ts';
import { createSending } from './sending.ts';
import { NotDoneNote } from './NotDoneNote.tsx';

/** Which exercise, both times, what moves the clock, and the stop for a real emergency. */
export function ClockBar(): JSX.Element {
  const room = useControl();
  const now = createNow();
  const sending = createSending();
  const heard = () => room.link.clock();
  const state = (): string => {
    const view = heard()?.view;
    if (view === undefined) return '';
    return view.state === 'running' ? c('clock.running', { speed: number(view.speed) }) : c(`clock.${view.state}`);
  };
  const people = (): string => {
    const { seats } = room.facts;
    const held = seats.filter(({ actor }) => actor === 'person').length;
    return c('bar.seats', { people: held, count: seats.length });
  };
  return (
    <>
      <AppBar
        title={room.briefing.exercise.title[language()]}
        note={isAtLeast('wide') ? people() : undefined}
        named={isAtLeast('wide')}
        clock={
          <PageClock
            briefing={room.briefing}
            heard={heard()}
            now={now()}
            state={state()}
            form={isAtLeast('wide') ? 'seconds' : 'full'}
          />
        }
        controls={<ClockControls />}
        end={
          <>
            <MoreActs />
            <HoldButton
              label={isAtLeast('wide') ? c('emergency.hold') : c('emergency.short')}
              codeWord={c('emergency.word')}
              onDone={() => void sending.give('DeclareRealEmergency', { text: c('emergency.text') })}
            />
          </>
        }
      />
      <NotDoneNote sending={sending} />
    </>
  );
}
