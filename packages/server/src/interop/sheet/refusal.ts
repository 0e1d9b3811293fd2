import type { Bilingual } from '@samaritan/scenarios/values/text';
import { assertNever } from '@samaritan/scenarios/values/result';

/** What a file may cost before anything of it is understood. */
export const sheetBounds = {
  /** Of the file as it comes. */
  bytes: 20_000_000,
  parts: 1000,
  /** Of all parts unpacked together. */
  unpacked: 120_000_000,
  /** Unpacked size by packed size of one part; sheets of much alike text stay below 40. */
  ratio: 200,
  sheets: 60,
  rows: 20_000,
  columns: 256,
  /** Characters of one cell: Excel's own limit. */
  cell: 32_767,
} as const;

/** Why a file is not read at all. */
export type SheetRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'too-many-bytes'; readonly bytes: number }
  | { readonly code: 'not-a-sheet' }
  | { readonly code: 'old-or-protected' }
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'damaged'; readonly part: string }
  | { readonly code: 'part-encrypted'; readonly part: string }
  | { readonly code: 'part-outside'; readonly part: string }
  | { readonly code: 'part-twice'; readonly part: string }
  | { readonly code: 'too-many-parts'; readonly parts: number }
  | { readonly code: 'unpacks-too-large'; readonly bytes: number }
  | { readonly code: 'unpacks-too-far'; readonly part: string; readonly ratio: number }
  | { readonly code: 'entities'; readonly part: string }
  | { readonly code: 'linked-workbook'; readonly part: string }
  | { readonly code: 'too-many-sheets'; readonly sheets: number }
  | { readonly code: 'too-many-rows'; readonly sheet: string }
  | { readonly code: 'too-many-columns'; readonly sheet: string }
  | { readonly code: 'cell-too-long'; readonly sheet: string; readonly cell: string };

