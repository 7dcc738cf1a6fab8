import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, platform, release, totalmem } from 'node:os';
import type { BrowserCost } from './browser-cost.ts';
import type { FixtureCost, SuitePair } from './fixture-cost.ts';
import type { HarCost, ProcessCost } from './har.ts';
import type { PipelineCost } from './pipeline.ts';
import { secondsOf, type TimeOfDescendants } from './processor-time.ts';
import { quantile } from './quantile.ts';
import type { ScaleCost } from './scale.ts';

/** The date, commit, machine and version of Node.js of a run. */
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
  har: 'npm run bench -- har --write',
  fixture: 'npm run bench -- fixture --write',
  scale: 'npm run bench -- scale --write',
  soak: 'npm run soak -- --write',
};

type WrittenPart = keyof typeof commands;

const beginOf = (part: WrittenPart) => `<!-- Written by \`${commands[part]}\`. -->`;
const end = '<!-- End of what it wrote. -->';

/** Replaces the table of a part in a document by the table of this run. */
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

/** The costs of a request in browsers as a Markdown table, with the details of the run. */
export function browserTable({ date, commit, machine }: BenchRun, costs: readonly BrowserCost[]): string {
  const rows = costs.map(({ browser, perRequest, added }) =>
    row([
      browser,
      ...[perRequest.none, perRequest.empty, perRequest.unwatched, perRequest.watched].map((spent) => spent.toFixed(1)),
      ...[added.unwatched, added.watched].map((ratio) => `${ratio.toFixed(2)} ×`),
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
    `Recorded on ${date}, commit ${commit}, ${machine}. Milliseconds of processor time a request, of all processes; what Outflow adds, as a multiple of what the empty extension adds.`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
  ].join('\n');
}

/** The costs of HAR files as a Markdown table, with the details of the run. */
export function harTable({ date, commit, machine, node }: BenchRun, costs: readonly HarCost[]): string {
  const cells = (taken: ProcessCost | null, parse: ProcessCost) =>
    taken === null
      ? ['–', '–', '–']
      : [
          `${seconds(taken.processor)} (${(taken.processor / parse.processor).toFixed(1)} ×)`,
          `${seconds(taken.wall)} (${(taken.wall / parse.wall).toFixed(1)} ×)`,
          megabytes(taken.memory),
        ];
  const rows = costs.map(({ name, file, parse, oneProcessor, allProcessors }) =>
    row([
      name,
      `${file.entries.toLocaleString('en')}, ${file.toVendors.toLocaleString('en')}`,
      `${seconds(parse.processor)}, ${seconds(parse.wall)}, ${megabytes(parse.memory)}`,
      ...cells(oneProcessor, parse),
      ...cells(allProcessors, parse),
    ]),
  );
  const taken = ['processor', 'clock', 'memory'];
  const head = [
    'file',
    'entries, to vendors',
    '`JSON.parse`: processor, clock, memory',
    ...taken.map((part) => `one processor: ${part}`),
    ...taken.map((part) => `all: ${part}`),
  ];
  return [
    `Recorded on ${date}, commit ${commit}, Node.js ${node}, ${machine}. Seconds and megabytes; in brackets, times what \`JSON.parse\` takes.`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
  ].join('\n');
}

/** The cost of Playwright's fixture as a Markdown table, with the details of the run. */
export function fixtureTable({ date, commit, machine, node }: BenchRun, costs: readonly FixtureCost[]): string {
  const head = [
    'suite',
    'tests',
    'Playwright’s own `test`',
    'with the fixture',
    'added',
    'in the browser',
    'in Node.js',
  ];
  return [
    `Recorded on ${date}, commit ${commit}, Node.js ${node}, ${machine}. Seconds of processor time of all processes, in runs in turns; what is added is the median of the pairs.`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...costs.map(fixtureRow),
  ].join('\n');
}

function fixtureRow({ suite, tests, pairs, added }: FixtureCost): string {
  const runs = (name: keyof SuitePair) => pairs.map((pair) => secondsOf(pair[name]).toFixed(1)).join(', ');
  const addedIn = (part: keyof TimeOfDescendants) =>
    `${quantile(
      pairs.map(({ plain, recorded }) => (recorded[part] - plain[part]) / 1_000),
      0.5,
    ).toFixed(1)} s`;
  const share = `${added < 0 ? '−' : '+'}${Math.abs(added * 100).toFixed(1)} %`;
  return row([suite, String(tests), runs('plain'), runs('recorded'), share, addedIn('browsers'), addedIn('others')]);
}

/** The costs of a growing ledger as Markdown tables, with the details of the run. */
export function scaleTable({ date, commit, machine }: BenchRun, { browser, recording, ...reports }: ScaleCost): string {
  const least = recording[0]?.perRequest ?? 0;
  const grown = recording.map(({ fields, perRequest }) =>
    row([fields.toLocaleString('en'), perRequest.toFixed(1), `${(perRequest / least).toFixed(2)} ×`]),
  );
  const { report, ofVendor } = reports;
  const made = (
    [
      ['80 vendors', report],
      ['one of them', ofVendor],
    ] as const
  ).map(([scope, { rows, processor, longest }]) =>
    row([scope, rows.toLocaleString('en'), milliseconds(processor), milliseconds(longest)]),
  );
  return [
    `Recorded on ${date}, commit ${commit}, ${browser}, ${machine}. Milliseconds of processor time, of all processes.`,
    '',
    row(['distinct fields in the ledger', 'recording a request of 40', 'times the first']),
    row(['---', '---', '---']),
    ...grown,
    '',
    row(['report on', 'fields read', 'processor time', 'longest step, by the clock']),
    row(['---', '---', '---', '---']),
    ...made,
  ].join('\n');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const milliseconds = (value: number) => value.toFixed(value < 10 ? 1 : 0);

const seconds = (value: number) => (value / 1_000).toFixed(1);

const megabytes = (value: number) => Math.round(value / 1e6).toLocaleString('en');
