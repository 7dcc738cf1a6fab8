import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const extension = '.output/firefox-mv3';

/** The part of the output of Mozilla's linter (`--output json`) that is used. */
interface Linted {
  readonly errors: readonly Message[];
  readonly notices: readonly Message[];
  readonly warnings: readonly Message[];
}

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Preact's code for `dangerouslySetInnerHTML`, which our sources must not use (see `tests/architecture.test.ts`). */
const innerHtmlInPreact = /^\w+\.innerHTML=\w+\.__html\b/;

test('Mozilla’s linter reports nothing in the Firefox extension except a warning caused by Preact', () => {
  const linter = join('node_modules', '.bin', 'addons-linter');
  const linted = JSON.parse(execFileSync(linter, [extension, '--output', 'json'], { encoding: 'utf8' })) as Linted;
  expect(linted.errors).toEqual([]);
  expect(linted.notices).toEqual([]);
  const isFromPreact = ({ code, file = '', line = 1, column = 0 }: Message) =>
    code === 'UNSAFE_VAR_ASSIGNMENT' &&
    innerHtmlInPreact.test((readFileSync(join(extension, file), 'utf8').split('\n')[line - 1] ?? '').slice(column - 1));
  expect(linted.warnings.filter((warning) => !isFromPreact(warning))).toEqual([]);
}, 120_000);
