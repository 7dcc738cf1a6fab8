import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { type BrowserCost, measureBrowserCost } from '../bench/browser-cost.ts';
import { bundleChildren, runChild } from '../bench/child.ts';
import { browserTable, fixtureTable, harTable, pipelineTable, scaleTable, writeTable } from '../bench/document.ts';
import { type FacesCost, measureFaces } from '../bench/faces.ts';
import { measureFixtureCost } from '../bench/fixture-cost.ts';
import { type HarCost, measureHar, type ProcessCost } from '../bench/har.ts';
import { type IdentifyCost, measureIdentify, measureLoad } from '../bench/identify.ts';
import { measurePageCost, type PageCost } from '../bench/page-cost.ts';
import type { PipelineCost } from '../bench/pipeline.ts';
import { measureScale, type ReportCost, type ScaleCost } from '../bench/scale.ts';
import { buildTarget } from '../demo/browsers/launch.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function report({ browser, calls, load }: PageCost): string {
  const us = (value: number) => `${value.toFixed(1)} µs`.padStart(11);
  const lines = calls.map(
    (each) =>
      `  ${each.name.padEnd(28)} median ${us(each.without.median)} → ${us(each.with.median)} (+${us(each.with.median - each.without.median).trim()})` +
      `   p99 ${us(each.without.p99)} → ${us(each.with.p99)}`,
  );
  const share = (load.with / load.without - 1) * 100;
  const loading = `  page load, median            ${load.without.toFixed(1)} ms → ${load.with.toFixed(1)} ms (${share >= 0 ? '+' : ''}${share.toFixed(1)} %)`;
  return [`${browser}: a watched page without → with the extension`, ...lines, loading].join('\n');
}

function identifyReport({ kind, addresses, ours, theirs, theirsByHost }: IdentifyCost): string {
  const ns = (value: number) => `${value.toFixed(0)} ns`.padStart(8);
  const times = (other: number) => `${(other / ours).toFixed(1)} ×`.padStart(7);
  return `    ${kind.padEnd(14)} ${String(addresses).padStart(5)} ${ns(ours)}   getEntity ${ns(theirs)} ${times(theirs)}   by host ${ns(theirsByHost)} ${times(theirsByHost)}`;
}

function facesReport({ browser, opening, frames, memory, recording }: FacesCost): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(9);
  const line = (name: string, rest: string) => `  ${name.padEnd(28)} ${rest}`;
  const openings = opening.map(({ face, median, slowest }) =>
    line(face, `usable after  median ${ms(median)}   slowest ${ms(slowest)}`),
  );
  const periods = frames.map(({ activity, median, p95, slowest }) =>
    line(activity, `between frames  median ${ms(median)}   p95 ${ms(p95)}   slowest ${ms(slowest)}`),
  );
  const mb = (value: number) => `${value.toFixed(0)} MB`.padStart(7);
  const held = memory.flatMap(({ face, scripts, process }) =>
    scripts === null || process === null
      ? []
      : [line(`${face}, memory`, `scripts ${mb(scripts)}   the extension's process ${mb(process)}`)],
  );
  const { batch, badge, report: whole } = recording;
  const adding = `20 observations ${ms(batch)}   a badge ${ms(badge)}   a report ${ms(whole)}`;
  return [`${browser}: a million observations`, ...openings, ...periods, ...held, line('recording', adding)].join('\n');
}

function pipelineReport({ name, requests, bytes, floor, audit, entries, writing, longest }: PipelineCost): string {
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(8);
  const times = (value: number) => `${(value / floor).toFixed(1)} ×`.padStart(7);
  const size = `${requests} requests, ${(bytes / 1_000).toFixed(0)} kB`;
  return [
    `  ${name.padEnd(42)} ${size.padEnd(24)} floor ${ms(floor)}  audit ${ms(audit)} ${times(audit)}`,
    `  entries ${ms(entries)} ${times(entries)}  both ${times(audit + entries)}  writing ${ms(writing)}`,
    `  longest step ${ms(longest.audit)} and ${ms(longest.entries)}`,
  ].join('');
}

function browserReport({ browser, perRequest: each, added: ratio }: BrowserCost): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const added = `added, divided by what the empty one adds: unwatched ${ratio.unwatched.toFixed(2)}, watched ${ratio.watched.toFixed(2)}`;
  return `  ${browser}: none ${ms(each.none)}   empty ${ms(each.empty)}   unwatched ${ms(each.unwatched)}   watched ${ms(each.watched)}\n  ${added}`;
}

function harReport({ name, file, parse, oneProcessor, allProcessors }: HarCost): string {
  const line = (title: string, taken: ProcessCost | null) =>
    taken === null
      ? `    ${title}: not measured`
      : `    ${title.padEnd(20)} processor ${(taken.processor / 1_000).toFixed(1)} s (${(taken.processor / parse.processor).toFixed(1)} ×)   clock ${(taken.wall / 1_000).toFixed(1)} s (${(taken.wall / parse.wall).toFixed(1)} ×)   memory ${(taken.memory / 1e6).toFixed(0)} MB`;
  const about = `  ${name}: ${file.entries} entries, ${file.toVendors} to vendors`;
  return [about, line('JSON.parse', parse), line('on one processor', oneProcessor), line('on all', allProcessors)].join(
    '\n',
  );
}

