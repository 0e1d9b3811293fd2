import { assertNever } from '../values/result.ts';
import type { Term, Value } from './term.ts';

/** A part said inside a tighter-binding whole is put in parentheses. */
export const within = <S>(term: Term<S>, binds: number, source: S): string =>
  term.binds < binds ? `(${term.say(source)})` : term.say(source);

export const not = <S>(of: Term<S>): Term<S> => ({
  read: (source) => of.read(source) !== true,
  say: (source) => `!${within(of, 7, source)}`,
  binds: 7,
});

export const negative = <S>(of: Term<S>): Term<S> => ({
  read: (source) => -number(of.read(source)),
  say: (source) => `-${within(of, 7, source)}`,
  binds: 7,
});

export const both = <S>(left: Term<S>, right: Term<S>): Term<S> => ({
  read: (source) => left.read(source) === true && right.read(source) === true,
  say: (source) => {
    if (left.read(source) !== true) return left.say(source);
    if (right.read(source) !== true) return right.say(source);
    return `${within(left, 2, source)} && ${within(right, 2, source)}`;
  },
  binds: 2,
});

export const either = <S>(left: Term<S>, right: Term<S>): Term<S> => ({
  read: (source) => left.read(source) === true || right.read(source) === true,
  say: (source) => {
    if (left.read(source) === true) return left.say(source);
    if (right.read(source) === true) return right.say(source);
    return `${within(left, 1, source)} || ${within(right, 1, source)}`;
  },
  binds: 1,
});

export const choice = <S>(test: Term<S>, then: Term<S>, otherwise: Term<S>): Term<S> => ({
  read: (source) => (test.read(source) === true ? then.read(source) : otherwise.read(source)),
  say: (source) => {
    const chosen = test.read(source) === true ? then : otherwise;
    return `${within(test, 1, source)} ? ${within(chosen, 1, source)}`;
  },
  binds: 0,
});

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/';

const binding: Record<Operator, number> = {
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};

export function binary<S>(op: Operator, left: Term<S>, right: Term<S>): Term<S> {
  const binds = binding[op];
  return {
    read: reader(op, left.read, right.read),
    say: (source) => `${within(left, binds, source)} ${op} ${within(right, binds + 1, source)}`,
    binds,
  };
}

type Reader<S> = (source: S) => Value;

/** Values of different types are unequal and have no order: both comparisons of order are false. */
function reader<S>(op: Operator, left: Reader<S>, right: Reader<S>): Reader<S> {
  switch (op) {
    case '==':
      return (source) => left(source) === right(source);
    case '!=':
      return (source) => left(source) !== right(source);
    case '<':
      return ordered(left, right, (a, b) => a < b);
    case '<=':
      return ordered(left, right, (a, b) => a <= b);
    case '>':
      return ordered(left, right, (a, b) => a > b);
    case '>=':
      return ordered(left, right, (a, b) => a >= b);
    case '+':
      return (source) => {
        const [a, b] = [left(source), right(source)];
        return typeof a === 'string' && typeof b === 'string' ? a + b : number(a) + number(b);
      };
    case '-':
      return (source) => number(left(source)) - number(right(source));
    case '*':
      return (source) => number(left(source)) * number(right(source));
    case '/':
      return (source) => number(left(source)) / number(right(source));
    default:
      return assertNever(op);
  }
}

function ordered<S>(
  left: Reader<S>,
  right: Reader<S>,
  compare: <T extends number | string | boolean>(a: T, b: T) => boolean,
): Reader<S> {
  return (source) => {
    const a = left(source);
    const b = right(source);
    if (typeof a === 'number' && typeof b === 'number') return compare(a, b);
    if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
    if (typeof a === 'boolean' && typeof b === 'boolean') return compare(a, b);
    return false;
  };
}

const number = (value: Value): number => (typeof value === 'number' ? value : Number.NaN);

export const textMethods: Readonly<Record<string, ((text: string, part: string) => boolean) | undefined>> = {
  startsWith: (text, part) => text.startsWith(part),
  endsWith: (text, part) => text.endsWith(part),
  contains: (text, part) => text.includes(part),
};

export function textTest<S>(
  name: string,
  test: (text: string, part: string) => boolean,
  [text, part]: readonly [Term<S>, Term<S>],
): Term<S> {
  return {
    read: (source) => {
      const [a, b] = [text.read(source), part.read(source)];
      return typeof a === 'string' && typeof b === 'string' && test(a, b);
    },
    say: (source) => `${within(text, 8, source)}.${name}(${part.say(source)})`,
    binds: 8,
  };
}

/** A value as brackets show it: numbers to three decimals, texts in quotes. */
export function showValue(value: Value): string {
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  return JSON.stringify(value);
}
