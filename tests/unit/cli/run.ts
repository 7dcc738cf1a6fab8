import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../src/cli/commands.ts';
import { main } from '../../../src/cli/main.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';

/** Loads the commands in advance, since loading takes time. */
export async function loadCommands(): Promise<void> {
  await Promise.all(commands.map(({ load }) => load()));
}

/** Creates an empty folder for a test. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'outflow-cli-'));

/** The output of the command line, and its exit status. */
interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly errors: readonly string[];
}

/** Runs the command line in a folder. The folder's path is removed from the output. */
export async function runIn(
  folder: string,
  args: readonly string[],
  { env = {}, colors = false }: Pick<Terminal, 'env' | 'colors'> = {},
): Promise<CommandResult> {
  let out = '';
  const errors: string[] = [];
  const status = await main(args, '1.2.3', {
    out: (text) => {
      out += text;
    },
    error: (line) => void errors.push(line),
    width: 100,
    folder,
    env,
    colors,
  });
  const without = (text: string) => text.replaceAll(`${folder}/`, '');
  return { status, out: without(out), errors: errors.map(without) };
}

/** An entry of a HAR: a request of an app to a vendor, with a JSON body. */
export function entry(url: string, body: object): object {
  return {
    startedDateTime: '2026-11-24T00:00:00.000Z',
    pageref: 'p',
    request: {
      method: 'POST',
      url,
      headers: [],
      postData: { mimeType: 'application/json', text: JSON.stringify(body) },
    },
    response: { status: 200 },
  };
}

/** A HAR with entries of https://app.example.com. */
export function harOf(...entries: readonly object[]): string {
  return JSON.stringify({ log: { pages: [{ id: 'p', title: 'https://app.example.com/' }], entries } });
}
