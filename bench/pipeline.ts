import 'fake-indexeddb/auto';
import { gunzipSync, unzlibSync } from 'fflate';
import { Dice } from '../accuracy/dice.ts';
import { type Audit, auditing, type Knowledge } from '../src/audit.ts';
import { searchFor } from '../src/classify/canaries.ts';
import type { CategoryId } from '../src/classify/taxonomy.ts';
import { valueReader } from '../src/classify/value-reader.ts';
import { type Entries, entrySteps } from '../src/ledger/entries.ts';
import { openLedger } from '../src/ledger/ledger.ts';
import type { Observation } from '../src/observe/observation.ts';
import type { Steps } from '../src/steps.ts';
import { catalogue } from '../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../src/vendors/identify.ts';
import type { BenchInput } from './inputs.ts';
import { quantile } from './quantile.ts';

/**
 * The cost from an observation to the rows that are written, and the least possible cost of reading the same bytes.
 * Milliseconds of processor time for the whole input, as medians over alternating rounds, with values that are new in
 * each.
 */
export interface PipelineCost {
  readonly name: string;
  readonly requests: number;
  readonly bytes: number;
  /** Inflating, decoding forms and base64, `JSON.parse`, and visiting every leaf. */
  readonly floor: number;
  readonly audit: number;
  /** Masking, fingerprints and sums. */
  readonly entries: number;
  /** Merging and writing rows to a database in memory. A browser's own database takes additional time. */
  readonly writing: number;
  /**
   * The longest step without a pause, in the audit and in creating entries, in milliseconds by the clock: not a median,
   * but the shortest of all rounds after the warm-up, since the machine is noisy.
   */
  readonly longest: { readonly audit: number; readonly entries: number };
}

const rounds = 7;
/** Warm-up rounds, until the code is compiled. */
const warmUp = 2;

/** Final rounds, in which rows are written as well. */
const writtenRounds = 3;
/**
 * Number of requests that are timed together. With fewer, reading the clock would be measured too, which can take half a
 * millisecond.
 */
const readTogether = 250;
/** Number of requests that are written together, as in the background at most. */
const writtenTogether = 500;

const key = new Uint8Array(32).fill(7);

/** Measures an input with a number of planted values, none of which occurs in it. */
export async function measurePipeline({ name, make }: BenchInput, canaries = 0): Promise<PipelineCost> {
  const times = { floor: [] as number[], audit: [] as number[], entries: [] as number[], writing: [] as number[] };
  const longest = { audit: Number.POSITIVE_INFINITY, entries: Number.POSITIVE_INFINITY };
  let observations: readonly Observation[] = [];
  for (let round = 0; round < rounds; round += 1) {
    observations = make(round);
    const knowledge = knowledgeWith(canaries);
    times.floor.push(timed(() => observations.reduce((sum, each) => sum + readAtLeast(each), 0)).spent);
    const spent = timesOf(observations, knowledge);
    times.audit.push(spent.audit);
    times.entries.push(spent.entries);
    if (round >= rounds - writtenRounds) times.writing.push(await timeToWrite(observations, knowledge));
    if (round < warmUp) continue;
    longest.audit = Math.min(longest.audit, spent.longestOfAudit);
    longest.entries = Math.min(longest.entries, spent.longestOfEntries);
  }
  const median = (part: keyof typeof times) => quantile(times[part].slice(part === 'writing' ? 0 : warmUp), 0.5);
  return {
    name,
    requests: observations.length,
    bytes: observations.reduce(
      (sum, { body, url }) => sum + url.length + (body.kind === 'bytes' ? body.bytes.length : 0),
      0,
    ),
    ...{ floor: median('floor'), audit: median('audit'), entries: median('entries'), writing: median('writing') },
    longest,
  };
}

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

/** The times of one round. As in the background, no more results are held than are written together. */
function timesOf(observations: readonly Observation[], knowledge: Knowledge) {
  const times = { audit: 0, entries: 0, longestOfAudit: 0, longestOfEntries: 0 };
  const held: unknown[] = [];
  for (let at = 0; at < observations.length; at += readTogether) {
    const some = observations.slice(at, at + readTogether);
    const audits = timed(() => some.map((each) => slowestStepOf(auditing(each, knowledge))));
    const entries = timed(() =>
      audits.result.map(({ result }) => result && slowestStepOf(entrySteps(result, '', key))),
    );
    times.audit += audits.spent;
    times.entries += entries.spent;
    times.longestOfAudit = Math.max(times.longestOfAudit, ...audits.result.map(({ slowest }) => slowest));
    times.longestOfEntries = Math.max(times.longestOfEntries, ...entries.result.map((each) => each?.slowest ?? 0));
    held.push(entries.result);
    if (held.length * readTogether >= writtenTogether) held.length = 0;
  }
  return times;
}

let ledgers = 0;

/** Milliseconds of processor time for writing the rows of requests into an empty ledger. */
async function timeToWrite(observations: readonly Observation[], knowledge: Knowledge): Promise<number> {
  ledgers += 1;
  const name = `bench-${ledgers}`;
  const ledger = await openLedger(name);
  let spent = 0;
  for (let at = 0; at < observations.length; at += writtenTogether) {
    const entries = observations.slice(at, at + writtenTogether).flatMap((each): Entries[] => {
      const { result } = slowestStepOf(auditing(each, knowledge));
      return result ? [slowestStepOf(entrySteps(result, '', key)).result] : [];
    });
    const before = process.cpuUsage();
    await ledger.record(entries, { keepRaw: false, dropped: 0 });
    spent += spentSince(before);
  }
  indexedDB.deleteDatabase(name);
  return spent;
}

/** Milliseconds of processor time in all threads, including garbage collection. */
function timed<Result>(work: () => Result): { readonly result: Result; readonly spent: number } {
  const before = process.cpuUsage();
  const result = work();
  return { result, spent: spentSince(before) };
}

function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Runs all steps, and returns the duration of the slowest by the wall clock. */
function slowestStepOf<Result extends Audit | object | null>(
  steps: Steps<Result>,
): { readonly result: Result; readonly slowest: number } {
  let slowest = 0;
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    slowest = Math.max(slowest, performance.now() - start);
    if (done) return { result: value, slowest };
  }
}

/** Reads a request at the least possible cost, and keeps nothing. Returns the number of leaves. */
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
