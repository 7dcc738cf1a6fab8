import { gunzipSync, unzlibSync } from 'fflate';
import { audit, type Knowledge } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import type { CategoryId } from '../../src/classify/taxonomy.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';
import { Dice } from '../accuracy/dice.ts';
import { quantile } from './quantile.ts';

/** What auditing costs beside the least that reading the same bytes can cost. */
export interface PipelineCost {
  readonly requests: number;
  readonly bytes: number;
  /** Milliseconds for all requests, the median of several rounds, taken in turns. */
  readonly floor: number;
  readonly one: number;
  readonly thirty: number;
  readonly hundred: number;
  /** 99th percentile of one request of about two kilobytes, in milliseconds, with thirty canaries. */
  readonly slowest: number;
}

const rounds = 9;

/** So many planted values, none of which occurs. */
function knowledgeWith(count: number): Knowledge {
  const random = new Dice(count, 0);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const makers: ReadonlyArray<readonly [CategoryId, () => string]> = [
    ['email', () => `${random.chars(letters, 7)}.${random.chars(letters, 6)}@${random.chars(letters, 8)}.example`],
    ['name', () => `${random.chars(letters, 6)} ${random.chars(letters, 8)}`],
    ['phone', () => `+4930${random.int(1_000_000, 9_999_999)}`],
    ['user-id', () => `usr_${random.hex(12)}`],
  ];
  const canaries = Array.from({ length: count }, (_, at) => {
    const [category, make] = makers[at % makers.length] as (typeof makers)[number];
    return { label: `canary ${at}`, category, value: make() };
  });
  return { identify: identifyAmong(catalogue), readValue: valueReader(searchFor(canaries)) };
}

/** Measures the pipeline over requests. */
export function measurePipeline(observations: readonly Observation[]): PipelineCost {
  const [one, thirty, hundred] = [1, 30, 100].map(knowledgeWith) as [Knowledge, Knowledge, Knowledge];
  const works: Readonly<Record<'floor' | 'one' | 'thirty' | 'hundred', () => unknown>> = {
    floor: () => observations.reduce((sum, observation) => sum + readAtLeast(observation), 0),
    one: () => auditAll(observations, one),
    thirty: () => auditAll(observations, thirty),
    hundred: () => auditAll(observations, hundred),
  };
  const times: Record<keyof typeof works, number[]> = { floor: [], one: [], thirty: [], hundred: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(works) as Array<keyof typeof works>) times[name].push(timed(works[name]));
  }
  const singles = observations
    .filter(({ body }) => body.kind === 'bytes' && body.bytes.length > 1_000 && body.bytes.length < 3_000)
    .flatMap((observation) => [0, 1, 2].map(() => timed(() => audit(observation, thirty))));
  const median = (name: keyof typeof works) => quantile(times[name].slice(2), 0.5);
  return {
    requests: observations.length,
    bytes: observations.reduce(
      (sum, { body, url }) => sum + url.length + (body.kind === 'bytes' ? body.bytes.length : 0),
      0,
    ),
    floor: median('floor'),
    one: median('one'),
    thirty: median('thirty'),
    hundred: median('hundred'),
    slowest: singles.length > 0 ? quantile(singles, 0.99) : 0,
  };
}

function auditAll(observations: readonly Observation[], knowledge: Knowledge): number {
  return observations.reduce((sum, observation) => sum + (audit(observation, knowledge)?.disclosures.length ?? 0), 0);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The floor: inflating, undoing a form and base64, `JSON.parse`, and going to every leaf. Nothing is kept. */
function readAtLeast({ url, body }: Observation): number {
  let leaves = 0;
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) leaves += String(value).length > 0 ? 1 : 0;
    else for (const child of Object.values(value)) walk(child);
  };
  for (const value of new URL(url).searchParams.values()) leaves += value.length > 0 ? 1 : 0;
  if (body.kind !== 'bytes') return leaves;
  const isGzip = body.bytes[0] === 0x1f && body.bytes[1] === 0x8b;
  const isZlib = body.bytes[0] === 0x78 && body.bytes[1] === 0x9c;
  const bytes = isGzip ? gunzipSync(body.bytes) : isZlib ? unzlibSync(body.bytes) : body.bytes;
  const text = new TextDecoder().decode(bytes);
  const content = text.startsWith('data=') ? decodeURIComponent(text.slice(5)) : text;
  const plain = /^[\w+/]+=*$/.test(content)
    ? new TextDecoder().decode(Uint8Array.from(atob(content), (one) => one.charCodeAt(0)))
    : content;
  for (const line of plain.startsWith('{') && plain.includes('\n') ? plain.split('\n') : [plain]) {
    try {
      walk(JSON.parse(line));
    } catch {
      for (const value of new URLSearchParams(line).values()) leaves += value.length > 0 ? 1 : 0;
    }
  }
  return leaves;
}
