import * as v from 'valibot';
import { type CategoryId, categoryIds, type Severity } from '../classify/taxonomy.ts';
import { type Problem, problemOf } from '../json/problem.ts';
import { forbiddenIn, shape, table } from '../json/shape.ts';
import { definitionsSchema } from '../vendors/definition.ts';
import type { Definition } from '../vendors/vendor.ts';
import { appPatternSchema } from '../web/pattern.ts';

/** What one vendor may receive in addition to what every vendor may, and what it may not. */
export interface VendorPolicy {
  readonly allow?: readonly CategoryId[];
  /** Takes precedence over every `allow`. */
  readonly deny?: readonly CategoryId[];
  /** A comment for people, such as the contract or the decision behind the entry. */
  readonly note?: string;
}

/** A field that may be sent for a limited time although it is not allowed. */
export interface PolicyException {
  /** The vendor's id. */
  readonly vendor: string;
  readonly category: CategoryId;
  /** The field's folded path. Without it, the exception applies to all fields of the category. */
  readonly path?: string;
  readonly reason: string;
  /** The person or team responsible for it. */
  readonly owner: string;
  /** The last day on which it applies, in UTC: 2027-03-31. */
  readonly until: string;
}

/**
 * What may be sent to vendors. Everything that is not allowed is denied, so an empty policy allows only the kinds of
 * data that need no permission.
 */
export interface Policy {
  readonly $schema?: string;
  readonly version: 1;
  /** Origins, or patterns of origins, to which the policy applies; all apps if absent. */
  readonly apps?: readonly string[];
  /** What every vendor may receive. */
  readonly default?: { readonly allow?: readonly CategoryId[] };
  /** By vendor id; `host:example.com` for a third party without a definition. */
  readonly vendors?: Readonly<Record<string, VendorPolicy>>;
  /** Whether vendors that are not in `vendors` may receive data at all; `allow` by default. */
  readonly unknownVendors?: 'deny' | 'allow';
  /** Fields that may be sent for a limited time although they are not allowed. */
  readonly exceptions?: readonly PolicyException[];
  /** Accepted, but not used yet. */
  readonly consent?: Readonly<Record<string, unknown>>;
  /** Accepted, but not used yet. */
  readonly fourthParties?: 'allow' | 'flag';
  /** Definitions of vendors that the catalogue lacks, or that replace its definitions. */
  readonly definitions?: readonly Definition[];
  /**
   * The lowest severity of a finding that fails a check. Findings of rules that always fail, such as those against a
   * baseline, fail at any severity.
   */
  readonly failOn?: Exclude<Severity, 'none'>;
}

/** Why a policy file is invalid. */
export type PolicyProblem = Problem;

/** A vendor's id as in the catalogue, or `host:` and a name, usually a registrable domain. */
export const vendorIdPattern = /^(?:host:[^\s]+|[a-z0-9][a-z0-9-]*)$/;

/** A category of the taxonomy. */
export const categorySchema = v.picklist(
  categoryIds,
  (issue) => `must be a category, such as "email", not ${issue.received}`,
);

/** A vendor's id. */
export const vendorIdSchema = v.pipe(
  v.string(),
  v.maxLength(300, 'must have at most 300 characters'),
  v.regex(vendorIdPattern, 'must be a vendor id, such as "mixpanel" or "host:example.com"'),
);

const categories = v.array(categorySchema);

const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** Each member of an exception in a policy file. */
export const exceptionEntries = {
  vendor: vendorIdSchema,
  category: categorySchema,
  path: v.exactOptional(v.pipe(v.string(), v.nonEmpty('must not be empty'))),
  reason: sentence,
  owner: sentence,
  until: v.pipe(v.string(), v.check(isDay, 'must be a day, such as 2027-03-31')),
} satisfies Record<keyof PolicyException, unknown>;

/** Each member of a vendor's entry in a policy file. */
export const vendorEntries = {
  allow: v.exactOptional(categories),
  deny: v.exactOptional(categories),
  note: v.exactOptional(v.string()),
} satisfies Record<keyof VendorPolicy, unknown>;

/** Whether a text is an existing calendar day in ISO 8601 form. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Each member of a policy file. */
export const policyEntries = {
  $schema: v.exactOptional(v.string()),
  version: v.literal(1),
  apps: v.exactOptional(v.array(appPatternSchema)),
  default: v.exactOptional(shape({ allow: v.exactOptional(categories) })),
  vendors: v.exactOptional(table(vendorIdSchema, shape(vendorEntries))),
  unknownVendors: v.exactOptional(v.picklist(['deny', 'allow'])),
  exceptions: v.exactOptional(v.array(shape(exceptionEntries))),
  consent: v.exactOptional(table(v.string(), v.unknown())),
  fourthParties: v.exactOptional(v.picklist(['allow', 'flag'])),
  definitions: v.exactOptional(definitionsSchema),
  failOn: v.exactOptional(v.picklist(['low', 'medium', 'high', 'critical'])),
} satisfies Record<keyof Policy, unknown>;

/** The policy file, version 1. `public/schemas/policy.v1.json` is the same for editors. */
export const policySchema = shape(policyEntries) satisfies v.GenericSchema<unknown, Policy>;

/** Reads a policy from parsed JSON. Never throws: returns the reason if the input is invalid. */
export function parsePolicy(json: unknown): { readonly policy: Policy } | { readonly error: PolicyProblem } {
  const forbidden = forbiddenIn(json);
  if (forbidden !== null) return { error: forbidden };
  const parsed = v.safeParse(policySchema, json, { abortEarly: true });
  if (parsed.success) return { policy: parsed.output };
  return { error: problemOf(policySchema, parsed.issues[0], { noun: 'policy key', whole: 'the policy' }) };
}