function scaleReport({ browser, recording, report, ofVendor }: ScaleCost): string {
  const line = (scope: string, { rows, processor, longest }: ReportCost) =>
    `  report on ${scope}: ${rows} fields, ${processor.toFixed(0)} ms, longest step ${longest.toFixed(1)} ms`;
  return [
    ...recording.map(
      ({ fields, perRequest: each }) => `  ${browser}, ${fields} fields: recording a request ${each.toFixed(1)} ms`,
    ),
    line('80 vendors', report),
    line('one vendor', ofVendor),
  ].join('\n');
}

// `npm run bench` measures everything. A name measures one part: `npm run bench -- pipeline`, or `vendors`, `har`,
// `scale`, `page`, `browser`, `fixture`, `faces`. For `pipeline`, `har`, `scale`, `browser` and `fixture`, `--write` puts
// the table into docs/benchmarks.md.

const parts = ['all', 'vendors', 'pipeline', 'har', 'scale', 'page', 'browser', 'fixture', 'faces'];
const [part = 'all'] = process.argv.slice(2).filter((option) => option !== '--write');
if (!parts.includes(part)) {
  console.error(`There is no bench ${part}: ${parts.join(', ')}.`);
  process.exit(2);
}
const document = `${root}docs/benchmarks.md`;
const saved: Record<string, unknown> = {};

if (part === 'all' || part === 'vendors') {
  console.log('\n▸ Identifying vendors: nanoseconds per address, beside getEntity of third-party-web for the same');
  const identify = await measureIdentify();
  console.log('\n  new addresses of the 400 hosts that an app talks to all day');
  console.log(identify.day.map(identifyReport).join('\n'));
  console.log('  addresses of hosts that were not identified before');
  console.log(identify.newHosts.map(identifyReport).join('\n'));
  console.log(`  parsing an address before: ${identify.parsing.toFixed(0)} ns`);
  const load = await measureLoad();
  console.log(
    `  loading the catalogue in a fresh process: ${load.catalogue.toFixed(1)} ms; the long tail, once it is needed: ${load.tail.toFixed(1)} ms`,
  );
  Object.assign(saved, { vendors: { identify, load } });
}

if (part === 'all' || part === 'pipeline') {
  console.log('\n▸ From an observation to its rows, beside inflating, JSON.parse and a walk over the same bytes');
  console.log('  processor time, medians of rounds in turns, values that were never seen before\n');
  await bundleChildren(['pipeline-child']);
  const costs = runChild('pipeline-child') as PipelineCost[];
  console.log(costs.map(pipelineReport).join('\n'));
  Object.assign(saved, { pipeline: costs });
  if (process.argv.includes('--write')) await writeTable(document, 'pipeline', (run) => pipelineTable(run, costs));
}

if (part === 'all' || part === 'har') {
  console.log('\n▸ Large HAR files, beside JSON.parse of their entries: whole processes of the bundled command line\n');
  await bundleChildren(['har-child']);
  const files = await measureHar(root);
  console.log(files.map(harReport).join('\n'));
  Object.assign(saved, { har: files });
  if (process.argv.includes('--write')) await writeTable(document, 'har', (run) => harTable(run, files));
}

if (part === 'all' || part === 'scale') {
  console.log('\n▸ A ledger that grows, in Chromium: processor time of all of its processes\n');
  await build({ root, browser: buildTarget.chromium });
  const scale = await measureScale('chromium');
  console.log(scaleReport(scale));
  Object.assign(saved, { scale });
  if (process.argv.includes('--write')) await writeTable(document, 'scale', (run) => scaleTable(run, scale));
}

const costs: PageCost[] = [];
for (const kind of part === 'all' || part === 'page' ? (['chromium', 'firefox'] as const) : []) {
  console.log(`\n▸ What a watched page pays in ${kind}`);
  await build({ root, browser: buildTarget[kind] });
  const cost = await measurePageCost(kind);
  costs.push(cost);
  console.log(`\n${report(cost)}`);
}

const browserCosts: BrowserCost[] = [];
for (const kind of part === 'all' || part === 'browser' ? (['chromium', 'firefox'] as const) : []) {
  console.log(`\n▸ What a request takes in ${kind}, beside an empty extension with the same listeners`);
  await build({ root, browser: buildTarget[kind] });
  const cost = await measureBrowserCost(kind);
  browserCosts.push(cost);
  console.log(`\n${browserReport(cost)}`);
}
if (browserCosts.length > 0 && process.argv.includes('--write'))
  await writeTable(document, 'browser', (run) => browserTable(run, browserCosts));

if (part === 'all' || part === 'fixture') {
  console.log('\n▸ What Playwright’s fixture costs: a suite without it and with it, in turns');
  const suites = await measureFixtureCost();
  for (const { suite, added } of suites)
    console.log(`  ${suite}: added, median of the pairs: ${(added * 100).toFixed(1)} %`);
  Object.assign(saved, { fixture: suites });
  if (process.argv.includes('--write')) await writeTable(document, 'fixture', (run) => fixtureTable(run, suites));
}

const facesCosts: FacesCost[] = [];
for (const kind of part === 'all' || part === 'faces' ? (['chromium', 'firefox'] as const) : []) {
  console.log(`\n▸ What faces cost in ${kind}, with 80 vendors and 20,000 fields`);
  await build({ root, browser: buildTarget[kind] });
  const cost = await measureFaces(kind);
  facesCosts.push(cost);
  console.log(`\n${facesReport(cost)}`);
}

await mkdir(`${root}out`, { recursive: true });
await writeFile(
  `${root}out/bench.json`,
  JSON.stringify({ ...saved, pageCost: costs, browser: browserCosts, faces: facesCosts }, null, 2),
);
console.log('\nSaved in out/: bench.json');
process.exit(0);
