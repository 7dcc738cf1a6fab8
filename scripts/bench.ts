import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { buildTarget } from '../demo/browsers/launch.ts';
import { measurePageCost, type PageCost } from '../tests/bench/page-cost.ts';

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

const costs: PageCost[] = [];
for (const kind of ['chromium', 'firefox'] as const) {
  console.log(`\n▸ What a watched page pays in ${kind}`);
  await build({ root, browser: buildTarget[kind] });
  const cost = await measurePageCost(kind);
  costs.push(cost);
  console.log(`\n${report(cost)}`);
}
await mkdir(`${root}out`, { recursive: true });
await writeFile(`${root}out/bench.json`, JSON.stringify({ pageCost: costs }, null, 2));
console.log('\nSaved in out/: bench.json');
process.exit(0);
