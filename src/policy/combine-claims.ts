import { moreSevere, type Severity, severityRank } from '../classify/taxonomy.ts';
import type { ExposedDisclosure } from '../exposure/exposure.ts';
import type { Claim } from './claim.ts';
import { evidenceOf, factOf } from './evidence.ts';
import { alwaysFails } from './fails.ts';
import { type Finding, type RuleId, ruleIds } from './finding.ts';
import { ruleById } from './rules/index.ts';

/** A claim, and the rule that makes it. */
export interface RuleClaim extends Claim {
  readonly rule: RuleId;
}

/** A finding in progress: a claim with its remaining fields, and what it includes from other claims. */
interface DraftFinding {
  readonly claim: RuleClaim;
  readonly fields: ExposedDisclosure[];
  readonly also: Set<RuleId>;
  severity: Severity;
}

/**
 * Turns claims into findings, one for each fact. The member `about` of a {@link Claim} decides how. A claim about a
 * whole `vendor` includes the other claims about that vendor and app, except claims `apart`, which become findings of
 * their own. Any other fact belongs to the most severe claim about it, whose finding lists the rules of the other
 * claims. A claim about fields `together` becomes a finding of its own, unless findings that always fail include it.
 * @param isKnown whether the baseline has a field; null without a baseline
 */
export function combineClaims(
  claims: readonly RuleClaim[],
  isKnown: ((field: ExposedDisclosure) => boolean) | null,
): Finding[] {
  const sorted = [...claims].sort(bySeverity);
  const drafts: DraftFinding[] = [];
  const ofVendors = draftVendors(sorted, drafts);
  const owners = new Map<string, DraftFinding>();
  const order = ['each', 'apart', 'together'] as const;
  for (const about of order)
    for (const claim of sorted) {
      if (claim.about !== about) continue;
      const whole = about === 'apart' ? undefined : ofVendors(claim);
      if (whole !== undefined) include(whole, claim, claim.fields);
      else if (about === 'each') draftEach(claim, drafts, owners);
      else if (about === 'apart' || !joinsNewFindings(claim, owners)) drafts.push(draftOf(claim, claim.fields));
    }
  return inGroups(drafts.map((draft) => findingOf(draft, isKnown)));
}

/**
 * Creates the findings about whole vendors, and adds them to the drafts: one for each vendor and app, by the most
 * severe claim, which includes the others. Returns a function that finds the draft that includes a claim which is not
 * about a whole vendor; undefined if there is none.
 */
function draftVendors(
  claims: readonly RuleClaim[],
  drafts: DraftFinding[],
): (claim: RuleClaim) => DraftFinding | undefined {
  const wholes: DraftFinding[] = [];
  const wholeOf = ({ vendor, app }: RuleClaim) =>
    wholes.find(({ claim }) => claim.vendor === vendor && (claim.app === app || claim.app === '' || app === ''));
  for (const claim of claims) {
    if (claim.about !== 'vendor') continue;
    const whole = wholes.find((each) => each.claim.vendor === claim.vendor && each.claim.app === claim.app);
    if (whole === undefined) wholes.push(draftOf(claim, claim.fields));
    else include(whole, claim, claim.fields);
  }
  drafts.push(...wholes);
  return wholeOf;
}

function draftEach(claim: RuleClaim, drafts: DraftFinding[], owners: Map<string, DraftFinding>): void {
  const own = claim.fields.filter((field) => !owners.has(factOf(field)));
  for (const field of claim.fields) {
    const owner = owners.get(factOf(field));
    if (owner !== undefined) include(owner, claim, [field]);
  }
  if (own.length === 0 && claim.fields.length > 0) return;
  const draft = draftOf(claim, own);
  drafts.push(draft);
  for (const field of own) owners.set(factOf(field), draft);
}

/**
 * Adds a claim about several fields together to the findings that always fail, such as those about new fields, if enough
 * of its fields have one. Returns whether it did, so that the claim needs no finding of its own.
 */
function joinsNewFindings(claim: RuleClaim, owners: Map<string, DraftFinding>): boolean {
  const joined = claim.fields.flatMap((field) => {
    const owner = owners.get(factOf(field));
    return owner !== undefined && alwaysFails(owner.claim.rule) ? [{ owner, field }] : [];
  });
  const needed = ruleById.get(claim.rule)?.joinsNewFindings === 'all' ? claim.fields.length : 1;
  if (joined.length === 0 || joined.length < needed) return false;
  for (const { owner, field } of joined) include(owner, claim, [field]);
  return true;
}

function draftOf(claim: RuleClaim, fields: readonly ExposedDisclosure[]): DraftFinding {
  return { claim, fields: [...fields], also: new Set(), severity: claim.severity(fields) };
}

function include(draft: DraftFinding, claim: RuleClaim, fields: readonly ExposedDisclosure[]): void {
  if (claim.rule === draft.claim.rule) return;
  draft.also.add(claim.rule);
  if (draft.claim.rule !== 'exception-expired') draft.severity = moreSevere(draft.severity, claim.severity(fields));
}

function findingOf(
  { claim, fields, also, severity }: DraftFinding,
  isKnown: Parameters<typeof combineClaims>[1],
): Finding {
  const rules = ruleIds.filter((id) => also.has(id));
  return {
    rule: claim.rule,
    severity,
    vendor: claim.vendor,
    app: claim.app,
    message: claim.message(fields),
    evidence: evidenceOf(fields),
    ...(rules.length > 0 && { also: rules }),
    ...(claim.was && { was: claim.was }),
    ...(isKnown !== null && fields.length > 0 && fields.every(isKnown) && { known: true as const }),
  };
}

/**
 * Sorts findings by severity, but keeps those of one vendor together: the vendor with the most severe finding comes
 * first.
 */
function inGroups(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(bySeverityOfFindings);
  const vendors = [...new Set(sorted.map(({ vendor }) => vendor))];
  return vendors.flatMap((vendor) => sorted.filter((finding) => finding.vendor === vendor));
}

function bySeverity(a: RuleClaim, b: RuleClaim): number {
  return (
    severityRank(b.severity(b.fields)) - severityRank(a.severity(a.fields)) ||
    Number(alwaysFails(b.rule)) - Number(alwaysFails(a.rule)) ||
    ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule)
  );
}

/** Compares findings for sorting: most severe first. */
export function bySeverityOfFindings(a: Finding, b: Finding): number {
  return (
    severityRank(b.severity) - severityRank(a.severity) ||
    Number(alwaysFails(b.rule)) - Number(alwaysFails(a.rule)) ||
    ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule)
  );
}
