import type { JSX } from 'solid-js';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Segment } from '../../ui/Segment.tsx';
import { c } from '../c.ts';
import { seatChoices } from '../choices.ts';
import { useControl } from '../control-room.ts';

/** Choice of truth or a seat's picture; stands in the pane's head. */
export function MapControls(): JSX.Element {
  const room = useControl();
  return (
    <>
      <Segment
        label={c('map.shows')}
        options={[
          { value: 'truth', label: c('map.truth') },
          { value: 'picture', label: c('map.picture') },
        ]}
        value={room.pictured() ? 'picture' : 'truth'}
        onChoose={(shown) => room.showPicture(shown === 'picture')}
      />
      <ChoiceField
        label={c('map.seat')}
        labelUnseen
        choices={seatChoices(room)}
        value={room.seat()}
        none={c('map.chooseSeat')}
        onChoose={room.chooseSeat}
      />
    </>
  );
}
