import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

// Runs each step's script with substitutes for npx and gh, which write down how they were called.

const script = (name: string) => resolve(`scripts/action/${name}.sh`);
const marker = '<!-- outflow-report -->';

let folder: string;
const path = (name: string) => join(folder, name);
const textIn = (name: string) => (existsSync(path(name)) ? readFileSync(path(name), 'utf8') : '');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outflow-action-'));
  mkdirSync(path('bin'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a command first in the path of scripts. It writes a line for each call, with each argument in brackets. */
function substitute(name: string, code: string): void {
  const note = `printf '[%s]' "$@" >> '${path(`${name}.calls`)}'; echo >> '${path(`${name}.calls`)}'`;
  writeFileSync(path(`bin/${name}`), `#!/usr/bin/env bash\n${note}\n${code}\n`);
  chmodSync(path(`bin/${name}`), 0o755);
}

function run(name: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('bash', [script(name)], {
    env: {
      PATH: `${path('bin')}:${process.env.PATH}`,
      ...{ RUNNER_TEMP: folder, GITHUB_OUTPUT: path('output'), GITHUB_STEP_SUMMARY: path('summary') },
      ...{ GITHUB_REPOSITORY: 'fernhill/web', ...env },
    },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the check', () => {
  const writesFiles = `for word in "$@"; do case "$word" in *=*/report.*) echo content > "\${word#*=}";; esac; done; exit 1`;

  test('splits its arguments as a shell does, installs nothing, and outputs status and files', () => {
    substitute('npx', writesFiles);
    const result = run('check', { OUTFLOW_RUN: `audit a.har 'my file.har'  --fail-on high` });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(textIn('npx.calls')).toMatch(
      /^\[--no\]\[--\]\[outflow\]\[audit\]\[a\.har\]\[my file\.har\]\[--fail-on\]\[high\]\[--format\]\[text\]/,
    );
    const file = (name: string) => path(`outflow/${name}`);
    expect(textIn('output').trim().split('\n')).toEqual([
      'status=1',
      `report=${file('report.json')}`,
      `markdown=${file('report.md')}`,
      `sarif=${file('report.sarif')}`,
    ]);
  });

  test('does not run commands in its arguments', () => {
    substitute('npx', 'exit 0');
    run('check', { OUTFLOW_RUN: `audit $(touch ${path('ran')}) ; touch ${path('ran')}` });
    expect(existsSync(path('ran'))).toBe(false);
    expect(textIn('npx.calls')).toContain('[;]');
  });

  test.each([`audit "my file.har --fail-on high`, `audit a.har --app 'x`])(
    'refuses %s, whose quote is not closed',
    (given) => {
      substitute('npx', 'exit 0');
      const { status, stderr } = run('check', { OUTFLOW_RUN: given });
      expect([status, stderr]).toEqual([0, expect.stringContaining('a quote has no pair')]);
      expect(textIn('output')).toBe('status=2\n');
      expect(existsSync(path('npx.calls'))).toBe(false);
    },
  );

  test('names no file that was not written', () => {
    substitute('npx', 'exit 2');
    run('check', { OUTFLOW_RUN: 'audit gone.har' });
    expect(textIn('output')).toBe('status=2\n');
  });
});

describe('the summary', () => {
  test('is the report', () => {
    writeFileSync(path('report.md'), '# Report\n');
    expect(run('summary', { OUTFLOW_MARKDOWN: path('report.md') })).toMatchObject({ status: 0, stderr: '' });
    expect(textIn('summary')).toBe('# Report\n');
  });

  test('stays within a mebibyte, and says that it was cut', () => {
    writeFileSync(path('report.md'), 'Zeile mit Ümläuten\n'.repeat(80_000));
    expect(run('summary', { OUTFLOW_MARKDOWN: path('report.md') }).status).toBe(0);
    expect(statSync(path('summary')).size).toBeLessThanOrEqual(1_048_576);
    expect(statSync(path('summary')).size).toBeGreaterThan(1_040_000);
    expect(textIn('summary')).toMatch(/Zeile mit Ümläuten\n\n\n_The summary is cut here/);
  });

  test('is nothing without a report', () => {
    expect(run('summary', { OUTFLOW_MARKDOWN: '' }).status).toBe(0);
    expect(existsSync(path('summary'))).toBe(false);
  });
});

describe('the comment', () => {
  const comment = (more: Readonly<Record<string, string>> = {}) =>
    run('comment', { OUTFLOW_MARKDOWN: path('report.md'), OUTFLOW_PULL_REQUEST: '7', GH_TOKEN: 't', ...more });
  const keepsBody = `for word in "$@"; do case "$word" in body=@*) cp "\${word#body=@}" '${'KEPT'}';; esac; done`;
  const gh = (list: string) => substitute('gh', `${keepsBody.replace('KEPT', path('body'))}\n${list}`);
  beforeEach(() => writeFileSync(path('report.md'), '2 findings\n'));

  test('is created the first time', () => {
    gh('exit 0');
    expect(comment()).toMatchObject({ status: 0, stderr: '' });
    expect(textIn('gh.calls').split('\n')[1]).toMatch(
      /^\[api\]\[--method\]\[POST\]\[repos\/fernhill\/web\/issues\/7\/comments\]/,
    );
    expect(textIn('body')).toBe(`${marker}\n2 findings\n`);
  });

  test('is updated the next time', () => {
    gh('case "$*" in *--paginate*) echo 4711; echo 4712;; esac');
    expect(comment()).toMatchObject({ status: 0, stderr: '' });
    expect(textIn('gh.calls')).toMatch(/\[PATCH\]\[repos\/fernhill\/web\/issues\/comments\/4711\]/);
    expect(textIn('gh.calls')).not.toContain('POST');
  });

  test.each([
    ['read', 'exit 1'],
    ['write', 'case "$*" in *--method*) exit 1;; esac'],
  ])('is left out, with a notice, if the token has no right to %s comments', (_, code) => {
    gh(code);
    expect(comment()).toMatchObject({ status: 0, stdout: expect.stringContaining('::notice title=Outflow::') });
  });

  test('is shortened to the length that GitHub accepts', () => {
    writeFileSync(path('report.md'), 'A line of a long report\n'.repeat(10_000));
    gh('exit 0');
    comment();
    expect(textIn('body').length).toBeLessThan(65_536);
    expect(textIn('body')).toMatch(/_The comment is cut here/);
  });

  test.each([{ OUTFLOW_PULL_REQUEST: '' }, { OUTFLOW_MARKDOWN: '' }])('is left out with %j', (more) => {
    gh('exit 0');
    expect(comment(more).status).toBe(0);
    expect(textIn('gh.calls')).toBe('');
  });
});

describe('the action', () => {
  const action = readFileSync('action.yml', 'utf8');

  test('runs only these scripts, and puts no input into a command', () => {
    const commands = [...action.matchAll(/^ {6}run: (.*)$/gm)].map(([, command = '']) => command);
    const scripts = ['check', 'summary', 'comment'].map(
      (name) => `bash "$GITHUB_ACTION_PATH/scripts/action/${name}.sh"`,
    );
    expect(commands).toEqual([...scripts, 'exit "$OUTFLOW_STATUS"']);
  });

  test('has each of its inputs in docs/ci.md', () => {
    const inputs = action.slice(action.indexOf('inputs:'), action.indexOf('outputs:'));
    const names = [...inputs.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name);
    const docs = readFileSync('docs/ci.md', 'utf8');
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !docs.includes(`| \`${name}\``))).toEqual([]);
  });
});
