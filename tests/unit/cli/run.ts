import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../src/cli/commands.ts';
import { main } from '../../../src/cli/main.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';

/** Loads what commands load when they run, which may take its time. */
export async function loadCommands(): Promise<void> {
  await Promise.all(commands.map(({ load }) => load()));
}

/** A folder of its own for a test. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'outflow-cli-'));

/** What a run of the command line wrote, and its exit status. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly errors: readonly string[];
}

/** Runs the command line in a folder. Its path is left out of what is written. */
export async function runIn(
  folder: string,
  args: readonly string[],
  { env = {}, colors = false }: Pick<Terminal, 'env' | 'colors'> = {},
): Promise<Ran> {
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

/** A request of an app to a vendor, in an entry of a HAR. */
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

/** A HAR of entries of https://app.example.com. */
export function harOf(...entries: readonly object[]): string {
  return JSON.stringify({ log: { pages: [{ id: 'p', title: 'https://app.example.com/' }], entries } });
}
