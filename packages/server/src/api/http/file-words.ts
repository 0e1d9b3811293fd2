import type { Bilingual } from '@samaritan/scenarios/values/text';
import { attached } from './limits.ts';

const megabytes = (bytes: number, language: string): string => Math.round(bytes / 1_000_000).toLocaleString(language);
const [sender, exercise] = [attached.sender, attached.exercise];

/** Why a file is not taken, or not given, to whoever sent it or asks for it. */
const words = {
  'not-attachable': {
    en: 'A picture (PNG, JPEG, WebP), a PDF or plain text can be attached.',
    fr: 'On peut joindre une image (PNG, JPEG, WebP), un PDF ou du texte brut.',
  },
  'file-missing': {
    en: 'A file and its name (?name=) are wanted.',
    fr: 'Il faut un fichier et son nom (?name=).',
  },
  'took-too-long': {
    en: 'The document took longer to make than the server allows, and was given up. Nothing else was changed.',
    fr: 'Le document prenait plus de temps que le serveur n’en accorde; il a été abandonné. Rien d’autre n’a changé.',
  },
  'no-file': {
    en: 'There is no such file, or it was erased.',
    fr: 'Ce fichier n’existe pas, ou il a été effacé.',
  },
  'full-for-sender': {
    en: `You have attached as much as one sender may in an exercise: ${sender.files} files or ${megabytes(sender.bytes, 'en-CA')} MB in all. This file was not kept; what you attached before was.`,
    fr: `Vous avez joint tout ce qu’un même expéditeur peut joindre dans un exercice : ${sender.files} fichiers ou ${megabytes(sender.bytes, 'fr-CA')} Mo en tout. Ce fichier n’a pas été conservé; ceux que vous aviez déjà joints le sont.`,
  },
  'full-for-exercise': {
    en: `No more can be attached in this exercise: it holds ${exercise.files.toLocaleString('en-CA')} files or ${megabytes(exercise.bytes, 'en-CA')} MB. This file was not kept; what was attached before was.`,
    fr: `On ne peut plus rien joindre dans cet exercice : il contient ${exercise.files.toLocaleString('fr-CA')} fichiers ou ${megabytes(exercise.bytes, 'fr-CA')} Mo. Ce fichier n’a pas été conservé; ceux qui étaient déjà joints le sont.`,
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** An answer to read: what it is, and how to say it. */
export const refusedFile = (
  code: keyof typeof words,
): { readonly error: keyof typeof words; readonly text: Bilingual } => ({ error: code, text: words[code] });
