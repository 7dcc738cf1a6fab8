import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { buildTarget } from '../demo/browsers/launch.ts';
import { runStops, type StopsOfHost } from '../tests/capture/stops.ts';

// `npm run worker-stops -- N` stops the background N times (200 by default) while pages send, and compares what the
// extension counted with what arrived. Exits with 1 if something was lost or counted twice.

const root = fileURLToPath(new URL('..', import.meta.url));
const stops = Number(process.argv[2] ?? 200);
let isFaulty = false;

/**
 * The result for a host as one line. It is a failure if requests are lost or duplicated, or if a value was neither
 * found nor reported as unreadable.
 */
function lineOf({ host, arrived, counted, messages, unread, found }: StopsOfHost): string {
  const lost = counted !== arrived || found + unread < (messages || arrived);
  isFaulty ||= lost;
  const texts = [
    `${counted} of ${arrived} requests`,
    `${messages} messages`,
    `${found} values found`,
    `${unread} unread`,
  ];
  return `  ${lost ? '✗' : '✓'} ${host}: ${texts.join(', ')}`;
}

for (const kind of ['chromium', 'firefox'] as const) {
  console.log(`\n▸ Stopping the background of ${kind} ${stops} times`);
  await build({ root, browser: buildTarget[kind] });
  const { browser, hosts, report, errors } = await runStops(kind, stops);
  const { coverage } = report;
  console.log([browser, ...hosts.map(lineOf)].join('\n'));
  console.log(`  dropped: ${coverage.dropped}; messages: ${coverage.messages}; errors: ${errors.length}`);
  console.log(coverage.unreadable.map(({ host, reason, count }) => `  ${host}: ${reason} × ${count}`).join('\n'));
  isFaulty ||= coverage.dropped > 0;
}
process.exit(isFaulty ? 1 : 0);
