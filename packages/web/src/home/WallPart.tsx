import { Show, type JSX } from 'solid-js';
import { Button } from '../ui/Button.tsx';
import { createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { LinkOnce } from './LinkOnce.tsx';
import { dropLink, linkInHand, makeLink } from './made-links.ts';
import { s } from './s.ts';

export interface WallPartProps {
  readonly exercise: string;
}

/** The way in for those who only watch. */
export function WallPart(props: WallPartProps): JSX.Element {
  const doing = createDoing();
  return (
    <section class="home-part" aria-labelledby="wall">
      <h2 id="wall">{s('wall.title')}</h2>
      <p class="home-read">{s('wall.text')}</p>
      <p class="home-acts">
        <Button busy={doing.busy()} onPress={() => void doing.run(makeLink(props.exercise, null))}>
          {s('wall.make')}
        </Button>
      </p>
      <FailureNote failure={doing.failure()} />
      <Show when={linkInHand(props.exercise, null)}>
        {(link) => (
          <LinkOnce
            seat={s('wall.name')}
            url={link().url}
            code={link().code}
            qr={link().qr}
            note={s('link.once')}
            onHide={() => dropLink(props.exercise, null)}
          />
        )}
      </Show>
    </section>
  );
}
