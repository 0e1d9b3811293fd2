import { TextRun } from 'docx';
import { light } from '../../charts/palette.ts';
import type { Inline, Run } from '../sheet/block.ts';
import { runsOf } from '../sheet/runs.ts';

/** The colour as Word writes it. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();

interface Dress {
  readonly bold?: boolean;
}

/** A text for Word; what is only drawn or only heard is left out. */
export const textRuns = (inline: Inline, { bold = false }: Dress = {}): readonly TextRun[] =>
  runsOf(inline)
    .filter(({ drawn, heard }) => drawn !== true && heard !== true)
    .map((run) => new TextRun({ text: run.text, ...(bold || isBold(run) ? { bold: true } : {}), ...coloured(run) }));

const isBold = ({ strong, over }: Run): boolean => strong === true || over === true;

function coloured({ over, quiet, code, log }: Run): { readonly color?: string } {
  if (over === true) return { color: hex(light.call) };
  return quiet === true || code === true || log !== undefined ? { color: hex(light.ink3) } : {};
}
