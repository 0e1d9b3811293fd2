import { type ObjectiveId, id } from '@samaritan/scenarios/values/id';
import { papersWords } from '@samaritan/server/words/papers-words';
import type { EvaluationFrame } from '@samaritan/server/views/control/frame';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { commandId } from '../live/command-id.ts';
import { Button } from '../ui/Button.tsx';
import { LongTextField } from '../ui/LongTextField.tsx';
import { PsmuCells, type PsmuRating } from '../ui/PsmuCells.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { Tag } from '../ui/Tag.tsx';
import { timeIn, useEvaluatorRoom } from './evaluator-room.ts';
import { difference, evaluatorNamed, latestRatings, proposedOf, type Rateable } from './guide-facts.ts';
import { e } from './words.ts';

export interface RatingFormProps {
  readonly rateable: Rateable;
  readonly label: string;
  /** Beside the cells: what else can be done for the task. */
  readonly children?: JSX.Element;
}

/** Four ratings with what each means, the explanation, what the log proposes, and where other evaluators stand. */
export function RatingForm(props: RatingFormProps): JSX.Element {
  const room = useEvaluatorRoom();
  let frame: HTMLDivElement | undefined;
  const [choosing, setChoosing] = createSignal<PsmuRating | null>(null);
  const [text, setText] = createSignal('');
  const [refused, setRefused] = createSignal<string | null>(null);
  const given = createMemo(() => latestRatings(room.frame(), props.rateable));
  const waiting = createMemo(() => {
    const { objective, task } = props.rateable;
    return room.outbox
      .waiting()
      .flatMap(({ command }) => (command.type === 'GiveRating' ? [command.payload] : []))
      .findLast((one) => one.objective === objective && one.task === task);
  });
  const mine = (): EvaluationFrame['ratings'][number] | undefined => given().find(({ staff }) => staff === room.staff);
  const rating = (): PsmuRating | null => waiting()?.rating ?? mine()?.rating ?? null;
  const proposed = (): PsmuRating | null => proposedOf(room.frame(), props.rateable);
  const proposedWords = (): string => {
    const rates = proposed();
    if (rates !== null) return e('proposed', { rating: rates });
    // Tasks have a target of their own; the log proposes for objectives alone.
    return props.rateable.task === null ? e('proposedNone') : '';
  };
  const others = () => given().filter(({ staff }) => staff !== room.staff);
  const differs = () => difference([...others(), ...(rating() === null ? [] : [{ rating: rating() ?? 'P' }])]);
  const named = createMemo(() => evaluatorNamed(room.frame(), (letter) => e('other', { letter })));
  const choose = (one: PsmuRating): void => {
    const own = mine();
    setRefused(null);
    if (choosing() === null && text() === '' && own !== undefined && 'text' in own.text) setText(own.text.text);
    setChoosing(one);
  };
  /** The form goes; whoever stood in it with the keyboard stands at the ratings again. */
  const shut = (): void => {
    setChoosing(null);
    const cells = [...(frame?.querySelectorAll('button') ?? [])];
    (cells.find((one) => one.ariaPressed === 'true') ?? cells[0])?.focus();
  };
  const give = async (): Promise<void> => {
    const chosen = choosing();
    if (chosen === null) return;
    const words = text();
    shut();
    setText('');
    const answer = await room.rate({
      id: commandId('rating'),
      type: 'GiveRating',
      payload: {
        objective: id<ObjectiveId>(props.rateable.objective),
        task: props.rateable.task,
        rating: chosen,
        text: words,
      },
    });
    if (answer === null) return;
    setText(words);
    setChoosing(chosen);
    setRefused(answer);
  };
  return (
    <div ref={frame} class="evaluator-rating" role="group" aria-label={props.label}>
      <div class="evaluator-rating-line">
        <b>{e('rating')}</b>
        <PsmuCells
          rating={choosing() ?? rating() ?? proposed()}
          confirmed={choosing() !== null || rating() !== null}
          onRate={choose}
        />
        <Show when={waiting()}>
          <Tag tone="sim">{e('waitsToGo')}</Tag>
        </Show>
        <span class="evaluator-quiet">{proposedWords()}</span>
        <span class="evaluator-rating-act">{props.children}</span>
      </div>
      <Show when={choosing() === null && mine()}>
        {(own) => (
          <p class="evaluator-said">
            <b>{e('yours', { rating: own().rating })}</b> {wordsOf(own().text)}
          </p>
        )}
      </Show>
      <Show when={choosing()}>
        {(chosen) => (
          <div class="evaluator-choosing">
            <p>
              <b>{e('means', { rating: chosen() })}.</b> {papersWords(language()).guides.keyNotes[chosen()]}
            </p>
            <LongTextField
              label={e('explain')}
              hint={e('explainHint')}
              value={text()}
              onInput={setText}
              onSend={() => void give()}
            />
            <Show when={refused()}>
              {(why) => <Refusal what={e('refused')} change={e('refusedChange', { why: why() })} />}
            </Show>
            <div class="evaluator-acts">
              <Button kind="primary" hotkey="Ctrl+Enter" onPress={() => void give()}>
                {e('rate', { rating: chosen() })}
              </Button>
              <Button kind="quiet" onPress={shut}>
                {e('keep')}
              </Button>
            </div>
          </div>
        )}
      </Show>
      <Show when={others().length > 0}>
        <ul class="evaluator-others" aria-label={e('others')}>
          <For each={others()}>
            {(one) => (
              <li class="evaluator-said">
                <b>
                  {e('otherRates', {
                    who: named()(one.staff),
                    rating: one.rating,
                    time: timeIn(room.briefing, one.at),
                  })}
                </b>{' '}
                {wordsOf(one.text)}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={differs()}>
        {(of) => (
          <p class="evaluator-differ">
            <Tag tone="call">{e('differ')}</Tag> {e('differNote', { best: of().best, worst: of().worst })}
          </p>
        )}
      </Show>
    </div>
  );
}

function wordsOf(text: EvaluationFrame['ratings'][number]['text']): string {
  if ('erased' in text) return e('erased');
  return text.text === '' ? e('noWords') : text.text;
}
