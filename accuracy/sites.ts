import { readdirSync, readFileSync } from 'node:fs';
import { getDomain } from 'tldts';
import { audit, type Disclosure } from '../src/audit.ts';
import { searchFor } from '../src/classify/canaries.ts';
import type { CategoryId } from '../src/classify/taxonomy.ts';
import { valueReader } from '../src/classify/value-reader.ts';
import type { Body, Observation } from '../src/observe/observation.ts';
import { relevantHeaders } from '../src/observe/web-request/headers.ts';
import { catalogue } from '../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../src/vendors/identify.ts';
import { bytesOf, type RecordedBytes } from '../tests/sdks/recording.ts';
import type { SiteRecording } from '../tests/sites/recording.ts';
import type { Score } from './recordings.ts';

/**
 * The category of a value that was sent, judged by a reader of the bytes who knew neither the code nor its findings.
 */
interface SiteLabel {
  readonly host: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body' | 'message';
  readonly path: string;
  /** The first 300 characters. */
  readonly value: string;
  readonly category: CategoryId;
  /** Categories that would also be right. */
  readonly also?: readonly CategoryId[];
  /** The hash function, such as `sha256`, if the value is a hash. */
  readonly hash?: string;
}

/** One labelled value that was missed, or one finding that is wrong. */
interface SiteDifference {
  readonly kind: 'missed' | 'wrong';
  readonly site: string;
  readonly host: string;
  readonly path: string;
  readonly value: string;
  readonly labelled: readonly string[];
  readonly found: readonly string[];
}

interface SitesResult {
  readonly sites: number;
  /** Number of requests and WebSocket messages. */
  readonly requests: number;
  readonly total: Score;
  /** Score of the sites whose misses were examined while the code was written. */
  readonly examined: Score;
  /** Score of the sites whose misses were only counted. */
  readonly unexamined: Score;
  readonly byCategory: ReadonlyMap<CategoryId, Score>;
  readonly bySite: ReadonlyMap<string, Score>;
  /** Findings in values without a label. */
  readonly unjudged: readonly SiteDifference[];
  readonly differences: readonly SiteDifference[];
}

/** The sites whose misses were not examined while the code was written. Their figures predict those of a new site. */
const unexaminedSites: ReadonlySet<string> = new Set(['cinema', 'crm', 'fleet', 'learnlang', 'parcel', 'school']);

const longestValue = 300;
const folder = new URL('../tests/sites/', import.meta.url);

/** Audits the recorded sites without canaries, and compares what is found with their labels, field by field. */
export function auditSites(): SitesResult {
  const knowledge = { identify: identifyAmong(catalogue), readValue: valueReader(searchFor([])) };
  const [total, examined, unexamined] = [noScore(), noScore(), noScore()];
  const byCategory = new Map<CategoryId, Score>();
  const bySite = new Map<string, Score>();
  const differences: SiteDifference[] = [];
  const unjudged: SiteDifference[] = [];
  let requests = 0;
  const all = recordedSites();
  for (const { recording, labels } of all) {
    const observations = observationsOf(recording);
    requests += observations.length;
    const found = observations.flatMap((observation) =>
      (audit(observation, knowledge)?.disclosures ?? []).map((one) => ({ ...one, host: hostOf(observation.url) })),
    );
    const readHosts = new Set(found.map(({ host }) => host));
    // What the site's own host received is not a disclosure, unless it is a vendor's proxy.
    const judged = labels.filter(({ host }) => !isOwn(host, recording) || readHosts.has(host));
    const count = (part: keyof Score, category: CategoryId) => {
      const group = unexaminedSites.has(recording.site) ? unexamined : examined;
      for (const score of [total, group, scoreIn(byCategory, category), scoreIn(bySite, recording.site)])
        score[part] += 1;
    };
    const { missed, wrong, unlabelled } = compare(judged, found, count);
    const named = (difference: Omit<SiteDifference, 'site'>) => ({ ...difference, site: recording.site });
    differences.push(...missed.map(named), ...wrong.map(named));
    unjudged.push(...unlabelled.map(named));
  }
  return { sites: all.length, requests, total, examined, unexamined, byCategory, bySite, unjudged, differences };
}

