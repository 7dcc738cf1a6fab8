import * as v from 'valibot';
import type { CategoryId } from '../classify/taxonomy.ts';
import { type Problem, problemOf } from '../json/problem.ts';
import { forbiddenIn, isPlainObject, shape } from '../json/shape.ts';
import { longestRoute } from '../masking/route.ts';
import { categorySchema, type Policy, parsePolicy, policySchema, vendorIdSchema } from '../policy/policy.ts';
import {
  type CanonicalName,
  canonicalNameSchema,
  canonicalNamesSchema,
  mostCanonicalNames,
} from '../vendors/canonical-names.ts';
import { definitionSchema, definitionsSchema } from '../vendors/definition.ts';
import type { Definition } from '../vendors/vendor.ts';
import { appPatternSchema, hostPatternSchema } from '../web/pattern.ts';

/** Which apps are recorded. */
export interface Watch {
  readonly mode: 'listed' | 'all';
  /** Origins, or patterns of origins: `https://app.example.com`, `https://*.staging.example.com`. */
  readonly apps: readonly string[];
}

/** A value that the user planted, to be found in what is sent. */
export interface Canary {
  /** Its name in reports. In settings, no two are the same. */
  readonly label: string;
  readonly category: CategoryId;
  readonly value: string;
}

/** Hosts that the user mapped to a vendor, such as that of a first-party proxy. */
export interface VendorMapping {
  /** The vendor's id, or `own` for the user's own hosts. */
  readonly id: string;
  /** `t.example.com`, `*.example.com`; in lower case. */
  readonly hosts: readonly string[];
}

/** What the user chose. */
export interface Settings {
  readonly version: 1;
  readonly watch: Watch;
  readonly canaries: readonly Canary[];
  readonly vendors: readonly VendorMapping[];
  /** The user's own vendors; they take precedence over the catalogue's of the same id or host. */
  readonly definitions: readonly Definition[];
  /** Canonical names of hosts, imported from the user's DNS zone. Each host once. */
  readonly canonicalNames: readonly CanonicalName[];
  /** Ids of vendors that are recorded and reported, but folded away on screens and left out of the badge. */
  readonly muted: readonly string[];
  /** Routes of watched apps, such as `/teams/:team/boards`: their fixed segments stay readable in kept addresses. */
  readonly routes: readonly string[];
  readonly keep: {
    /** Whether raw values are stored beside their masks. */
    readonly rawValues: boolean;
    /** Whether watched pages report which line of their scripts made a request. */
    readonly callStacks: boolean;
    /** Whether form input is kept in memory, to find it in what is sent. */
    readonly typedValues: boolean;
    /** Days after which data that was not seen again is forgotten. */
    readonly days: number;
  };
  readonly policy: Policy | null;
}

/** Why settings were refused. */
export type SettingsProblem = Problem;

/** The defaults: nothing is watched, and no raw values are kept. */
export const defaultSettings: Settings = {
  version: 1,
  watch: { mode: 'listed', apps: [] },
  canaries: [],
  vendors: [],
  definitions: [],
  canonicalNames: [],
  muted: [],
  routes: [],
  keep: { rawValues: false, callStacks: false, typedValues: true, days: 30 },
  policy: null,
};

/** Limit: entries of most lists. */
const most = 1000;
const atMost = <Item>(count: number) =>
  v.maxLength<Item[], number, string>(count, `must have at most ${count} entries`);
const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, `must have at most ${longest} characters`),
    v.regex(/\S/, 'must not be empty'),
  );

const modeSchema = v.picklist(['listed', 'all']);
const canarySchema = shape({ label: text(100), category: categorySchema, value: text(1000) });
const canariesSchema = v.pipe(v.array(canarySchema), atMost(most));
const mappingSchema = shape({
  id: vendorIdSchema,
  hosts: v.pipe(v.array(hostPatternSchema), v.minLength(1, 'must have at least one host'), atMost(most)),
});
const choiceSchema = v.boolean();
const daysSchema = v.pipe(
  v.number(),
  v.integer('must be a whole number of days'),
  v.minValue(1, 'must be at least 1'),
  v.maxValue(3650, 'must be at most 3650'),
);

/** A route, as in the list `routes` of the settings. */
const routeSchema = v.pipe(
  v.string(),
  v.maxLength(longestRoute, `must have at most ${longestRoute} characters`),
  v.regex(/^\/\S*$/, 'must start with / and have no blanks'),
);

