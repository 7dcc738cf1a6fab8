import * as v from 'valibot';
import { type CategoryId, categoryIds, severities } from '../../../src/classify/taxonomy.ts';
import { problemOf } from '../../../src/json/problem.ts';
import { shape } from '../../../src/json/shape.ts';

const pattern = shape({ matches: v.pipe(v.string(), v.regex(/./, 'must not be empty')) });
/** A text that must be equal, an expression that must match, or a list of which one must. */
const text = v.union([v.string(), pattern, v.array(v.union([v.string(), pattern]))]);
const nullableText = v.union([v.null(), v.string(), pattern, v.array(v.union([v.null(), v.string(), pattern]))]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const category = v.picklist(categoryIds as [CategoryId, ...CategoryId[]]);
const severity = v.picklist(severities);

/** A row of the report. Only the members that are given are compared. */
const fieldSchema = shape({
  vendor: v.optional(text),
  app: v.optional(text),
  path: v.optional(text),
  label: v.optional(text),
  category: v.optional(v.union([category, v.array(category)])),
  severity: v.optional(severity),
  location: v.optional(v.picklist(['url', 'header', 'body', 'message'])),
  encoding: v.optional(v.array(v.string())),
  hash: v.optional(nullableText),
  detector: v.optional(text),
  canary: v.optional(nullableText),
  value: v.optional(text),
  event: v.optional(text),
  page: v.optional(text),
  count: v.optional(count),
});

const vendorSchema = shape({
  id: v.optional(text),
  name: v.optional(text),
  owner: v.optional(nullableText),
  country: v.optional(nullableText),
  category: v.optional(text),
  known: v.optional(v.boolean()),
  matchedBy: v.optional(text),
  severity: v.optional(severity),
  requests: v.optional(count),
  host: v.optional(text),
});

const unreadableSchema = shape({
  vendor: v.optional(text),
  host: v.optional(text),
  reason: text,
  count: v.optional(count),
});

const findingSchema = shape({
  rule: text,
  severity: v.optional(severity),
  vendor: v.optional(text),
  message: v.optional(text),
});

/** `tests/cases/<name>.json`; `tests/cases/README.md` describes each member. */
const expectationSchema = shape({
  why: v.pipe(v.string(), v.minLength(10, 'must be a sentence that says what the case is about')),
  with: v.optional(v.array(v.string())),
  options: v.optional(
    shape({
      app: v.optional(v.string()),
      canaries: v.optional(v.array(v.unknown())),
      policy: v.optional(v.unknown()),
      vendors: v.optional(v.unknown()),
      canonicalNames: v.optional(v.string()),
      failOn: v.optional(severity),
    }),
  ),
  status: v.optional(v.picklist([0, 1, 2]), 0),
  stderr: v.optional(v.array(text), []),
  apps: v.optional(v.array(v.string())),
  coverage: v.optional(
    shape({
      requests: v.optional(count),
      messages: v.optional(count),
      read: v.optional(count),
      dropped: v.optional(count),
      unreadable: v.optional(v.array(unreadableSchema)),
    }),
  ),
  vendors: v.optional(v.array(v.union([v.string(), vendorSchema]))),
  moreVendors: v.optional(v.boolean(), false),
  notVendors: v.optional(v.array(text), []),
  fields: v.optional(v.array(fieldSchema), []),
  moreFields: v.optional(v.boolean(), true),
  notFields: v.optional(v.array(fieldSchema), []),
  findings: v.optional(v.array(findingSchema), []),
  notFindings: v.optional(v.array(findingSchema), []),
  masked: v.optional(v.array(v.pipe(v.string(), v.minLength(3))), []),
  shown: v.optional(v.array(v.string()), []),
});

/** What a case expects, with the defaults of members that it leaves out. */
export type Expectation = v.InferOutput<typeof expectationSchema>;
/** An expected text, or null; see {@link Expectation}. */
export type Wanted = v.InferOutput<typeof nullableText>;

/**
 * Reads an expectation.
 * @throws Error with a sentence if a member is unknown or of the wrong type
 */
export function parseExpectation(json: unknown): Expectation {
  const parsed = v.safeParse(expectationSchema, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const names = { noun: 'member of an expectation', whole: 'the expectation' };
  throw new Error(problemOf(expectationSchema, parsed.issues[0], names).message);
}
