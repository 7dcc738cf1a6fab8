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

/** Numbers as texts of equal length, since the length of a text decides which detectors run. */
const padded = (at: number) => String(at).padStart(4, '0');

const batch = (events: number, seed: string) =>
  post('https://api.segment.io/v1/b', {
    batch: Array.from({ length: events }, (_, at) => ({
      type: 'track',
      event: `Opened ${seed}${padded(at)}`,
      userId: `usr_${seed}${padded(at)}`,
      context: { page: { path: '/projects', title: 'Projects', url: 'https://app.example.com/projects?tab=plan' } },
    })),
  });

/** How often a detector examines a text during some work. */
function examinationsIn(work: () => void): number {
  const spies = detectors.map((detector) => vi.spyOn(detector, 'find'));
  work();
  const examinations = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return examinations;
}

/** Number of pauses in an audit. */
function pausesIn(observation: Observation): number {
  const steps = auditing(observation, freshKnowledge());
  let pauses = 0;
  while (!steps.next().done) pauses += 1;
  return pauses;
}

test('data that is repeated in every event is examined once', () => {
  const knowledge = freshKnowledge();
  const one = examinationsIn(() => void audit(batch(1, 'a'), knowledge));
  const again = examinationsIn(() => void audit(batch(1, 'a'), knowledge));
  expect(again).toBe(0);
  const more = examinationsIn(() => void audit(batch(100, 'b'), knowledge));
  // The event's name and its user differ each time.
  expect(more / 100).toBeLessThan(one / 2);
});

test('the examinations of texts grow at most linearly with the events', () => {
  const examinationsPerEvent = (count: number) =>
    examinationsIn(() => void audit(batch(count, count === 100 ? 'c' : 'd'), freshKnowledge())) / count;
  expect(examinationsPerEvent(1_000)).toBeLessThanOrEqual(examinationsPerEvent(100) * 1.05);
});

/** How often some work matches a regular expression with a text. */
function matchesIn(work: () => void): number {
  const spies = (['test', 'exec'] as const).map((name) => vi.spyOn(RegExp.prototype, name));
  work();
  const matches = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return matches;
}

test.each([
  ['numbers', (at: number) => at * 1_000 + 7, 20],
  ['texts', (at: number) => `some ${padded(at)} text`, 47],
  ['words and ids', (at: number) => `abcdefghijkl ${padded(at)}7b3e5d2c8f4a`, 41],
])('fields without a kind of data that contain %s need few regular expressions', (_, contentOf, limit) => {
  const wide = (first: number) =>
    post(
      'https://in.unknown.example/c',
      Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`field_${at}`, contentOf(first + at)])),
    );
  const knowledge = freshKnowledge();
  audit(wide(0), knowledge);
  const matches = matchesIn(() => void audit(wide(5_000), knowledge));
  expect(matches / 1_000).toBeLessThan(limit);
});

test('an audit pauses in proportion to its work', () => {
  const wide = (fields: number) =>
    post(
      'https://in.unknown.example/c',
      Object.fromEntries(Array.from({ length: fields }, (_, at) => [`field_${at}`, `some ${at}`])),
    );
  const [few, many] = [pausesIn(wide(1_000)), pausesIn(wide(10_000))];
  // A pause for each 64 fields that are read, each 64 that are classified, each 128 whose neighbours are searched for,
  // and each 256 findings that are compared.
  expect(many).toBeGreaterThan(10_000 * (2 / 64 + 1 / 128 + 1 / 256) - 5);
  expect(many).toBeLessThan(few * 11);
});

test('caches do not change findings', () => {
  const bare = (found: Audit | null) => found && { ...found, observation: null };
  const all = recordings().flatMap(({ recording }) => observationsOf(recording).slice(0, 2));
  const remembering = freshKnowledge();
  for (const observation of all) {
    const fresh = bare(audit(observation, freshKnowledge()));
    // Findings are stored when a value occurs for the second time, and read when it occurs for the third time.
    for (let time = 0; time < 3; time += 1) expect(bare(audit(observation, remembering))).toEqual(fresh);
  }
});
