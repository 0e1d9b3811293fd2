import type { JSX } from 'solid-js';
import { Button } from '../ui/Button.tsx';
import { Pane } from '../ui/Pane.tsx';

export function Gallery(): JSX.Element {
  return (
    <Pane title="Buttons" padded>
      <Button kind="primary" icon="send">
        Send
      </Button>
    </Pane>
  );
}
