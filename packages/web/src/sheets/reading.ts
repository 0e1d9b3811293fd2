import { type Accessor, createSignal } from 'solid-js';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { createDoing, type Doing } from '../home/ask.ts';
import { api } from '../live/api.ts';
import type { Into, Mapping, SheetRead } from './shapes.ts';
import { mostBytes, upload } from './upload.ts';

/** Why a file was not read at all. */
export type Unread =
  | { readonly why: 'too-large'; readonly name: string; readonly megabytes: number }
  | { readonly why: 'not-opened'; readonly name: string; readonly text: Bilingual };

export interface Reading {
  readonly name: Accessor<string | null>;
  readonly read: Accessor<SheetRead | null>;
  readonly unread: Accessor<Unread | null>;
  /** Null until a row of headers was found or a saved mapping chosen. */
  readonly mapping: Accessor<Mapping | null>;
  readonly doing: Doing;
  readonly upload: Accessor<string | null>;
  readonly open: (file: File) => Promise<void>;
  /** Reads the same file another way. */
  readonly as: (mapping: Mapping) => Promise<void>;
}

/** A sheet that is looked at again with each change of its mapping, and never taken by looking. */
export function createReading(into: Accessor<Into>): Reading {
  const doing = createDoing();
  const [name, setName] = createSignal<string | null>(null);
  const [sent, setSent] = createSignal<string | null>(null);
  const [read, setRead] = createSignal<SheetRead | null>(null);
  const [unread, setUnread] = createSignal<Unread | null>(null);
  const [mapping, setMapping] = createSignal<Mapping | null>(null);
  let wanted: Mapping | null = null;

  const look = async (of: string, by: Mapping | null): Promise<void> => {
    const answer = await api().sheets.look.mutate({
      into: into(),
      file: { upload: of },
      ...(by === null ? {} : { mapping: by }),
    });
    if (!answer.ok) {
      setRead(null);
      setUnread({ why: 'not-opened', name: name() ?? '', text: answer.text });
      return;
    }
    setUnread(null);
    setRead(answer);
    if (by === null || wanted === by) setMapping(answer.mapping ?? by);
  };
  const sendAndLook = async (file: File): Promise<void> => {
    const id = await upload(file);
    setSent(id);
    await look(id, null);
  };
  // What was said meanwhile is read in its turn, the last alone.
  const lookUntilSaid = async (of: string, by: Mapping): Promise<void> => {
    for (let next: Mapping = by, done: Mapping | null = null; next !== done;) {
      done = next;
      await look(of, next);
      next = wanted ?? next;
    }
  };
  const open = async (file: File): Promise<void> => {
    setName(file.name);
    setRead(null);
    setUnread(null);
    if (file.size > mostBytes) {
      setUnread({ why: 'too-large', name: file.name, megabytes: Math.ceil(file.size / 1_000_000) });
      return;
    }
    await doing.run(sendAndLook(file));
  };
  const as = async (by: Mapping): Promise<void> => {
    wanted = by;
    setMapping(by);
    const of = sent();
    if (of === null || doing.busy()) return;
    await doing.run(lookUntilSaid(of, by));
  };
  return { name, read, unread, mapping, doing, upload: sent, open, as };
}
