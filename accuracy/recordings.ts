import { readdirSync, readFileSync } from 'node:fs';
import { audit, type Disclosure } from '../src/audit.ts';
import { type Canary, searchFor } from '../src/classify/canaries.ts';
import type { CategoryId } from '../src/classify/taxonomy.ts';
import { valueReader } from '../src/classify/value-reader.ts';
import type { Observation } from '../src/observe/observation.ts';
import { catalogue } from '../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../src/vendors/identify.ts';
import type { Label } from '../tests/sdks/label.ts';
import { event, internalHost, organisation, page, password, typedText, user } from '../tests/sdks/persona.ts';
import { bytesOf, type RecordedBytes, type Recording } from '../tests/sdks/recording.ts';
import { leavesOf } from '../tests/sdks/unwrap.ts';

const folder = new URL('../tests/sdks/', import.meta.url);

/** Counts of found and missed labels, and of right and wrong findings, of one group such as a category. */
export interface Score {
  /** Labelled fields whose category was found. */
  found: number;
  missed: number;
  /** Findings that agree with a label. */
  right: number;
  wrong: number;
}

/** One labelled field that was missed, or one finding that is wrong. */
export interface Difference {
  readonly sdk: string;
  readonly kind: 'missed' | 'wrong';
  readonly path: string;
  readonly value: string;
  /** The label's category and its alternatives. */
  readonly labelled: readonly CategoryId[];
  readonly found: readonly string[];
}

interface RecordingsResult {
  readonly sdks: number;
  readonly requests: number;
  readonly total: Score;
  readonly byCategory: ReadonlyMap<CategoryId, Score>;
  /** Right and wrong findings by evidence and confidence, such as `key 0.90`. */
  readonly byConfidence: ReadonlyMap<string, Score>;
  readonly differences: readonly Difference[];
  /** Planted values that were sent, according to an independent reader. */
  readonly planted: { readonly found: number; readonly missed: readonly string[] };
}

/** The persona's values as a user of Outflow would plant them. */
export const canaries: readonly Canary[] = [
  { label: 'email', category: 'email', value: user.email },
  { label: 'name', category: 'name', value: user.name },
  { label: 'phone', category: 'phone', value: user.phone },
  { label: 'user', category: 'user-id', value: user.id },
  { label: 'organisation', category: 'org-id', value: organisation.id },
  { label: 'company', category: 'company', value: organisation.name },
  { label: 'job', category: 'job', value: user.job },
  { label: 'project', category: 'project-name', value: event.properties.project_name },
  { label: 'search', category: 'search-text', value: event.properties.search_text },
  { label: 'host', category: 'internal-host', value: internalHost },
  { label: 'typed', category: 'input-value', value: typedText },
  { label: 'password', category: 'password', value: password },
];

