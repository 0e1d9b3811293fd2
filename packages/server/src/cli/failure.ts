/** Ends a command: 1 the work found a fault, 2 the call was wrong, 130 it was interrupted. */
export type ExitStatus = 1 | 2 | 130;

/** A plain sentence for the person at the terminal; not a bug, so no stack is shown. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly status: ExitStatus;

  constructor(status: ExitStatus, message: string) {
    super(message);
    this.status = status;
  }
}
