import * as v from 'valibot';
import { severities } from '../classify/taxonomy.ts';
import { type Problem, problemOf } from '../json/problem.ts';
import { forbiddenIn, openShape } from '../json/shape.ts';
import { categorySchema } from '../policy/policy.ts';
import type { Report } from './report.ts';

const time = v.pipe(v.string(), v.isoTimestamp('must be a time, such as 2026-11-23T10:00:00.000Z'));
const texts = v.array(v.string());
const wholeNumber = 'must be a whole number, and not negative';
const count = v.pipe(v.number(), v.safeInteger(wholeNumber), v.minValue(0, wholeNumber));
const share = v.pipe(v.number(), v.minValue(0, 'must be from 0 to 1'), v.maxValue(1, 'must be from 0 to 1'));
const severity = v.picklist(severities, `must be one of ${severities.join(', ')}`);
const optional = v.exactOptional;

const sourceSchema = openShape({
  file: v.string(),
  line: count,
  column: count,
  function: v.nullable(v.string()),
});

const disclosureSchema = openShape({
  app: v.string(),
  path: v.string(),
  label: v.string(),
  category: categorySchema,
  severity,
  location: v.picklist(['url', 'header', 'body', 'message']),
  encoding: texts,
  hash: v.nullable(v.string()),
  detector: v.string(),
  canary: v.nullable(v.string()),
  confidence: share,
  events: texts,
  pages: texts,
  sample: v.string(),
  fingerprint: v.string(),
  count,
  firstSeen: time,
  lastSeen: time,
  source: optional(sourceSchema),
});

const vendorSchema = openShape({
  id: v.string(),
  name: v.string(),
  owner: v.nullable(v.string()),
  country: v.nullable(v.string()),
  category: v.string(),
  known: v.boolean(),
  matchedBy: v.string(),
  hosts: texts,
  requests: count,
  bytes: count,
  firstSeen: time,
  lastSeen: time,
  severity,
  implied: optional(texts),
  disclosures: v.array(disclosureSchema),
});

const fieldSchema = openShape({
  path: v.string(),
  category: categorySchema,
  hash: v.nullable(v.string()),
});

const evidenceSchema = openShape({
  path: v.string(),
  count,
  firstSeen: time,
  page: v.string(),
  category: optional(categorySchema),
  hash: optional(v.nullable(v.string())),
  events: optional(texts),
  source: optional(sourceSchema),
});

const findingSchema = openShape({
  // Later versions may have more rules.
  rule: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'must be the id of a rule')),
  severity,
  vendor: v.string(),
  app: v.string(),
  message: v.string(),
  evidence: v.array(evidenceSchema),
  also: optional(texts),
  was: optional(v.array(fieldSchema)),
});

const reportSchema = openShape({
  format: v.literal('outflow-report'),
  version: v.literal(1),
  generatedAt: time,
  tool: openShape({ name: v.literal('outflow'), version: v.string() }),
  source: openShape({ kind: v.picklist(['browser', 'har', 'scan']), detail: v.string() }),
  apps: texts,
  session: v.nullable(openShape({ id: v.string(), name: v.string(), startedAt: time, endedAt: v.nullable(time) })),
  coverage: openShape({
    requests: count,
    messages: count,
    read: count,
    said: optional(count),
    unreadable: v.array(openShape({ vendor: v.string(), host: v.string(), reason: v.string(), count })),
    dropped: count,
    skipped: optional(v.array(openShape({ reason: v.string(), count }))),
    mayReport: optional(v.array(openShape({ host: v.string(), vendor: v.string() }))),
    access: optional(openShape({ granted: v.picklist(['some', 'none']), sites: texts })),
    unsent: optional(
      openShape({
        automated: v.boolean(),
        silent: v.array(openShape({ vendor: v.string(), name: v.string(), script: v.string() })),
        blocked: v.array(openShape({ vendor: v.string(), name: v.string(), count })),
        byServiceWorker: count,
        fromCache: count,
        cutShort: optional(v.literal(true)),
      }),
    ),
  }),
  vendors: v.array(vendorSchema),
  findings: v.array(findingSchema),
});

/**
 * Reads a report from parsed JSON. Never throws: returns the reason if the input is invalid. Unknown members are kept.
 */
export function parseReport(json: unknown): { readonly report: Report } | { readonly error: Problem } {
  const forbidden = forbiddenIn(json);
  if (forbidden !== null) return { error: forbidden };
  const parsed = v.safeParse(reportSchema, json, { abortEarly: true });
  if (parsed.success) return { report: json as Report };
  return { error: problemOf(reportSchema, parsed.issues[0], { noun: 'part of a report', whole: 'the report' }) };
}