/** All recordings of real SDKs, with their labels. */
export function recordings(): Array<{ readonly recording: Recording; readonly labels: readonly Label[] }> {
  return readdirSync(new URL('recorded/', folder)).map((file) => {
    const read = (kind: string) => JSON.parse(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8'));
    return { recording: read('recorded'), labels: read('labels') };
  });
}

/** A recording's requests and messages as the browser would show them. */
export function observationsOf({ requests, messages = [] }: Recording): Observation[] {
  const app = new URL(page.url).origin;
  const common = { at: 1_790_000_000_000, outcome: 'sent', app, page: page.url, callStack: null, tab: null } as const;
  const body = (bytes: RecordedBytes) =>
    bytes.text === ''
      ? ({ kind: 'none' } as const)
      : ({ kind: 'bytes', bytes: new Uint8Array(bytesOf(bytes)) } as const);
  return [
    ...requests.map(
      (request, at): Observation => ({
        ...common,
        ...{ id: `request-${at}`, transport: 'http', method: request.method, url: request.url },
        headers: Object.entries(request.headers).filter(([name]) => !/^content-(?:type|encoding)$/.test(name)),
        body: body(request.body),
      }),
    ),
    ...messages.map(
      (message, at): Observation => ({
        ...common,
        ...{
          id: `message-${at}`,
          transport: 'websocket',
          method: 'GET',
          url: message.url,
          headers: [],
          body: body(message.body),
        },
      }),
    ),
  ];
}

/** Audits the recordings without canaries against their labels, and with canaries against an independent reader. */
export function auditRecordings(): RecordingsResult {
  const identify = identifyAmong(catalogue);
  const withoutCanaries = { identify, readValue: valueReader(searchFor([])) };
  const withCanaries = { identify, readValue: valueReader(searchFor(canaries)) };
  const total: Score = { found: 0, missed: 0, right: 0, wrong: 0 };
  const byCategory = new Map<CategoryId, Score>();
  const byConfidence = new Map<string, Score>();
  const differences: Difference[] = [];
  const planted = { found: 0, missed: [] as string[] };
  let requests = 0;
  const all = recordings();
  for (const { recording, labels } of all) {
    const observations = observationsOf(recording);
    requests += observations.length;
    const found = observations.flatMap((observation) => audit(observation, withoutCanaries)?.disclosures ?? []);
    const count = (part: keyof Score, category: CategoryId) => {
      total[part] += 1;
      const score = byCategory.get(category) ?? { found: 0, missed: 0, right: 0, wrong: 0 };
      score[part] += 1;
      byCategory.set(category, score);
    };
    for (const difference of compare(recording, labels, found, count, byConfidence)) differences.push(difference);
    const foundPlanted = observations.flatMap((observation) => audit(observation, withCanaries)?.disclosures ?? []);
    for (const canary of canaries) {
      const wasSent = leavesOf(recording).some(({ value }) => value.toLowerCase().includes(canary.value.toLowerCase()));
      if (!wasSent) continue;
      if (foundPlanted.some(({ canary: label }) => label === canary.label)) planted.found += 1;
      else planted.missed.push(`${recording.sdk}: ${canary.label}`);
    }
  }
  return { sdks: all.length, requests, total, byCategory, byConfidence, differences, planted };
}

/** How well one recording's findings agree with its labels. */
export function scoreOf(recording: Recording, labels: readonly Label[], found: readonly Disclosure[]): Score {
  const score: Score = { found: 0, missed: 0, right: 0, wrong: 0 };
  const count = (part: keyof Score) => {
    score[part] += 1;
  };
  compare(recording, labels, found, count, new Map());
  return score;
}

type Count = (part: keyof Score, category: CategoryId) => void;

function compare(
  { sdk }: Recording,
  labels: readonly Label[],
  found: readonly Disclosure[],
  count: Count,
  byConfidence: Map<string, Score>,
): Difference[] {
  const differences: Difference[] = [];
  const bySample = new Map<string, Disclosure[]>();
  for (const one of found)
    for (const key of [one.value, one.path]) bySample.set(key, [...(bySample.get(key) ?? []), one]);
  for (const label of labels) {
    const right = [label.category, ...(label.also ?? [])];
    if (right.includes('other')) continue;
    const candidates = [...(bySample.get(label.sample) ?? []), ...(bySample.get(label.path) ?? [])];
    const inside =
      candidates.length > 0
        ? candidates
        : found.filter(({ value }) => label.sample.includes(value) && value.length > 3);
    if (inside.some(({ category }) => right.includes(category))) count('found', label.category);
    else {
      count('missed', label.category);
      const categories = inside.map(({ path, category }) => `${path}: ${category}`);
      differences.push({
        sdk,
        kind: 'missed',
        path: label.path,
        value: label.sample,
        labelled: right,
        found: [...new Set(categories)],
      });
    }
  }
  const judged = new Set<string>();
  for (const one of found) {
    const id = JSON.stringify([one.path, one.category, one.value]);
    if (one.category === 'other' || judged.has(id)) continue;
    judged.add(id);
    const fitting = labelsFor(one, labels);
    if (fitting.length === 0) continue;
    const isRight = fitting.some((label) => [label.category, ...(label.also ?? [])].includes(one.category));
    count(isRight ? 'right' : 'wrong', one.category);
    const bucket = `${one.detector} ${one.confidence.toFixed(2)}`;
    const score = byConfidence.get(bucket) ?? { found: 0, missed: 0, right: 0, wrong: 0 };
    score[isRight ? 'right' : 'wrong'] += 1;
    byConfidence.set(bucket, score);
    if (isRight) continue;
    const labelled = [...new Set(fitting.flatMap(({ category, also = [] }) => [category, ...also]))];
    differences.push({
      sdk,
      kind: 'wrong',
      path: one.path,
      value: one.value,
      labelled,
      found: [`${one.category} by ${one.detector}`],
    });
  }
  return differences;
}

/**
 * The labels for a finding: those with its path and value; otherwise the only one with its path, those with its value,
 * those with a text that contains its value, or all with its path.
 */
function labelsFor({ path, value }: Disclosure, labels: readonly Label[]): readonly Label[] {
  const exact = labels.filter((label) => label.path === path && label.sample === value.slice(0, 300));
  if (exact.length > 0) return exact;
  const samePath = labels.filter((label) => label.path === path);
  if (samePath.length === 1) return samePath;
  const sameValue = labels.filter(({ sample }) => sample === value.slice(0, 300));
  if (sameValue.length > 0) return sameValue;
  const around = labels.filter(({ sample }) => sample.includes(value) && value.length > 3);
  return around.length > 0 ? around : samePath;
}
