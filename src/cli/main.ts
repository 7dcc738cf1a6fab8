import { visibleText } from '../report/visible-text.ts';
import { parseArguments } from './arguments.ts';
import { helpOn } from './help.ts';
import { reasonOf } from './input-file.ts';
import { settingsOf } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * Runs the command line and answers its exit status: 0 nothing to fail on, 1 findings, 2 unusable arguments or input.
 *
 * @param args without node and the script
 * @param version the tool's
 */
export async function main(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const say = (message: string) => terminal.error(`outflow: ${visibleText(message)}`);
  try {
    const asked = parseArguments(args);
    if (asked === 'version') terminal.out(`${version}\n`);
    else if ('help' in asked) terminal.out(helpOn(asked.help, terminal.width));
    else {
      const settings = await settingsOf(asked, terminal);
      const note = settings.quiet ? () => {} : say;
      const { run } = await asked.command.load();
      const files = asked.files.map(settings.path);
      return await run({ command: asked.command.name, files, settings, version, terminal, say, note });
    }
    return 0;
  } catch (error) {
    say(error instanceof UsageProblem ? error.message : `a fault in outflow itself: ${reasonOf(error)}`);
    return 2;
  }
}
