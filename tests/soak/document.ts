import { type BenchRun, writeTable } from '../../bench/document.ts';
import type { HostAccount } from './account.ts';
import { thirdsOf } from './memory.ts';
import type { SoakRun } from './run.ts';

/** Replaces the table `soak` in a document with the figures of runs. */
export async function writeSoak(file: string, runs: readonly SoakRun[]): Promise<void> {
  await writeTable(file, 'soak', (run) => soakTable(run, runs));
}

/** The figures of runs as a table in Markdown: sink and ledger side by side. */
export function soakTable({ date, commit, machine, node }: BenchRun, runs: readonly SoakRun[]): string {
  const head = ['browser', 'of', 'at the sink', 'in the ledger'];
  return [
    `Recorded on ${date}, commit ${commit}, Node.js ${node}, ${machine}.`,
    '',
    tableRow(head),
    tableRow(head.map(() => '---')),
    ...runs.flatMap((each) => figuresOf(each).map(([name, ...figures]) => tableRow([each.browser, name, ...figures]))),
    '',
    ...runs.map(sentenceOf),
  ].join('\n');
}

type Figures = readonly [name: string, sink: string, ledger: string];

function figuresOf({ totals: { hosts, messages } }: SoakRun): Figures[] {
  const sum = (count: (host: HostAccount) => number) => hosts.reduce((total, host) => total + count(host), 0);
  const equal = hosts.filter(({ arrived, counted }) => arrived === counted).length;
  return [
    ['requests', number(sum(({ arrived }) => arrived)), number(sum(({ counted }) => counted))],
    ['WebSocket messages', number(messages[0]), number(messages[1])],
    ['values', number(sum(({ values }) => values)), `${number(sum(({ found }) => found))} found`],
    ['hosts with as many requests', number(hosts.length), number(equal)],
  ];
}

function sentenceOf({ browser, totals, disturbances, memory, errors, seconds }: SoakRun): string {
  const { reasons, dropped } = totals;
  const thirds = thirdsOf(memory);
  const grown =
    thirds === null
      ? ''
      : ` Memory: ${thirds.map((size) => size.toFixed(0)).join(' and ')} MB in the first and last third.`;
  return `- ${browser}, ${seconds} s: ${counts(disturbances)}. Reported as unread: ${counts(reasons)}; dropped: ${dropped}.${grown} Consoles: ${errors.length} warnings and errors.`;
}

/** Names with their counts, as `worker stopped 12, blocked 2`; `none` without any. */
export function counts(byName: Readonly<Record<string, number>>): string {
  const each = Object.entries(byName).map(([name, count]) => `${name} ${count}`);
  return each.length === 0 ? 'none' : each.join(', ');
}

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const number = (count: number) => count.toLocaleString('en');
