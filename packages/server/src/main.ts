import { messages } from './cli/messages.ts';
import { runProgram } from './cli/program.ts';

try {
  process.exitCode = await runProgram(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messages(process.argv.includes('fr') ? 'fr' : 'en').bug}\n`);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
