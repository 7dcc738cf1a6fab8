import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { buildTarget } from '../demo/browsers/launch.ts';
import { rows } from '../tests/capture/rows.ts';
import { type MatrixRun, runMatrix } from '../tests/capture/run.ts';
import type { Verdict } from '../tests/capture/verdict.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const faults: ReadonlyArray<Verdict['kind']> = ['missed', 'invented'];

/** The capture matrix as a table: one row per way to send, one column per browser. */
function table(runs: readonly MatrixRun[]): string {
  const cell = ({ kind, detail }: Verdict) => (kind === 'equal' ? kind : `${kind}: ${detail}`);
  const lines = rows.map(({ context, transport, body }, at) => [
    context,
    transport,
    body,
    ...runs.map(({ verdicts }) => cell(verdicts[at] as Verdict)),
  ]);
  const all = [['From', 'Transport', 'Body', ...runs.map(({ browser }) => browser)], ...lines];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  const written = all.map((line) => `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [written[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...written.slice(1)].join('\n');
}

function summary({ browser, verdicts }: MatrixRun): string {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))];
  const count = (wanted: Verdict['kind']) => verdicts.filter(({ kind }) => kind === wanted).length;
  return `${browser}: ${kinds.map((kind) => `${count(kind)} ${kind}`).join(', ')}`;
}

const runs: MatrixRun[] = [];
for (const kind of ['chromium', 'firefox'] as const) {
  console.log(`\n▸ Sending ${rows.length} payloads from ${kind}`);
  await build({ root, browser: buildTarget[kind] });
  runs.push(await runMatrix(kind));
}
const text = table(runs);
await mkdir(`${root}out`, { recursive: true });
await writeFile(`${root}out/capture-matrix.md`, `${text}\n`);
await writeFile(`${root}out/capture-matrix.json`, JSON.stringify(runs, null, 2));
console.log(`\n${text}\n\n${runs.map(summary).join('\n')}\nSaved in out/: capture-matrix.md, capture-matrix.json`);
const failed = runs.some(({ verdicts }) => verdicts.some(({ kind }) => faults.includes(kind)));
process.exit(failed ? 1 : 0);