function recordedSites(): Array<{ readonly recording: SiteRecording; readonly labels: readonly SiteLabel[] }> {
  return readdirSync(new URL('labels/', folder)).map((file) => {
    const read = (kind: string) => JSON.parse(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8'));
    return { recording: read('recorded'), labels: read('labels') };
  });
}

function isOwn(host: string, { origin }: SiteRecording): boolean {
  return getDomain(host) === getDomain(origin);
}

const hostOf = (url: string) => new URL(url).host;
const noScore = (): Score => ({ found: 0, missed: 0, right: 0, wrong: 0 });

function scoreIn<Key>(scores: Map<Key, Score>, key: Key): Score {
  const score = scores.get(key) ?? noScore();
  scores.set(key, score);
  return score;
}

function observationsOf({ origin, requests, messages = [] }: SiteRecording): Observation[] {
  const common = { at: 1_790_000_000_000, outcome: 'sent', app: origin, callStack: null, tab: null } as const;
  return [
    ...requests.map(
      (request, at): Observation => ({
        ...common,
        ...{ id: `request-${at}`, transport: 'http', method: request.method, url: request.url },
        page: request.pageUrl,
        headers: relevantHeaders(
          Object.entries({ ...request.headers, ...(request.referrer && { referer: request.referrer }) }).map(
            ([name, value]) => ({ name, value }),
          ),
        ),
        body: bodyOf(request.body),
      }),
    ),
    ...messages.map(
      (message, at): Observation => ({
        ...common,
        ...{ id: `message-${at}`, transport: 'websocket', method: 'GET', url: message.url, headers: [] },
        page: message.pageUrl,
        body: bodyOf(message.body),
      }),
    ),
  ];
}

function bodyOf(bytes: RecordedBytes): Body {
  return bytes.text === '' ? { kind: 'none' } : { kind: 'bytes', bytes: new Uint8Array(bytesOf(bytes)) };
}

interface Found extends Disclosure {
  readonly host: string;
}

type Difference = Omit<SiteDifference, 'site'>;

/** Compares by field: values with the same path and category count once, as in a row of a report. */
function compare(
  labels: readonly SiteLabel[],
  found: readonly Found[],
  count: (part: keyof Score, category: CategoryId) => void,
) {
  const missed: Difference[] = [];
  const wrong: Difference[] = [];
  const unlabelled: Difference[] = [];
  for (const field of grouped(labels, ({ host, in: where, path, category }) => [host, where, folded(path), category])) {
    const [label] = field;
    const right = [label.category, ...(label.also ?? [])];
    if (right.includes('other')) continue;
    const candidates = field.flatMap((each) => findingsOf(each, found));
    if (candidates.some(({ category }) => right.includes(category))) count('found', label.category);
    else {
      count('missed', label.category);
      const categories = candidates.map(({ path, category }) => `${path}: ${category}`);
      missed.push({ ...placeAndValue(label), kind: 'missed', labelled: right, found: [...new Set(categories)] });
    }
  }
  const named = found.filter(({ category }) => category !== 'other');
  for (const row of grouped(named, ({ host, path, category }) => [host, path, category])) {
    const [one] = row;
    const judged = row.map((each) => labelsOf(each, labels)).filter((fitting) => fitting.length > 0);
    const kinds = judged.map((fitting) => fitting.flatMap(({ category, also = [] }) => [category, ...also]));
    const difference: Difference = {
      ...{ ...placeAndValue(one), kind: 'wrong', labelled: [...new Set(kinds.flat())] },
      found: [`${one.category} by ${one.detector}`],
    };
    const agreeing = kinds.filter((each) => each.includes(one.category)).length;
    if (judged.length === 0) unlabelled.push(difference);
    else if (agreeing * 2 >= judged.length) count('right', one.category);
    else {
      count('wrong', one.category);
      wrong.push(difference);
    }
  }
  return { missed, wrong, unlabelled };
}

type Group<Item> = readonly [Item, ...Item[]];

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => readonly string[]): Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** A path with the indexes of list items and lines folded to `[]`. */
const folded = (path: string) => path.replaceAll(/\[(?:line )?\d+\]/g, '[]');

const placeAndValue = ({
  host,
  path,
  value,
}: {
  readonly host: string;
  readonly path: string;
  readonly value: string;
}) => ({
  host,
  path,
  value: value.slice(0, longestValue),
});

/**
 * Findings for a labelled value: of the value itself, otherwise in a part of it, in a text around it, or decoded from
 * it.
 */
function findingsOf({ host, path, value }: SiteLabel, found: readonly Found[]): readonly Found[] {
  const there = found.filter((one) => one.host === host);
  const same = there.filter((one) => one.value.slice(0, longestValue) === value);
  if (same.length > 0) return same;
  const within = there.filter((one) => one.value.length > 3 && value.includes(one.value));
  if (within.length > 0) return within;
  const around = there.filter((one) => value.length > 3 && one.value.includes(value));
  return around.length > 0 ? around : there.filter((one) => one.path.startsWith(path) && one.encoding.length > 0);
}

/** The labels for a finding: by place and value, otherwise by value, by a text that contains it, or by a part of it. */
function labelsOf({ host, path, value: whole }: Found, labels: readonly SiteLabel[]): readonly SiteLabel[] {
  const value = whole.slice(0, longestValue);
  const there = labels.filter((label) => label.host === host);
  const same = there.filter((label) => label.value === value);
  const last = lastWord(path);
  const samePlace = same.filter((label) => lastWord(label.path) === last);
  if (samePlace.length > 0) return samePlace;
  if (same.length > 0) return same;
  const around = there.filter((label) => value.length > 3 && label.value.includes(value));
  return around.length > 0 ? around : there.filter((label) => label.value.length > 3 && value.includes(label.value));
}

function lastWord(path: string): string {
  return /([A-Za-z$_][\w$-]*)\W*$/.exec(path.replaceAll(/\[\d*\]|\{[^}]*\}/g, ''))?.[1] ?? path;
}
