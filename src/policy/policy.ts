import * as v from 'valibot';
import { type CategoryId, categoryIds, type Severity } from '../classify/taxonomy.ts';
import { type Problem, problemOf } from '../json/problem.ts';
import { forbiddenIn, shape, table } from '../json/shape.ts';
import { definitionsSchema } from '../vendors/definition.ts';
import type { Definition } from '../vendors/vendor.ts';
import { appPatternSchema } from './app-pattern.ts';

/** What one vendor may get, on top of what every vendor may. */
export interface VendorPolicy {
  readonly allow?: readonly CategoryId[];
  /** Beats every `allow`. */
  readonly deny?: readonly CategoryId[];
  /** For people: the contract or the decision behind it. */
  readonly note?: string;
}

/** A field that may leave although it is not allowed, for a while. */
export interface PolicyException {
  /** The vendor's id. */
  readonly vendor: string;
  readonly category: CategoryId;
  /** The field's folded path; every field of the category where there is none. */
  readonly path?: string;
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** Its last day, in UTC: 2027-03-31. */
  readonly until: string;
}

/** What may leave. A category that is not allowed is not allowed: an empty policy lets nothing leave. */
export interface Policy {
  readonly $schema?: string;
  readonly version: 1;
  /** Origins or patterns of origins it holds for; every app where there are none. */
  readonly apps?: readonly string[];
  /** What every vendor may get. */
  readonly default?: { readonly allow?: readonly CategoryId[] };
  /** By vendor id; `host:example.com` for a third party without a definition. */
  readonly vendors?: Readonly<Record<string, VendorPolicy>>;
  /** Whether a vendor that `vendors` does not name may get anything at all; `allow` where it is not said. */
  readonly unknownVendors?: 'deny' | 'allow';
  /** What may leave for a while although it is not allowed. */
  readonly exceptions?: readonly PolicyException[];
  /** Read, and not yet used. */
  readonly consent?: Readonly<Record<string, unknown>>;
  /** Read, and not yet used. */
  readonly fourthParties?: 'allow' | 'flag';
  /** Vendors that the catalogue does not know, or that are to be known otherwise. */
  readonly definitions?: readonly Definition[];
  /** Mildest severity of a finding that fails a check. */
  readonly failOn?: Exclude<Severity, 'none'>;
}

/** Why a policy file cannot be used. */
export type PolicyProblem = Problem;

/** A vendor's id as the catalogue has them, or `host:` and a registrable domain. */
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

const said = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

const exceptionSchema = shape({
  vendor: vendorIdSchema,
  category: categorySchema,
  path: v.exactOptional(v.pipe(v.string(), v.nonEmpty('must not be empty'))),
  reason: said,
  owner: said,
  until: v.pipe(v.string(), v.check(isDay, 'must be a day, such as 2027-03-31')),
});

/** Whether a text is a day of the calendar, as ISO 8601 writes it. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The policy file, version 1. `public/schemas/policy.v1.json` says the same for editors. */
export const policySchema = shape({
  $schema: v.exactOptional(v.string()),
  version: v.literal(1),
  apps: v.exactOptional(v.array(appPatternSchema)),
  default: v.exactOptional(shape({ allow: v.exactOptional(categories) })),
  vendors: v.exactOptional(
    table(
      vendorIdSchema,
      shape({
        allow: v.exactOptional(categories),
        deny: v.exactOptional(categories),
        note: v.exactOptional(v.string()),
      }),
    ),
  ),
  unknownVendors: v.exactOptional(v.picklist(['deny', 'allow'])),
  exceptions: v.exactOptional(v.array(exceptionSchema)),
  consent: v.exactOptional(table(v.string(), v.unknown())),
  fourthParties: v.exactOptional(v.picklist(['allow', 'flag'])),
  definitions: v.exactOptional(definitionsSchema),
  failOn: v.exactOptional(v.picklist(['low', 'medium', 'high', 'critical'])),
}) satisfies v.GenericSchema<unknown, Policy>;

/** Reads a policy from parsed JSON. Never throws: what cannot be read comes back as the reason. */
export function parsePolicy(json: unknown): { readonly policy: Policy } | { readonly error: PolicyProblem } {
  const forbidden = forbiddenIn(json);
  if (forbidden !== null) return { error: forbidden };
  const parsed = v.safeParse(policySchema, json, { abortEarly: true });
  if (parsed.success) return { policy: parsed.output };
  return { error: problemOf(policySchema, parsed.issues[0], { noun: 'policy key', whole: 'the policy' }) };
}
