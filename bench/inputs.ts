import { Dice } from '../accuracy/dice.ts';
import { observationsOf, recordings } from '../accuracy/recordings.ts';
import type { Body, Observation } from '../src/observe/observation.ts';
import { replayBatch } from './replay-batch.ts';

/** Requests for measurements. Their values differ for each seed. */
export interface BenchInput {
  readonly name: string;
  readonly make: (seed: number) => readonly Observation[];
}

const app = 'https://app.example.com';
const letters = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/** The most common input, and the worst that a page can send. */
export const benchInputs: readonly BenchInput[] = [
  {
    name: 'requests of recorded SDKs',
    make: (seed) => recordings().flatMap(({ recording }) => renewed(observationsOf(recording), seed)),
  },
  {
    name: 'JSON of 1 MB, 20,000 fields',
    make: (seed) => [post('https://in.unknown.example/c', wideObject(20_000, seed))],
  },
  { name: 'recording of a screen, 5 MB', make: (seed) => [replayBatch(5_000_000, seed)] },
  { name: 'Segment batch, 200 kB', make: (seed) => [post('https://api.segment.io/v1/b', segmentBatch(300, 20, seed))] },
  { name: '2,000 hits of GA4', make: (seed) => Array.from({ length: 2_000 }, (_, at) => ga4Hit(new Dice(seed, at))) },
  {
    name: 'batch of 3,000 events with names of 1 kB',
    make: (seed) => [post('https://api.segment.io/v1/b', segmentBatch(3_000, 1_000, seed))],
  },
];

let observed = 0;

function observation(parts: Pick<Observation, 'method' | 'url' | 'body'>): Observation {
  observed += 1;
  const common = {
    at: 1_790_000_000_000,
    transport: 'http',
    outcome: 'sent',
    tab: 1,
    app,
    page: `${app}/projects`,
  } as const;
  return { ...common, id: `bench-${observed}`, headers: [], callStack: null, ...parts };
}

function post(url: string, content: unknown): Observation {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return observation({ method: 'POST', url, body: { kind: 'bytes', bytes } });
}

function wideObject(fields: number, seed: number): Record<string, string> {
  const dice = new Dice(seed, 1);
  return Object.fromEntries(
    Array.from({ length: fields }, (_, at) => [`field_${at}`, `${dice.chars(letters, 12)} ${dice.hex(16)}`]),
  );
}

function segmentBatch(events: number, nameLength: number, seed: number): object {
  const dice = new Dice(seed, 2);
  const context = {
    page: {
      url: `${app}/projects?tab=plan`,
      title: 'Projects',
      referrer: 'https://www.google.com/',
      path: '/projects',
    },
    locale: 'en-GB',
    timezone: 'Europe/London',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  };
  const batch = Array.from({ length: events }, (_, at) => ({
    type: 'track',
    event: `Opened ${dice.chars(letters, nameLength)}`,
    userId: `usr_${dice.hex(12)}`,
    anonymousId: dice.hex(32),
    messageId: `ajs-${dice.hex(24)}`,
    timestamp: new Date(1_790_000_000_000 + at * 1_000).toISOString(),
    properties: {
      email: `${dice.chars(letters, 8)}@${dice.chars(letters, 8)}.example`,
      rows: dice.int(1, 500),
      plan: 'team',
    },
    context,
  }));
  return { batch, sentAt: new Date(1_790_000_000_000).toISOString() };
}

function ga4Hit(dice: Dice): Observation {
  const query = new URLSearchParams({
    ...{
      v: '2',
      tid: 'G-ABCDE12345',
      gtm: '45je5b1',
      _p: String(dice.int(1e8, 1e9)),
      cid: `${dice.int(1e8, 1e9)}.1790000000`,
    },
    ...{
      ul: 'en-gb',
      sr: '1920x1080',
      _s: '1',
      sid: '1790000000',
      sct: '1',
      seg: '1',
      dt: 'Projects',
      en: 'page_view',
    },
    ...{
      dl: `${app}/projects/${dice.hex(12)}`,
      dr: 'https://www.google.com/',
      uid: `usr_${dice.hex(12)}`,
      'ep.plan': 'team',
    },
  });
  return observation({
    method: 'POST',
    url: `https://region1.google-analytics.com/g/collect?${query}`,
    body: { kind: 'none' },
  });
}

/**
 * Replaces the ids in JSON bodies by others of the same length, so that caches of values do not help: texts of eight or
 * more lower-case letters and digits, with at least one digit. Numbers stay numbers, and times stay times.
 */
function renewed(observations: readonly Observation[], seed: number): Observation[] {
  const dice = new Dice(seed, 3);
  const other = (found: string) =>
    /^\d+$/.test(found) ? found.slice(0, 2) + dice.chars(digits, found.length - 2) : dice.hex(found.length);
  const fresh = (text: string) => text.replaceAll(/(?<![%\w])(?=[a-z]*\d)[a-z\d]{8,}(?!\w)/g, other);
  return observations.map((each) => {
    observed += 1;
    return { ...each, id: `bench-${observed}`, body: renewedBody(each.body, fresh) };
  });
}

/** Bodies that are not JSON stay the same. Most of them are compressed, and decoded each time anyway. */
function renewedBody(body: Body, fresh: (text: string) => string): Body {
  if (body.kind !== 'bytes' || (body.bytes[0] !== 0x7b && body.bytes[0] !== 0x5b)) return body;
  return { ...body, bytes: new TextEncoder().encode(fresh(new TextDecoder().decode(body.bytes))) };
}
