import { visibleText } from '../report/visible-text.ts';
import { parseArguments } from './arguments.ts';
import { helpOn } from './help.ts';
import { reasonOf } from './input-file.ts';
import { keepInput } from './kept-input.ts';
import { settingsOf } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * Runs the command line and returns its exit status: 0 if it succeeded, 1 if a check failed, 2 if arguments or input
 * are invalid or incomplete, or after any other error. Errors are shown.
 * @param args without node and the script
 * @param version Outflow's version
 */
export async function main(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const showError = (message: string) => terminal.error(`outflow: ${visibleText(message)}`);
  try {
    const asked = parseArguments(args);
    if (asked === 'version') terminal.out(`${version}\n`);
    else if ('help' in asked) terminal.out(helpOn(asked.help, terminal.width));
    else {
      const settings = await settingsOf(asked, terminal);
      const showNote = settings.quiet ? () => {} : showError;
      const { run } = await asked.command.load();
      const files = asked.files.map((file) => (isWebAddress(file) ? file : settings.path(file)));
      keepInput(files, settings);
      return await run({ command: asked.command.name, files, settings, version, terminal, showError, showNote });
    }
    return 0;
  } catch (error) {
    showError(error instanceof UsageProblem ? error.message : `internal error: ${reasonOf(error)}`);
    return 2;
  }
}

function isWebAddress(file: string): boolean {
  return /^https?:\/\//i.test(file);
}
