import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Atkinson Hyperlegible Next (OFL 1.1) as TrueType, for what cannot ask the reader's system for a face. */
export const fontFiles = {
  normal: fileOf('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  bold: fileOf('700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  italics: fileOf('400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf'),
  bolditalics: fileOf('700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf'),
} as const;

export const fontBytes = (weight: keyof typeof fontFiles): Uint8Array => readFileSync(fontFiles[weight]);

function fileOf(path: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${path}`));
}
