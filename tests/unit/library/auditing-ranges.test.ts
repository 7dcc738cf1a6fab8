import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observationsOf, recordings } from '../../../accuracy/recordings.ts';
import {
  createAuditor,
  identifyWith,
  isVendorBy,
  type ObservationTaker,
  rangeAuditors,
} from '../../../src/library/auditing.ts';
import { readPlanned } from '../../../src/observe/har/passes.ts';
import { startPlanning } from '../../../src/observe/har/plan.ts';
import { rangesOf, readRange } from '../../../src/observe/har/ranges.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 30) });
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => bytes);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const identify = identifyWith({ policy: null, definitions: [], canonicalNames: [] });
const canaries = [{ label: 'mail', category: 'email', value: 'maya.lindqvist@fernhill.example' }] as const;
const source = { kind: 'har', detail: 'a.har' } as const;
const options = { source, canaries, policy: null, identify, toolVersion: '1', raw: true };

const addingTo = (audit: ObservationTaker): Parameters<typeof readRange>[3] => {
  return ({ observations, reportingEndpoints }) => {
    for (const observation of observations) audit.add(observation);
    if (reportingEndpoints !== null) audit.addReportingEndpoints(reportingEndpoints);
  };
};

/**
 * The reports on a HAR that is read as a whole, and in ranges that are audited separately.
 * @param lengths for each report in `inRanges`, the least bytes of a range
 */
async function reportsOn(
  har: Uint8Array,
  lengths: readonly number[],
): Promise<{ readonly whole: string; readonly inRanges: readonly string[] }> {
  const planner = startPlanning(isVendorBy(identify), 1);
  planner.push(har);
  const plan = planner.finish(null);
  const feed = (from: number, to: number) => async (push: (chunk: Uint8Array) => void) => {
    push(har.subarray(from, to));
    return null;
  };
  const whole = createAuditor(options);
  await readPlanned(feed(0, har.length), plan, false, {}, addingTo(whole));
  const inRanges: string[] = [];
  for (const least of lengths) {
    const audit = createAuditor(options);
    // Two auditors take the ranges in turn, as threads do.
    const begins = [0, 1].map(() => rangeAuditors(options, audit.key));
    for (const [number, range] of rangesOf(plan, least).entries()) {
      const part = (begins[number % 2] as ReturnType<typeof rangeAuditors>)();
      await readRange(feed(range.from, range.to ?? har.length), range, {}, addingTo(part));
      audit.addRange(structuredClone(part.result()));
    }
    inRanges.push(JSON.stringify(audit.report(plan.skipped)));
  }
  return { whole: JSON.stringify(whole.report(plan.skipped)), inRanges };
}

const files = ['har', 'producers'].flatMap((folder) =>
  readdirSync(`tests/cases/${folder}`)
    .filter((name) => name.endsWith('.har'))
    .map((name) => `tests/cases/${folder}/${name}`),
);

describe('the report on ranges that are audited separately is the same as the report on the whole file', () => {
  test.each(files)('%s', async (file) => {
    const { whole, inRanges } = await reportsOn(readFileSync(file), [1, 3_000]);
    for (const report of inRanges) expect(report).toBe(whole);
  });

  test('the requests of recorded SDKs, twice and out of order', async () => {
    const some = recordings().filter((_, at) => at % 4 === 0);
    const sent = some.flatMap(({ recording }) => observationsOf(recording));
    const entries = [...sent, ...sent].map(({ method, url, headers, body }, at) => ({
      startedDateTime: new Date(Date.UTC(2026, 10, 1) + (at ^ 3) * 40_000).toISOString(),
      request: {
        ...{ method, url, headers: headers.map(([name, value]) => ({ name, value })) },
        ...(body.kind === 'bytes' && {
          postData: { encoding: 'base64', text: Buffer.from(body.bytes).toString('base64') },
        }),
      },
      response: { status: 200, headers: [{ name: 'report-to', value: '{"endpoints":[]}' }], content: {} },
    }));
    const har = new TextEncoder().encode(JSON.stringify({ log: { entries } }));
    const { whole, inRanges } = await reportsOn(har, [30_000]);
    expect(JSON.parse(whole).vendors.length).toBeGreaterThan(15);
    for (const report of inRanges) expect(report).toBe(whole);
  });
});