/** A refusal in words: what was found, and what to do about it. */
export function refusalWords(refusal: SheetRefusal): Bilingual {
  switch (refusal.code) {
    case 'empty':
      return { en: 'The file is empty.', fr: 'Le fichier est vide.' };
    case 'too-many-bytes':
      return {
        en: `The file has ${mb(refusal.bytes)} MB; at most ${mb(sheetBounds.bytes)} MB are read. Remove pictures from it.`,
        fr: `Le fichier fait ${mb(refusal.bytes)} Mo; on en lit au plus ${mb(sheetBounds.bytes)}. Retirez-en les images.`,
      };
    case 'not-a-sheet':
      return {
        en: 'This is neither an Excel workbook (.xlsx) nor a text with separators (.csv). Save the sheet as one of these.',
        fr: "Ce n'est ni un classeur Excel (.xlsx) ni un texte à séparateurs (.csv). Enregistrez la feuille sous l'une de ces formes.",
      };
    case 'old-or-protected':
      return {
        en: 'The workbook is protected by a password, or of the old form .xls. Save it without a password as .xlsx.',
        fr: "Le classeur est protégé par un mot de passe, ou de l'ancienne forme .xls. Enregistrez-le sans mot de passe en .xlsx.",
      };
    case 'not-a-workbook':
      return {
        en: 'The file is a ZIP archive, but no Excel workbook is in it. Save the sheet as .xlsx (not .ods, .xlsb or .numbers).',
        fr: 'Le fichier est une archive ZIP, mais elle ne contient aucun classeur Excel. Enregistrez la feuille en .xlsx (et non en .ods, .xlsb ou .numbers).',
      };
    case 'damaged':
      return {
        en: `The file is damaged (${refusal.part}). Open it in Excel or LibreOffice and save it again.`,
        fr: `Le fichier est abîmé (${refusal.part}). Ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau.`,
      };
    case 'part-encrypted':
      return {
        en: `The part ${refusal.part} is encrypted. Save the workbook without a password.`,
        fr: `La partie ${refusal.part} est chiffrée. Enregistrez le classeur sans mot de passe.`,
      };
    case 'part-outside':
      return {
        en: `A part of the file has a path that leads outside of it (${refusal.part}). No spreadsheet program writes that; the file is not read.`,
        fr: `Une partie du fichier porte un chemin qui en sort (${refusal.part}). Aucun tableur n'écrit cela; le fichier n'est pas lu.`,
      };
    case 'part-twice':
      return {
        en: `The part ${refusal.part} is in the file twice, so what it says depends on who reads it. The file is not read.`,
        fr: `La partie ${refusal.part} se trouve deux fois dans le fichier : ce qu'il dit dépend de qui le lit. Le fichier n'est pas lu.`,
      };
    case 'too-many-parts':
      return {
        en: `The file has ${refusal.parts} parts; at most ${sheetBounds.parts} are read.`,
        fr: `Le fichier a ${refusal.parts} parties; on en lit au plus ${sheetBounds.parts}.`,
      };
    case 'unpacks-too-large':
      return {
        en: `Unpacked, the file would have ${mb(refusal.bytes)} MB; at most ${mb(sheetBounds.unpacked)} MB are unpacked.`,
        fr: `Décompressé, le fichier ferait ${mb(refusal.bytes)} Mo; on en décompresse au plus ${mb(sheetBounds.unpacked)}.`,
      };
    case 'unpacks-too-far':
      return {
        en: `The part ${refusal.part} would unpack to ${refusal.ratio} times its size, as only files made to do harm do. It is not unpacked.`,
        fr: `La partie ${refusal.part} ferait, décompressée, ${refusal.ratio} fois sa taille, comme seuls en sont capables des fichiers faits pour nuire. Elle n'est pas décompressée.`,
      };
    case 'entities':
      return {
        en: `The part ${refusal.part} declares XML entities, which no spreadsheet program writes. The file is not read.`,
        fr: `La partie ${refusal.part} déclare des entités XML, ce qu'aucun tableur n'écrit. Le fichier n'est pas lu.`,
      };
    case 'linked-workbook':
      return {
        en: `The workbook takes values from another file (${refusal.part}), which is not opened. In Excel: Data, Edit Links, Break Link; then save.`,
        fr: `Le classeur prend des valeurs dans un autre fichier (${refusal.part}), qui n'est pas ouvert. Dans Excel : Données, Modifier les liens, Rompre la liaison; puis enregistrez.`,
      };
    case 'too-many-sheets':
      return {
        en: `The workbook has ${refusal.sheets} sheets; at most ${sheetBounds.sheets} are read.`,
        fr: `Le classeur a ${refusal.sheets} feuilles; on en lit au plus ${sheetBounds.sheets}.`,
      };
    case 'too-many-rows':
      return {
        en: `Sheet “${refusal.sheet}” goes on below row ${sheetBounds.rows}. Delete what stands far below the MSEL.`,
        fr: `La feuille « ${refusal.sheet} » se poursuit au-delà de la ligne ${sheetBounds.rows}. Supprimez ce qui se trouve loin sous la liste.`,
      };
    case 'too-many-columns':
      return {
        en: `Sheet “${refusal.sheet}” goes on beyond its column ${sheetBounds.columns}. Delete what stands far to the right of the MSEL.`,
        fr: `La feuille « ${refusal.sheet} » se poursuit au-delà de sa colonne ${sheetBounds.columns}. Supprimez ce qui se trouve loin à droite de la liste.`,
      };
    case 'cell-too-long':
      return {
        en: `Cell ${refusal.cell} of “${refusal.sheet}” has more than ${sheetBounds.cell} characters. If this is a CSV file, a quotation mark is not closed.`,
        fr: `La cellule ${refusal.cell} de « ${refusal.sheet} » a plus de ${sheetBounds.cell} caractères. S'il s'agit d'un fichier CSV, un guillemet n'est pas fermé.`,
      };
    default:
      return assertNever(refusal);
  }
}

const mb = (bytes: number): string => String(Math.ceil(bytes / 1_000_000));
