import { afterEach, expect, test, vi } from 'vitest';
import { observationsOf, recordings } from '../../accuracy/recordings.ts';
import { type Audit, audit, auditing } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import { detectors } from '../../src/classify/detectors/index.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';

const identify = identifyAmong(catalogue);
const freshKnowledge = () => ({ identify, readValue: valueReader(searchFor([])) });

afterEach(() => vi.restoreAllMocks());

function post(url: string, content: unknown): Observation {
  const common = { at: 1, outcome: 'sent', callStack: null, tab: null, transport: 'http', headers: [] } as const;
  const app = 'https://app.example.com';
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return { ...common, id: '1', app, page: `${app}/keys`, method: 'POST', url, body: { kind: 'bytes', bytes } };
}

/** All have the same length, which detectors depend on. */
const placeOf = (at: number) => String(at).padStart(4, '0');

const batch = (events: number, seed: string) =>
  post('https://api.segment.io/v1/b', {
    batch: Array.from({ length: events }, (_, at) => ({
      type: 'track',
      event: `Opened ${seed}${placeOf(at)}`,
      userId: `usr_${seed}${placeOf(at)}`,
      context: { page: { path: '/projects', title: 'Projects', url: 'https://app.example.com/projects?tab=plan' } },
    })),
  });

/** Number of texts that detectors examine during some work. */
function looksIn(work: () => void): number {
  const spies = detectors.map((detector) => vi.spyOn(detector, 'find'));
  work();
  const looks = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return looks;
}

/** Number of pauses in an audit. */
function pausesIn(observation: Observation): number {
  const steps = auditing(observation, freshKnowledge());
  let pauses = 0;
  while (!steps.next().done) pauses += 1;
  return pauses;
}

test('data that every event repeats is examined once', () => {
  const knowledge = freshKnowledge();
  const one = looksIn(() => void audit(batch(1, 'a'), knowledge));
  const again = looksIn(() => void audit(batch(1, 'a'), knowledge));
  expect(again).toBe(0);
  const more = looksIn(() => void audit(batch(100, 'b'), knowledge));
  // The event's name and its user differ each time.
  expect(more / 100).toBeLessThan(one / 2);
});

test('the number of examined texts grows linearly with the fields', () => {
  const looksOf = (count: number) =>
    looksIn(() => void audit(batch(count, count === 100 ? 'c' : 'd'), freshKnowledge())) / count;
  expect(looksOf(1_000)).toBeLessThanOrEqual(looksOf(100) * 1.05);
});

/** Number of regular expressions that some work matches with texts. */
function matchesIn(work: () => void): number {
  const spies = (['test', 'exec'] as const).map((name) => vi.spyOn(RegExp.prototype, name));
  work();
  const matches = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return matches;
}

test.each([
  ['numbers', (at: number) => at * 1_000 + 7, 21],
  ['texts', (at: number) => `some ${placeOf(at)} text`, 48],
  ['words and ids', (at: number) => `abcdefghijkl ${placeOf(at)}7b3e5d2c8f4a`, 42],
])('fields of no kind with %s need few regular expressions', (_, contentOf, most) => {
  const wide = (first: number) =>
    post(
      'https://in.unknown.example/c',
      Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`field_${at}`, contentOf(first + at)])),
    );
  const knowledge = freshKnowledge();
  audit(wide(0), knowledge);
  const matches = matchesIn(() => void audit(wide(5_000), knowledge));
  expect(matches / 1_000).toBeLessThan(most);
});

test('an audit pauses in proportion to its work', () => {
  const wide = (fields: number) =>
    post(
      'https://in.unknown.example/c',
      Object.fromEntries(Array.from({ length: fields }, (_, at) => [`field_${at}`, `some ${at}`])),
    );
  const [few, many] = [pausesIn(wide(1_000)), pausesIn(wide(10_000))];
  // For 64 fields that are read, 64 that are classified, 128 whose neighbours are looked for, and twice 256 findings
  // that are compared.
  expect(many).toBeGreaterThan(10_000 * (2 / 64 + 1 / 128 + 1 / 256) - 5);
  expect(many).toBeLessThan(few * 11);
});

test('caches do not change findings', () => {
  const bare = (found: Audit | null) => found && { ...found, observation: null };
  const all = recordings().flatMap(({ recording }) => observationsOf(recording).slice(0, 2));
  const remembering = freshKnowledge();
  for (const observation of all) {
    const fresh = bare(audit(observation, freshKnowledge()));
    // Findings are kept when a value comes for the second time, and found when it comes for the third.
    for (let time = 0; time < 3; time += 1) expect(bare(audit(observation, remembering))).toEqual(fresh);
  }
});
