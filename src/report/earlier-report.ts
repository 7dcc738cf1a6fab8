import * as v from 'valibot';
import type { ComparedVendor } from '../exposure/compare.ts';
import { type Problem, problemOf } from '../json/problem.ts';
import { forbiddenIn, openShape } from '../json/shape.ts';
import { categorySchema } from '../policy/policy.ts';

/** The parts of an earlier report that a comparison with a later one needs. */
export interface EarlierReport {
  readonly generatedAt: string;
  /** The session's name; null without a session. */
  readonly session: { readonly name: string } | null;
  readonly vendors: readonly ComparedVendor[];
}

const fieldSchema = openShape({
  app: v.string(),
  path: v.string(),
  label: v.string(),
  category: categorySchema,
  encoding: v.array(v.string()),
  hash: v.nullable(v.string()),
  count: v.number(),
  location: v.optional(v.picklist(['url', 'header', 'body', 'message'])),
});

const reportSchema = openShape({
  format: v.literal('outflow-report'),
  version: v.literal(1),
  generatedAt: v.pipe(v.string(), v.isoTimestamp('must be a time, such as 2026-11-23T10:00:00.000Z')),
  session: v.nullable(openShape({ name: v.string() })),
  vendors: v.array(openShape({ id: v.string(), name: v.string(), disclosures: v.array(fieldSchema) })),
}) satisfies v.GenericSchema<unknown, EarlierReport>;

/** Reads a report from parsed JSON, for a comparison. Never throws: returns the reason if the input is invalid. */
export function parseEarlierReport(json: unknown): { readonly report: EarlierReport } | { readonly error: Problem } {
  const forbidden = forbiddenIn(json);
  if (forbidden !== null) return { error: forbidden };
  const parsed = v.safeParse(reportSchema, json, { abortEarly: true });
  if (parsed.success) return { report: parsed.output };
  return { error: problemOf(reportSchema, parsed.issues[0], { noun: 'part of a report', whole: 'the report' }) };
}
