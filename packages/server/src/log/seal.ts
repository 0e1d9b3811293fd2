import { EngineFault } from '@samaritan/scenarios/values/result';
import { id } from '@samaritan/scenarios/values/id';
import type { Command, CommandType, WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Hash } from './hash.ts';

/** Words kept beside the log: what the salted hash in it stands for. A body that was erased is simply not there. */
export interface Body {
  readonly seal: Sealed;
  readonly salt: string;
  readonly text: string;
}

/** Fields of a command in which somebody writes freely. */
const freeText: { readonly [C in CommandType]?: readonly string[] } = {
  SendMessage: ['subject', 'body'],
  DenyRequest: ['reason'],
  WarnPublic: ['text'],
};

export interface Sealing {
  /** Never the same for two texts: random in conduct, keyed chance in a batch run. */
  readonly salt: (command: string, field: string) => string;
  readonly hash: Hash;
  readonly keep: (body: Body) => void;
}

/** The command as the world may see it: each free text replaced by its seal, the text given to `keep`. */
export function seal(written: WrittenCommand, sealing: Sealing): Command {
  const fields = freeText[written.type];
  if (fields === undefined) return written as Command;
  const payload: Record<string, unknown> = { ...written.payload };
  for (const field of fields) {
    const text = payload[field];
    if (typeof text !== 'string') throw new EngineFault(`${written.type}.${field} is not text`);
    payload[field] = sealText(text, { command: written.id, field }, sealing);
  }
  return sealedCommand(written, payload);
}

/** The seal of one free text of a command; the text itself is given to `keep`. */
export function sealText(
  text: string,
  { command, field }: { readonly command: string; readonly field: string },
  { salt, hash, keep }: Sealing,
): Sealed {
  const grain = salt(command, field);
  const sealed = id<Sealed>(hash(grain + text));
  keep({ seal: sealed, salt: grain, text });
  return sealed;
}

/** Whether a body is the one its seal was taken of. */
export const isIntact = ({ seal: sealed, salt, text }: Body, hash: Hash): boolean => hash(salt + text) === sealed;

/** The one place where a payload whose words are sealed becomes a command of its type. */
const sealedCommand = ({ id: name, seat, actor, type }: WrittenCommand, payload: object): Command =>
  ({ id: name, seat, actor, type, payload }) as Command;
