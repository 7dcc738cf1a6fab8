import * as v from 'valibot';
import { engine } from '../classify/engine.ts';
import type { CategoryId } from '../classify/taxonomy.ts';
import type { FieldLocation } from '../decode/field.ts';
import { problemOf } from '../json/problem.ts';
import { forbiddenIn, part, table } from '../json/shape.ts';
import { categorySchema, vendorIdSchema } from '../policy/policy.ts';
import { isAddedByClient } from './added-by-client.ts';

/** A field of an app that one vendor may receive without being news. */
export interface BaselineField {
  /** The app's origin. */
  readonly app: string;
  /** Array indexes and generated keys folded. */
  readonly path: string;
  readonly category: CategoryId;
  /** The digest with which it was sent; null means plain. */
  readonly hash: string | null;
  readonly location: FieldLocation;
}

/** The baseline file, version 1: which fields each vendor received when they were last accepted. */
export interface Baseline {
  readonly format: 'outflow-baseline';
  readonly version: 1;
  /** Version of the rules that named the fields. */
  readonly engine: number;
  /** Origins whose traffic was recorded. */
  readonly apps: readonly string[];
  /** By vendor id; a vendor that received nothing but requests has no fields. */
  readonly vendors: Readonly<Record<string, readonly BaselineField[]>>;
}

/** What was recorded, as much of it as a baseline takes. A report is one. */
export interface Recording {
  readonly apps: readonly string[];
  readonly vendors: readonly RecordedVendor[];
}

export interface RecordedVendor {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly disclosures: readonly BaselineField[];
}

/** What is handed in is not a baseline; its message is one line. */
export class BaselineProblem extends Error {
  override readonly name = 'BaselineProblem';
}

/** The baseline that takes everything that was recorded as it is; several recordings join. */
export function baselineOf(recordings: readonly Recording[]): Baseline {
  const vendors = new Map<string, BaselineField[]>();
  for (const { id, disclosures } of recordings.flatMap((recording) => recording.vendors)) {
    const fields = vendors.get(id) ?? [];
    vendors.set(id, fields);
    for (const field of disclosures) if (!isAddedByClient(field)) fields.push(field);
  }
  return baselineWith({ apps: recordings.flatMap(({ apps }) => apps), vendors: Object.fromEntries(vendors) });
}

/**
 * A baseline in its one order: apps, vendors and fields sorted, each once, and nothing of a field beyond what is
 * compared.
 */
export function baselineWith({
  apps,
  vendors,
  engine: namedBy = engine,
}: Pick<Baseline, 'apps' | 'vendors'> & { readonly engine?: number }): Baseline {
  const sorted = Object.entries(vendors).sort(([a], [b]) => compareText(a, b));
  return {
    format: 'outflow-baseline',
    version: 1,
    engine: namedBy,
    apps: [...new Set(apps)].sort(compareText),
    vendors: Object.fromEntries(sorted.map(([id, fields]) => [id, sortedFields(fields)])),
  };
}

/** The file's text: one line a field, so that a comparison of two files shows one line a change. */
export function writeBaseline(baseline: Baseline): string {
  const { format, version, apps, vendors, engine: namedBy } = baselineWith(baseline) satisfies Baseline;
  const groups = Object.entries(vendors).map(([id, fields]) => {
    const lines = fields.map((field) => `      ${lineOf(field)}`);
    return `    ${JSON.stringify(id)}: ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n    ]`}`;
  });
  return [
    '{',
    `  "format": ${JSON.stringify(format)},`,
    `  "version": ${version},`,
    `  "engine": ${namedBy},`,
    `  "apps": [${apps.map((app) => JSON.stringify(app)).join(', ')}],`,
    `  "vendors": ${groups.length === 0 ? '{}' : `{\n${groups.join(',\n')}\n  }`}`,
    '}',
    '',
  ].join('\n');
}

const fieldSchema = part({
  app: v.string(),
  path: v.string(),
  category: categorySchema,
  hash: v.nullable(v.string()),
  location: v.picklist(['url', 'header', 'body', 'message']),
});

const baselineSchema = part({
  format: v.literal('outflow-baseline'),
  version: v.literal(1),
  engine: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be at least 1')),
  apps: v.array(v.string()),
  vendors: table(vendorIdSchema, v.array(fieldSchema)),
}) satisfies v.GenericSchema<unknown, Baseline>;

/**
 * Reads a baseline from parsed JSON. Members that it does not know are ignored.
 *
 * @throws BaselineProblem
 */
export function readBaseline(value: unknown): Baseline {
  const forbidden = forbiddenIn(value);
  if (forbidden !== null) throw new BaselineProblem(forbidden.message);
  const parsed = v.safeParse(baselineSchema, value, { abortEarly: true });
  if (parsed.success) return baselineWith(parsed.output);
  const names = { noun: 'part of a baseline', whole: 'the baseline' };
  throw new BaselineProblem(problemOf(baselineSchema, parsed.issues[0], names).message);
}

/** Where a field lies, whatever it holds. */
export function placeOf({ app, location, path }: BaselineField): string {
  return JSON.stringify([app, location, foldedPath(path)]);
}

/** A field's identity: its place, and what it holds there. */
export function identityOf({ app, location, path, category, hash }: BaselineField): string {
  return JSON.stringify([app, foldedPath(path), location, category, hash]);
}

/** A path as baselines have it. What reports hide in a key may be another kind of thing each time: `members.*`. */
export function foldedPath(path: string): string {
  return path.replace(placeholders, '*');
}

const placeholders = /\[(?:…|email|phone|id|date|secret|token|name)\]/g;

function sortedFields(fields: readonly BaselineField[]): BaselineField[] {
  const each = new Map(fields.map((field) => [identityOf(field), plainField(field)]));
  return [...each].sort(([a], [b]) => compareText(a, b)).map(([, field]) => field);
}

const plainField = ({ app, path, category, hash, location }: BaselineField): BaselineField => {
  return { app, path: foldedPath(path), category, hash, location };
};

function lineOf(field: BaselineField): string {
  const members = Object.entries(plainField(field)).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${members.join(', ')} }`;
}

/** By code units: the same on every machine. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
