// Until a command takes over, which knows what there is to put away.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(130));

const [{ messages }, { runProgram }] = await Promise.all([import('./cli/messages.ts'), import('./cli/program.ts')]);

try {
  process.exitCode = await runProgram(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messages(process.argv.includes('fr') ? 'fr' : 'en').bug}\n`);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
