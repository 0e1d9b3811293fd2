import { simTime } from '@samaritan/scenarios/values/time';
import type { Answer, Asked } from './asks.ts';
import { isSpeed } from './clock.ts';
import type { Stage } from './stage.ts';
import type { Standing } from './standing.ts';
import type { Working } from './working.ts';

/** What an ask is performed on. */
export interface Scene {
  readonly stage: Stage;
  readonly work: Working;
  readonly anchor: (speed: number) => void;
  /** Play as fast as it can stops here, where it is under way. */
  readonly endErrand: () => void;
}

/** Decides an ask at the moment of the exercise. Null where its answer comes when play has gone so far. */
export function perform(asked: Asked, scene: Scene): Answer | null {
  const { stage, work } = scene;
  const { ask } = asked;
  const { standing } = work;
  const now = stage.clock.position(standing);
  switch (ask.kind) {
    case 'submit':
      return work.submit(now, ask);
    case 'control':
      return control(ask.command, scene);
    case 'take':
      return work.takeSeat(now, ask.seat, ask.by);
    case 'give':
      return work.giveSeat(now, ask.seat);
    case 'start':
      if (standing.world.room.emergency) return halted(standing);
      if (standing.anchor === null) scene.anchor(ask.speed);
      return { ok: true, seq: standing.world.seq };
    case 'jump':
    case 'step': {
      if (standing.world.room.emergency) return halted(standing);
      scene.endErrand();
      if (standing.world.room.ended) return { ok: true, seq: standing.world.seq };
      if (standing.anchor === null) scene.anchor(0);
      const { speed } = stage.clock;
      const { endEx } = standing.world.scenario;
      const to = ask.kind === 'jump' ? simTime(Math.min(ask.to, endEx)) : endEx;
      if (to <= now) return { ok: true, seq: standing.world.seq };
      stage.clock.stand(now);
      stage.errand = { asked, to, untilRow: ask.kind === 'step', speed };
      return null;
    }
  }
}

function control(command: Extract<Asked['ask'], { kind: 'control' }>['command'], scene: Scene): Answer {
  const { stage, work } = scene;
  const { standing } = work;
  const again = standing.settled.has(command.id);
  if (command.type === 'SetClock' && !isSpeed(command.payload.speed))
    return { ok: false, seq: standing.world.seq, refusal: { code: 'quantity-wrong', quantity: command.payload.speed } };
  const outcome = work.control(stage.clock.position(standing), command);
  if (again || !outcome.ok || standing.world.room.ended) return outcome;
  if (command.type === 'SetClock') {
    scene.endErrand();
    scene.anchor(command.payload.speed);
  } else if (command.type === 'DeclareRealEmergency') {
    scene.endErrand();
    if (stage.clock.speed > 0) scene.anchor(0);
  }
  return outcome;
}

const halted = ({ world }: Standing): Answer => ({ ok: false, seq: world.seq, refusal: { code: 'real-emergency' } });
