import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { buildTarget } from '../demo/browsers/launch.ts';
import { accountsForValues, type HostAccount, isBalanced } from '../tests/soak/account.ts';
import { counts, writeSoak } from '../tests/soak/document.ts';
import { hasGrown, thirdsOf } from '../tests/soak/memory.ts';
import { runSoak, type SoakRun } from '../tests/soak/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * `npm run soak -- --requests 200000 --minutes 60 --rounds 120 --browser firefox`; `--write` puts the figures of both
 * browsers into docs/benchmarks.md.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '5000' },
    minutes: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '12' },
    browser: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const [requests, minutes, rounds] = [Number(values.requests), Number(values.minutes), Number(values.rounds)];
const kinds = (['chromium', 'firefox'] as const).filter(
  (kind) => values.browser === undefined || values.browser === kind,
);
if (kinds.length < (values.write ? 2 : 1) || !(requests > 0 && minutes >= 0 && rounds > 0)) {
  const options = ['--requests N', '--minutes N', '--rounds N', '--browser chromium|firefox | --write'];
  console.error(`Usage: npm run soak -- ${options.map((option) => `[${option}]`).join(' ')}`);
  process.exit(2);
}

const columns = ['sink', 'ledger', 'values', 'found', 'unread'] as const;

/**
 * ✓: the ledger has everything. ≈: the ledger reports that it does not know all messages of a WebSocket. ✗: the ledger
 * lacks something that it does not report.
 */
function lineOf(host: HostAccount): string {
  const { arrived, counted, values: sent, found, unread, unreadSockets } = host;
  const isEqual = arrived === counted && accountsForValues(host);
  const mark = isEqual ? (unreadSockets > 0 ? '≈' : '✓') : '✗';
  const cells = [arrived, counted, sent, found, unread].map((cell) => String(cell).padStart(8));
  return `  ${mark} ${host.host.padEnd(32)}${cells.join('')}`;
}

/** Prints the counts of the sink and the ledger side by side, and the disturbances. Returns the problems, one text each. */
function show({ browser, totals, disturbances, memory, errors, seconds }: SoakRun): string[] {
  const { hosts, messages, dropped, reasons } = totals;
  const sum = (count: (host: HostAccount) => number) => hosts.reduce((total, host) => total + count(host), 0);
  const [arrived, counted] = [sum((host) => host.arrived), sum((host) => host.counted)];
  const thirds = thirdsOf(memory);
  console.log(`\n${browser}, ${seconds} s`);
  console.log(`    ${'host'.padEnd(32)}${columns.map((column) => column.padStart(8)).join('')}`);
  for (const host of hosts) console.log(lineOf(host));
  console.log(`  requests: ${arrived} at the sink, ${counted} in the ledger`);
  console.log(`  messages: ${messages[0]} at the sink, ${messages[1]} in the ledger`);
  console.log(`  unread: ${counts(reasons)}; dropped: ${dropped}`);
  console.log(`  disturbances: ${counts(disturbances)}`);
  console.log(`  memory: ${memory.map((size) => size.toFixed(0)).join(' ')} MB`);
  console.log(
    thirds === null
      ? '  memory: too few rounds to compare thirds'
      : `  memory: ${thirds[0].toFixed(1)} MB in the first third, ${thirds[1].toFixed(1)} MB in the last`,
  );
  console.log(`  consoles: ${errors.length} warnings and errors\n${errors.join('\n')}`);
  return [
    ...(isBalanced(totals) ? [] : ['sink and ledger differ']),
    ...(thirds !== null && hasGrown(thirds) ? ['memory has grown'] : []),
    ...(errors.length > 0 ? ['consoles are not empty'] : []),
  ].map((problem) => `${browser}: ${problem}`);
}

const problems: string[] = [];
const runs: SoakRun[] = [];
for (const kind of kinds) {
  console.log(`\n▸ ${requests} requests to 60 vendors in ${kind}, ${rounds} rounds`);
  await build({ root, browser: buildTarget[kind] });
  const onRound = (round: number, name: string) => console.log(`  round ${round + 1} of ${rounds}: ${name}`);
  const run = await runSoak(kind, { requests, minutes, rounds, measuresMemory: true, onRound });
  problems.push(...show(run));
  runs.push(run);
}
if (values.write) await writeSoak(join(root, 'docs/benchmarks.md'), runs);
const balanced = 'Sink and ledger are equal, or the ledger says what it does not know.';
console.log(problems.length === 0 ? `\n${balanced}` : `\n${problems.join('\n')}`);
process.exit(problems.length === 0 ? 0 : 1);
