/** Who somebody is in one exercise. A director of the server is a director of every exercise in it. */
export const roles = ['director', 'controller', 'evaluator', 'player', 'observer'] as const;
export type Role = (typeof roles)[number];

/**
 * Who may do what, cell by cell, for everything a page can ask of the server. Each procedure names one act; a test asks for
 * every cell. Signing in, joining a seat and the notice to participants are open to anybody and stand outside.
 */
export const permissionMatrix = {
  'library.read': ['director', 'controller'],
  'exercise.create': ['director'],
  'exercise.read': ['director', 'controller', 'evaluator'],
  'exercise.staff': ['director'],
  'exercise.links': ['director', 'controller'],
  'exercise.start': ['director', 'controller'],
  'exercise.fork': ['director', 'controller'],
  'exercise.erase': ['director'],
  'control.read': ['director', 'controller'],
  'control.command': ['director', 'controller'],
  'control.act-for-seat': ['director', 'controller'],
  'control.end': ['director'],
  'evaluation.read': ['director', 'controller', 'evaluator'],
  'evaluation.write': ['director', 'evaluator'],
  'seat.read': ['player'],
  'seat.command': ['player'],
  'seat.look-over': ['director', 'controller', 'evaluator'],
  'wall.read': ['director', 'controller', 'evaluator', 'observer'],
  'report.read': ['director', 'controller', 'evaluator'],
  'report.improve': ['director', 'controller', 'evaluator'],
  'feedback.answer': ['player', 'observer', 'evaluator', 'controller', 'director'],
  'sheets.use': ['director', 'controller'],
  'privacy.mine': ['player', 'observer', 'evaluator', 'controller', 'director'],
} as const satisfies Record<string, readonly Role[]>;
export type Act = keyof typeof permissionMatrix;

/** Whether a role may do an act. */
export const mayDo = (role: Role, act: Act): boolean => (permissionMatrix[act] as readonly Role[]).includes(role);
