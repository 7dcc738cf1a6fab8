import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from 'playwright-core';
import { networkArguments, pageOf } from '../demo/browsers/chromium.ts';
import { findChromiumWithoutExtension } from '../demo/browsers/executable.ts';
import { buildDemo } from '../demo/build.ts';
import { runKeyJourney } from '../demo/journey.ts';
import { startSink } from '../demo/sink.ts';
import { baselineOf, writeBaseline } from '../src/baseline/baseline.ts';
import { main } from '../src/cli/main.ts';
import type { Report } from '../src/report/report.ts';

// Scans a journey of the demo several times, and compares the fields of the reports:
// `node scripts/run.mjs scan-runs [SCANS] [RUNS]`, by default ten scans with `--runs 3`.

const [scans = 10, runs = 3] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'outflow-runs-'));
const appFolder = join(folder, 'app');
await buildDemo(appFolder);
const sink = await startSink({ appFolder });
const journey = join(folder, 'journey.mjs');
const run = ({ page }: { readonly page: PlaywrightPage }) => runKeyJourney(pageOf(page), sink);
Object.assign(globalThis, { outflowJourney: run });
await writeFile(journey, 'export default (parts) => globalThis.outflowJourney(parts);');
const browser = networkArguments(sink.port).map((one) => `--browser-arg=${one}`);

const differing = new Map<string, number>();
let first: ReadonlySet<string> | null = null;
for (let scan = 1; scan <= scans; scan += 1) {
  const json = join(folder, `${scan}.json`);
  const args = ['--hide-automation', '--runs', String(runs), '--format', `json=${json}`, ...browser];
  await main(['scan', '--journey', journey, '--browser-path', findChromiumWithoutExtension(), ...args], '0.0.0', {
    ...{ out: () => undefined, error: (line: string) => console.error(line) },
    ...{ width: 100, folder: process.cwd() },
  });
  const report = JSON.parse(await readFile(json, 'utf8')) as Report;
  const lines = new Set(
    writeBaseline(baselineOf([report]))
      .split('\n')
      .map((line) => line.replace(/,$/, '')),
  );
  first ??= lines;
  const other = [...first, ...lines].filter((line) => !first?.has(line) || !lines.has(line));
  for (const line of other) differing.set(line, (differing.get(line) ?? 0) + 1);
  console.log(
    `scan ${scan}: ${lines.size} lines, ${other.length} differ from the first; ${report.coverage.requests} requests`,
  );
}
for (const [line, count] of differing) console.log(`${count} × ${line.trim()}`);
await sink.close();
await rm(folder, { recursive: true, force: true });
