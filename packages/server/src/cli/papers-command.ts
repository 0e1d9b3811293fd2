import { OutFolder } from './out-folder.ts';
import { Failure } from './failure.ts';
import { Interrupted, interruption } from './paced.ts';
import { openScenario } from './scenario-source.ts';
import type { Terminal } from './terminal.ts';

export interface PapersArguments {
  readonly out: string;
}

/** `samaritan papers`: what an exercise needs on paper, as Word and PDF, from its script alone. */
export async function papersCommand(name: string, { out }: PapersArguments, terminal: Terminal): Promise<void> {
  const { words, language } = terminal;
  const scenario = openScenario(name, terminal);
  const [{ allPapers }, { sheetDocx }, { sheetPdf }] = await Promise.all([
    import('../documents/papers/all-papers.ts'),
    import('../documents/docx/sheet-docx.ts'),
    import('../documents/pdf/sheet-pdf.ts'),
  ]);
  const folder = new OutFolder(out, words);
  const { signal, release } = interruption();
  try {
    for (const [file, paper] of Object.entries(allPapers)) {
      const sheet = paper(scenario, language);
      terminal.progress(sheet.title);
      folder.write(`${file}.docx`, await sheetDocx(sheet));
      folder.write(`${file}.pdf`, await sheetPdf(sheet));
      if (signal.aborted) throw new Interrupted();
    }
    const files = folder.finish();
    terminal.say(words.wrote(files.join(', '), out));
    terminal.result({ scenario: scenario.id, folder: out, files }, '');
  } catch (error) {
    folder.abandon();
    throw error instanceof Interrupted ? new Failure(130, words.interrupted) : error;
  } finally {
    release();
  }
}
