import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, platform, release, totalmem } from 'node:os';
import type { BrowserCost } from './browser-cost.ts';
import type { FixtureCost } from './fixture-cost.ts';
import type { PipelineCost } from './pipeline.ts';

/** When, where and with which commit a run was made. */
export interface BenchRun {
  /** As `2026-11-29`. */
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly node: string;
}

/** Commands that write a table. */
const commands = {
  pipeline: 'npm run bench -- pipeline --write',
  browser: 'npm run bench -- browser --write',
  fixture: 'npm run bench -- fixture --write',
  soak: 'npm run soak -- --write',
};

export type WrittenPart = keyof typeof commands;

const beginOf = (part: WrittenPart) => `<!-- Written by \`${commands[part]}\`. -->`;
const end = '<!-- End of what it wrote. -->';

/** Puts the table of a run into a document, in the place of the one before. */
export async function writeTable(file: string, part: WrittenPart, tableOf: (run: BenchRun) => string): Promise<void> {
  const document = await readFile(file, 'utf8');
  await writeFile(file, withTable(document, part, tableOf(thisRun())));
}

function thisRun(): BenchRun {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    machine: `${processors.length} cores of ${processors[0]?.model.trim()}, ${memory} GB, ${platform()} ${release()}`,
    node: process.version,
  };
}

/**
 * A document with a table between its markers.
 * @throws RangeError if the document lacks the markers
 */
export function withTable(document: string, part: WrittenPart, table: string): string {
  const begin = beginOf(part);
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from < 0 || to < from) throw new RangeError('the document has no place for the table');
  return `${document.slice(0, from + begin.length)}\n\n${table}\n\n${document.slice(to)}`;
}

/** The results of a run as a Markdown table, with the details of the run. */
export function pipelineTable({ date, commit, machine, node }: BenchRun, costs: readonly PipelineCost[]): string {
  const rows = costs.map(({ name, requests, bytes, floor, audit, entries, writing, longest }) =>
    row([
      name,
      `${requests.toLocaleString('en')}, ${Math.round(bytes / 1_000).toLocaleString('en')} kB`,
      milliseconds(floor),
      ...[audit, entries, audit + entries].map((spent) => `${milliseconds(spent)} (${(spent / floor).toFixed(1)} ×)`),
      milliseconds(writing),
      milliseconds(Math.max(longest.audit, longest.entries)),
    ]),
  );
  const head = ['input', 'requests', 'floor', 'audit', 'entries', 'both', 'writing', 'longest step'];
  return [
    `Recorded on ${date}, commit ${commit}, Node.js ${node}, ${machine}. Milliseconds; in brackets, times the floor.`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
  ].join('\n');
}

/** The costs of a request in browsers as a table in Markdown, with where it was measured. */
export function browserTable({ date, commit, machine }: BenchRun, costs: readonly BrowserCost[]): string {
  const rows = costs.map(({ browser, each, times }) =>
    row([
      browser,
      ...[each.none, each.empty, each.unwatched, each.watched].map((spent) => spent.toFixed(1)),
      ...[times.unwatched, times.watched].map((many) => `${many.toFixed(2)} ×`),
    ]),
  );
  const head = [
    '',
    'no extension',
    'empty extension',
    'unwatched',
    'watched',
    'added if unwatched',
    'added if watched',
  ];
  return [
    `Recorded on ${date}, commit ${commit}, ${machine}. Milliseconds of processor time a request, of all processes; what Outflow adds, in times what the empty extension adds.`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
  ].join('\n');
}

/** The cost of Playwright's fixture as a table in Markdown, with where it was measured. */
export function fixtureTable({ date, commit, machine, node }: BenchRun, { pairs, tests, added }: FixtureCost): string {
  const seconds = (of: 'plain' | 'recorded') => pairs.map((pair) => pair[of].toFixed(1)).join(', ');
  return [
    `Recorded on ${date}, commit ${commit}, Node.js ${node}, ${machine}. Seconds of processor time of all processes, ${tests} tests a run.`,
    '',
    row(['suite', 'runs in turns', 'median of the pairs']),
    row(['---', '---', '---']),
    row(['Playwright’s own `test`', seconds('plain'), '']),
    row(['with the fixture', seconds('recorded'), `${added < 0 ? '−' : '+'}${Math.abs(added * 100).toFixed(1)} %`]),
  ].join('\n');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const milliseconds = (value: number) => value.toFixed(value < 10 ? 1 : 0);
