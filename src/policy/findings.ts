import { type Baseline, identityOf } from '../baseline/baseline.ts';
import { type Change, changesSince } from '../baseline/changes.ts';
import type { ExposedDisclosure, Exposure } from '../exposure/exposure.ts';
import type { Steps } from '../steps.ts';
import { matchesApp } from '../web/pattern.ts';
import { combineClaims, type RuleClaim } from './combine-claims.ts';
import type { Finding } from './finding.ts';
import type { Policy } from './policy.ts';
import type { FailedJourney, RuleContext } from './rule.ts';
import { ruleById, rules } from './rules/index.ts';

export interface FindingsParts {
  readonly exposures: readonly Exposure[];
  readonly policy: Policy | null;
  readonly baseline?: Baseline | null;
  /** Journeys that threw an error while they were recorded; none if absent. */
  readonly failedJourneys?: readonly FailedJourney[];
  /** Origins of the recorded apps; by default, those of the fields. */
  readonly apps?: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The findings for what vendors received: one per fact, grouped by vendor, most severe first. */
export function findFindings(parts: FindingsParts): Finding[] {
  return findingsWith(parts, []);
}

/** {@link findFindings}, in steps of one rule each. */
export function* findingsInSteps(parts: FindingsParts): Steps<Finding[]> {
  const context = contextOf(parts);
  const claims: RuleClaim[] = [];
  for (const { id, check } of rules) {
    yield;
    for (const claim of check(context)) claims.push({ ...claim, rule: id });
  }
  yield;
  return combineClaims(claims, parts.baseline ? knownIn(parts.baseline) : null);
}

/**
 * {@link findFindings}, with additional claims from outside the rules.
 * @param further claims that need more information than exposures hold
 */
export function findingsWith(parts: FindingsParts, further: readonly RuleClaim[]): Finding[] {
  const context = contextOf(parts);
  const claims = rules.flatMap(({ id, check }) => check(context).map((claim) => ({ ...claim, rule: id })));
  return combineClaims([...claims, ...further], parts.baseline ? knownIn(parts.baseline) : null);
}

/**
 * The finding that a single change from a baseline raises.
 * @param now milliseconds since the epoch
 * @throws Error if the rule of the change reports nothing
 */
export function changeFinding(change: Change, exposures: readonly Exposure[], now: number): Finding {
  const context = { exposures, policy: null, ofPolicy: [], changes: [change], failedJourneys: [], now };
  const claims = ruleById.get(change.kind)?.check(context) ?? [];
  const [finding] = combineClaims(
    claims.map((claim) => ({ ...claim, rule: change.kind })),
    null,
  );
  if (finding === undefined) throw new Error(`no rule finds ${change.kind}`);
  return finding;
}

/** The input of the rules. */
export function contextOf({
  exposures,
  policy,
  baseline = null,
  failedJourneys = [],
  apps,
  now,
}: FindingsParts): RuleContext {
  const ofPolicy = policy === null ? [] : withinApps(exposures, policy.apps);
  const changes = baseline === null ? [] : changesSince(baseline, recordingOf(exposures, apps));
  return { exposures, policy, ofPolicy, changes, failedJourneys, now };
}

function recordingOf(exposures: readonly Exposure[], apps: readonly string[] | undefined) {
  return {
    apps: apps ?? exposures.flatMap(({ disclosures }) => disclosures.map(({ app }) => app)),
    vendors: exposures.map(({ received, disclosures }) => ({
      ...{ id: received.vendor, name: received.recipient.name, hosts: received.hosts, disclosures },
    })),
  };
}

function knownIn({ vendors }: Baseline): (field: ExposedDisclosure) => boolean {
  const known = new Map(Object.entries(vendors).map(([id, fields]) => [id, new Set(fields.map(identityOf))]));
  return (field) => known.get(field.vendor)?.has(identityOf(field)) ?? false;
}

/**
 * The exposures with only the fields of the policy's apps. Vendors without such fields are left out, unless all that
 * they received came from one of these apps.
 */
function withinApps(exposures: readonly Exposure[], apps: readonly string[] | undefined): readonly Exposure[] {
  if (apps === undefined) return exposures;
  const isWithin = (app: string) => apps.some((pattern) => matchesApp(pattern, app));
  return exposures.flatMap((exposure) => {
    const disclosures = exposure.disclosures.filter(({ app }) => isWithin(app));
    const { received } = exposure;
    const isOneAppWithin = isWithin(received.app);
    if (disclosures.length === 0 && !isOneAppWithin) return [];
    return [{ ...exposure, disclosures, received: isOneAppWithin ? received : { ...received, app: '' } }];
  });
}
