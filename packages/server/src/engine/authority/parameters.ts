import { type Duration, hours, minutes } from '@samaritan/scenarios/values/time';
import type { OrderKind } from '@samaritan/scenarios/vocabulary/commands';
import type { PlainLever } from '@samaritan/scenarios/vocabulary/levers';

/** From the signature to effect: triangular, least, likeliest and most. */
export interface Delay {
  readonly least: Duration;
  readonly likeliest: Duration;
  readonly most: Duration;
  readonly source: string;
}

export const orderDelay: Readonly<Record<OrderKind, Delay>> = {
  'licence-waiver': {
    least: hours(24),
    likeliest: hours(24),
    most: hours(24),
    source: 'MODEL.md 3.5: scripted 24 h to 12 d [JUDG]; the shorter end, as LEVERS.md has it for the lever',
  },
  'open-emergency-class': {
    least: hours(24),
    likeliest: hours(24),
    most: hours(24),
    source: 'LEVERS.md licence.recognition, college: 24 h to 12 d; council or Minister finds the circumstances [JUDG]',
  },
  'essential-workers-cross': {
    least: minutes(20),
    likeliest: minutes(30),
    most: minutes(40),
    source: '[JUDG] an order of the port director relayed to every booth',
  },
  'close-border': {
    least: minutes(5),
    likeliest: minutes(10),
    most: minutes(20),
    source: '[JUDG] by radio to every port of the sector',
  },
  'reopen-border': {
    least: minutes(15),
    likeliest: minutes(30),
    most: minutes(60),
    source: '[JUDG] booths are staffed again before traffic is let in',
  },
  'end-emergency': {
    least: minutes(5),
    likeliest: minutes(15),
    most: minutes(30),
    source: '[JUDG] a signature ends it, and is read out to those who act under it',
  },
  'end-licence-waiver': {
    least: minutes(5),
    likeliest: minutes(15),
    most: minutes(30),
    source: '[JUDG] a signature ends it, and is read out to those who act under it',
  },
  'close-emergency-class': {
    least: minutes(5),
    likeliest: minutes(15),
    most: minutes(30),
    source: '[JUDG] a signature ends it, and is read out to those who act under it',
  },
};

/** From a seat's decision to the lever's new value: LEVERS.md, column "how long". */
export const turningTime: Readonly<Record<PlainLever, Duration>> = {
  'licence.data': hours(6),
  'licence.recognition': hours(24),
  'play.depth': minutes(30), // control's own; a desk that is given it tells the others by telephone [JUDG]
  'nexus.card': hours(2),
  'arms.carriage': hours(12),
};

/** Until the sending office's counsel answers that an instrument gives no basis to send. [JUDG] */
export const legalReview = {
  least: minutes(20),
  likeliest: minutes(40),
  most: minutes(90),
  source: '[JUDG] duty counsel reached by telephone',
} as const satisfies Delay;
