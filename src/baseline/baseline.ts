import * as v from 'valibot';
import { engine } from '../classify/engine.ts';
import type { CategoryId } from '../classify/taxonomy.ts';
import type { FieldLocation } from '../decode/field.ts';
import { problemOf } from '../json/problem.ts';
import { forbiddenIn, openShape, table } from '../json/shape.ts';
import { categorySchema, vendorIdSchema } from '../policy/policy.ts';
import { isAddedByClient } from './added-by-client.ts';

/** A field of an app that a vendor may receive without being reported as new. */
export interface BaselineField {
  /** The app's origin. */
  readonly app: string;
  /** Array indexes and generated keys are folded. */
  readonly path: string;
  readonly category: CategoryId;
  /** The digest that the value was sent as; null if it was sent in the clear. */
  readonly hash: string | null;
  readonly location: FieldLocation;
}

/** The baseline file, version 1: the fields that each vendor received when the baseline was last accepted. */
export interface Baseline {
  readonly format: 'outflow-baseline';
  readonly version: 1;
  /** Version of the classification rules that were used. */
  readonly engine: number;
  /** Origins of the apps that were recorded. */
  readonly apps: readonly string[];
  /** By vendor id. A vendor that received requests without fields has an empty list. */
  readonly vendors: Readonly<Record<string, readonly BaselineField[]>>;
}

/** The parts of a recording from which a baseline is made, and with which it is compared. A report has them. */
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

/** The input is not a valid baseline. The message is one line. */
export class BaselineProblem extends Error {
  override readonly name = 'BaselineProblem';
}

/** The baseline that accepts everything in one or several recordings, except fields that clients add by themselves. */
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
 * Normalises a baseline: apps, vendors and fields are sorted and unique, paths are folded, and fields have only the
 * properties that are compared. Without an engine, it gets the current one.
 */
export function baselineWith({
  apps,
  vendors,
  engine: classifiedBy = engine,
}: Pick<Baseline, 'apps' | 'vendors'> & { readonly engine?: number }): Baseline {
  const sorted = Object.entries(vendors).sort(([a], [b]) => compareText(a, b));
  return {
    format: 'outflow-baseline',
    version: 1,
    engine: classifiedBy,
    apps: [...new Set(apps)].sort(compareText),
    vendors: Object.fromEntries(sorted.map(([id, fields]) => [id, sortedFields(fields)])),
  };
}

/** The file's text: one line a field, so that a diff of two files shows one line a change. */
export function writeBaseline(baseline: Baseline): string {
  const { format, version, apps, vendors, engine: classifiedBy } = baselineWith(baseline) satisfies Baseline;
  const groups = Object.entries(vendors).map(([id, fields]) => {
    const lines = fields.map((field) => `      ${lineOf(field)}`);
    return `    ${JSON.stringify(id)}: ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n    ]`}`;
  });
  return [
    '{',
    `  "format": ${JSON.stringify(format)},`,
    `  "version": ${version},`,
    `  "engine": ${classifiedBy},`,
    `  "apps": [${apps.map((app) => JSON.stringify(app)).join(', ')}],`,
    `  "vendors": ${groups.length === 0 ? '{}' : `{\n${groups.join(',\n')}\n  }`}`,
    '}',
    '',
  ].join('\n');
}

const fieldSchema = openShape({
  app: v.string(),
  path: v.string(),
  category: categorySchema,
  hash: v.nullable(v.string()),
  location: v.picklist(['url', 'header', 'body', 'message']),
});

const baselineSchema = openShape({
  format: v.literal('outflow-baseline'),
  version: v.literal(1),
  engine: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be at least 1')),
  apps: v.array(v.string()),
  vendors: table(vendorIdSchema, v.array(fieldSchema)),
}) satisfies v.GenericSchema<unknown, Baseline>;

/**
 * Reads a baseline from parsed JSON. Unknown members are ignored.
 * @throws BaselineProblem if it is not valid
 */
export function readBaseline(value: unknown): Baseline {
  const forbidden = forbiddenIn(value);
  if (forbidden !== null) throw new BaselineProblem(forbidden.message);
  const parsed = v.safeParse(baselineSchema, value, { abortEarly: true });
  if (parsed.success) return baselineWith(parsed.output);
  const names = { noun: 'part of a baseline', whole: 'the baseline' };
  throw new BaselineProblem(problemOf(baselineSchema, parsed.issues[0], names).message);
}

/** A key that identifies the place of a field at a vendor, regardless of what it holds. */
export function placeOf({ app, location, path }: BaselineField): string {
  return JSON.stringify([app, location, foldedPath(path)]);
}

/** A key that identifies a field at a vendor: its place, and what it holds. */
export function identityOf({ app, location, path, category, hash }: BaselineField): string {
  return JSON.stringify([app, foldedPath(path), location, category, hash]);
}

/**
 * A path as baselines store it. A masked key can belong to a different kind of data in each recording, so it folds:
 * `members.*`.
 */
function foldedPath(path: string): string {
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

/** Compares texts by code units, so that the order is the same on every machine. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
