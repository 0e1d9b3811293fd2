import { createSignal } from 'solid-js';
import { chooseLanguage, language } from '../i18n/language.ts';
import { forgetKept, kept, keptOf } from '../i18n/kept.ts';
import { api } from '../live/api.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Me } from './shapes.ts';

const [me, setMe] = createSignal<Me | null>(null);
const [meFailure, setFailure] = createSignal<Failure | null>(null);

/** Who this browser is; null until the server has said. */
export { me, meFailure };

/** Takes what the server says of who this is. The language of an account holds where this browser has chosen none. */
export function becomeMe(known: Me): void {
  setMe(known);
  setFailure(null);
  const own = known.account?.language ?? known.participant?.language;
  if (own !== undefined && kept('language') === null) chooseLanguage(own);
}

export async function lookWhoIAm(): Promise<void> {
  try {
    becomeMe(await api().session.me.query());
  } catch (error) {
    setFailure(failureOf(error));
  }
}

export async function signOut(): Promise<void> {
  const account = me()?.account?.id;
  await api().session.logout.mutate();
  // What is half typed stays with whoever typed it, and not with the machine.
  if (account !== undefined) forgetKept(keptOf(account));
  await lookWhoIAm();
}

/** Here and, where the server knows who this is, there: papers and mails of that person follow. */
export function speak(chosen: 'en' | 'fr'): void {
  if (language() !== chosen) chooseLanguage(chosen);
  const known = me();
  if (known === null || (known.account === null && known.participant === null)) return;
  // A language that is not kept there is one that is only not remembered.
  api()
    .session.setLanguage.mutate({ language: chosen })
    .then(becomeMe)
    .catch(() => undefined);
}
