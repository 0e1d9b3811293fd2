import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Event } from '../../engine/kernel/event.ts';
import type { ShownText } from '../seat/frame.ts';
import type { ClockView } from '../seat/clock-view.ts';
import type { EvaluationFrame } from './frame.ts';

type Evidence = EvaluationFrame['evidence'][number];
type Target = EvaluationFrame['targets'][number];

/** What an evaluator's page is made with: the clock, the words behind a seal, and what the staff are called. */
export interface EvaluationSources {
  readonly clock: ClockView;
  readonly words: (seal: Sealed) => ShownText;
  /** By opaque id; the log has no names. */
  readonly names: ReadonlyMap<string, string>;
  /** What the targets settled so far propose; evaluators decide. */
  readonly propose: (targets: EvaluationFrame['targets']) => EvaluationFrame['proposed'];
}

/** Evidence, targets, observations and ratings as they came. A fold over stored events, in their order. */
export class EvaluationRecord {
  readonly #say: (event: Event) => Bilingual;
  readonly #recent = new Map<number, Event>();
  readonly #evidence: Evidence[] = [];
  readonly #targets: Target[] = [];
  readonly #observed: Event[] = [];
  readonly #rated: Event[] = [];
  #upTo = 0;

  /** `say`: an event in both languages. */
  constructor(say: (event: Event) => Bilingual) {
    this.#say = say;
  }

  on(event: Event): void {
    this.#upTo = event.seq;
    this.#remember(event);
    if (event.type === 'EvidenceSeen') {
      const { objective, task, item, seq, target } = event.data;
      const shown = this.#recent.get(seq) ?? event;
      this.#evidence.push({ seq, at: event.at, objective, task, item, target, text: this.#say(shown) });
    } else if (event.type === 'TargetSettled') {
      const { objective, task, met, value } = event.data;
      this.#targets.push({ objective, task, met, value, at: event.at });
    } else if (event.type === 'ObservationRecorded') this.#observed.push(event);
    else if (event.type === 'RatingGiven') this.#rated.push(event);
  }

  frame({ clock, words, names, propose }: EvaluationSources): EvaluationFrame {
    const observations = this.#observations(words);
    const ratings = this.#ratings(words);
    // A name lies beside the log as the words do, and goes when they are erased.
    const kept = [...observations, ...ratings].flatMap(({ staff, text }) => ('text' in text ? [staff] : []));
    return {
      upTo: this.#upTo,
      clock,
      evidence: this.#evidence,
      targets: this.#targets,
      observations,
      ratings,
      names: Object.fromEntries(
        kept.flatMap((staff) => {
          const name = names.get(staff);
          return name === undefined ? [] : [[staff, name]];
        }),
      ),
      proposed: propose(this.#targets),
    };
  }

  #observations(words: EvaluationSources['words']): EvaluationFrame['observations'] {
    return this.#observed.flatMap(({ type, seq, at, occurredAt, data }) =>
      type === 'ObservationRecorded'
        ? [
            {
              seq,
              at,
              occurredAt,
              staff: data.staff,
              objective: data.objective,
              task: data.task,
              seat: data.seat,
              text: words(data.text),
            },
          ]
        : [],
    );
  }

  #ratings(words: EvaluationSources['words']): EvaluationFrame['ratings'] {
    return this.#rated.flatMap(({ type, seq, at, data }) =>
      type === 'RatingGiven'
        ? [
            {
              seq,
              at,
              staff: data.staff,
              objective: data.objective,
              task: data.task,
              rating: data.rating,
              text: words(data.text),
            },
          ]
        : [],
    );
  }

  /** Evidence names the event it was seen in, which lies a few entries back, of the same instant. */
  #remember(event: Event): void {
    const [first] = this.#recent.values();
    if (first !== undefined && first.at !== event.at) this.#recent.clear();
    this.#recent.set(event.seq, event);
  }
}
