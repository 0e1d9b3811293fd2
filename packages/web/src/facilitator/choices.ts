import type { Choice } from '../ui/ChoiceField.tsx';
import type { ControlRoom } from './control-room.ts';

type Named = Pick<ControlRoom, 'briefing' | 'speak'>;

/** Every seat of the script, by its name in the language of the page. */
export const seatChoices = ({ briefing, speak }: Named): readonly Choice<string>[] =>
  briefing.seats.map(({ id }) => ({ value: id, label: speak().seat(id) }));

/** Every means of the script, likewise. */
export const meansChoices = ({ briefing, speak }: Named): readonly Choice<string>[] =>
  briefing.means.map(({ id }) => ({ value: id, label: speak().means(id) }));