/** Accepts complete settings without further keys. */
const settingsSchema = shape({
  version: v.literal(1),
  watch: shape({ mode: modeSchema, apps: v.pipe(v.array(appPatternSchema), atMost(most)) }),
  canaries: v.pipe(
    canariesSchema,
    v.check(
      (canaries) => new Set(canaries.map(({ label }) => label)).size === canaries.length,
      'must each have a label of their own',
    ),
  ),
  vendors: v.pipe(v.array(mappingSchema), atMost(most)),
  definitions: definitionsSchema,
  canonicalNames: v.pipe(
    canonicalNamesSchema,
    v.check((names) => new Map(names).size === names.length, 'must each have a host of their own'),
  ),
  muted: v.pipe(v.array(vendorIdSchema), atMost(most)),
  routes: v.pipe(v.array(routeSchema), atMost(most)),
  keep: shape({
    rawValues: choiceSchema,
    callStacks: choiceSchema,
    typedValues: choiceSchema,
    days: daysSchema,
  }),
  policy: v.nullable(policySchema),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Reads canaries from the parsed JSON of a file of canaries, where labels may repeat. Never throws. */
export function parseCanaries(
  json: unknown,
): { readonly canaries: readonly Canary[] } | { readonly error: SettingsProblem } {
  const parsed = v.safeParse(canariesSchema, json, { abortEarly: true });
  if (parsed.success) return { canaries: parsed.output };
  return { error: problemOf(canariesSchema, parsed.issues[0], { noun: 'key', whole: 'the canaries' }) };
}

/**
 * The settings after a deep merge: objects are merged key by key, undefined changes nothing, and anything else (arrays,
 * null) replaces the old value.
 * One invalid value refuses the whole patch. Never throws, and does not change `current`.
 */
export function updateSettings(
  current: Settings,
  patch: unknown,
): { readonly settings: Settings } | { readonly error: SettingsProblem } {
  if (!isPlainObject(patch)) {
    return { error: { code: 'bad-value', message: 'the settings must be an object', path: '' } };
  }
  const forbidden = forbiddenIn(patch);
  if (forbidden !== null) return { error: forbidden };
  const parsed = v.safeParse(settingsSchema, merged(current, patch), { abortEarly: true });
  if (parsed.success) return { settings: parsed.output };
  return { error: problemOf(settingsSchema, parsed.issues[0], { noun: 'setting', whole: 'the settings' }) };
}

/**
 * Reads stored settings. What is invalid or has an older shape falls back to its default, field by field. Of lists,
 * invalid entries and those beyond the limit are left out; so are canaries, definitions and canonical names that repeat
 * a label, an id or a host. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const { watch, canaries, vendors, definitions, canonicalNames, muted, routes, keep, policy } = fieldsOf(stored);
  const { mode, apps } = fieldsOf(watch);
  const { rawValues, callStacks, typedValues, days } = fieldsOf(keep);
  const standard = defaultSettings;
  const read = policy === undefined || policy === null ? null : parsePolicy(policy);
  return {
    version: 1,
    watch: { mode: readOr(modeSchema, mode, standard.watch.mode), apps: readEach(appPatternSchema, apps) },
    canaries: firstOfEach(readEach(canarySchema, canaries), ({ label }) => label),
    vendors: readEach(mappingSchema, vendors),
    definitions: firstOfEach(readEach(definitionSchema, definitions), ({ id }) => id),
    canonicalNames: firstOfEach(readEach(canonicalNameSchema, canonicalNames, mostCanonicalNames), ([host]) => host),
    muted: readEach(vendorIdSchema, muted),
    routes: readEach(routeSchema, routes),
    keep: {
      rawValues: readOr(choiceSchema, rawValues, standard.keep.rawValues),
      callStacks: readOr(choiceSchema, callStacks, standard.keep.callStacks),
      typedValues: readOr(choiceSchema, typedValues, standard.keep.typedValues),
      days: readOr(daysSchema, days, standard.keep.days),
    },
    policy: read !== null && 'policy' in read ? read.policy : null,
  };
}

function merged(current: unknown, patch: unknown): unknown {
  if (!isPlainObject(current) || !isPlainObject(patch)) return patch;
  const result = { ...current };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    result[key] = merged(Object.hasOwn(result, key) ? result[key] : undefined, value);
  }
  return result;
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return isPlainObject(value) ? value : {};
}

function readOr<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, otherwise: Value): Value {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : otherwise;
}

function readEach<Value>(schema: v.GenericSchema<unknown, Value>, values: unknown, atMost = most): Value[] {
  if (!Array.isArray(values)) return [];
  return values.slice(0, atMost).flatMap((value: unknown) => {
    const parsed = v.safeParse(schema, value, { abortEarly: true });
    return parsed.success ? [parsed.output] : [];
  });
}
