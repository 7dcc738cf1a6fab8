import { graver, type Severity, severities } from '../classify/taxonomy.ts';
import type { ExposedDisclosure } from '../exposure/exposure.ts';
import type { Claim } from './claim.ts';
import { evidenceOf, factOf } from './evidence.ts';
import { type Finding, type RuleId, ruleIds } from './finding.ts';
import { ruleById } from './rules/index.ts';

/** A claim with the rule that makes it. */
export interface RuleClaim extends Claim {
  readonly rule: RuleId;
}

/** What a claim keeps, and what it takes over. */
interface Holding {
  readonly claim: RuleClaim;
  readonly fields: ExposedDisclosure[];
  readonly also: Set<RuleId>;
  severity: Severity;
}

/**
 * One finding for each fact. A vendor that is at fault as a whole takes over all that is found of it; of other facts
 * each belongs to the most severe claim, which lists the rules of the others.
 *
 * @param isKnown whether the baseline has a field; null without a baseline
 */
export function settle(
  claims: readonly RuleClaim[],
  isKnown: ((field: ExposedDisclosure) => boolean) | null,
): Finding[] {
  const sorted = [...claims].sort(byGravity);
  const holdings: Holding[] = [];
  const ofVendors = holdVendors(sorted, holdings);
  const owners = new Map<string, Holding>();
  const order = ['each', 'apart', 'together'] as const;
  for (const about of order)
    for (const claim of sorted) {
      if (claim.about !== about) continue;
      const whole = about === 'apart' ? undefined : ofVendors(claim);
      if (whole !== undefined) takeOver(whole, claim, claim.fields);
      else if (about === 'each') holdEach(claim, holdings, owners);
      else if (about === 'apart' || !isOfNews(claim, owners)) holdings.push(held(claim, claim.fields));
    }
  return inGroups(holdings.map((holding) => findingOf(holding, isKnown)));
}

/** Whether a finding fails a check: always, never, or from a severity on, as its rules say. */
export function fails({ rule, also = [], severity }: Finding, failOn: Severity | undefined): boolean {
  const ways = [rule, ...also].map((id) => ruleById.get(id)?.fails);
  if (ways.includes('always')) return true;
  return ways.includes('at-severity') && failOn !== undefined && rank(severity) >= rank(failOn);
}

/** Whether a finding fails whatever the severity. */
const isAlways = (rule: RuleId) => ruleById.get(rule)?.fails === 'always';

/** Returns the claim that takes over another. Of several claims on one vendor, the most severe counts. */
function holdVendors(claims: readonly RuleClaim[], holdings: Holding[]): (claim: RuleClaim) => Holding | undefined {
  const wholes: Holding[] = [];
  const wholeOf = ({ vendor, app }: RuleClaim) =>
    wholes.find(({ claim }) => claim.vendor === vendor && (claim.app === app || claim.app === '' || app === ''));
  for (const claim of claims) {
    if (claim.about !== 'vendor') continue;
    const whole = wholes.find((each) => each.claim.vendor === claim.vendor && each.claim.app === claim.app);
    if (whole === undefined) wholes.push(held(claim, claim.fields));
    else takeOver(whole, claim, claim.fields);
  }
  holdings.push(...wholes);
  return wholeOf;
}

function holdEach(claim: RuleClaim, holdings: Holding[], owners: Map<string, Holding>): void {
  const own = claim.fields.filter((field) => !owners.has(factOf(field)));
  for (const field of claim.fields) {
    const owner = owners.get(factOf(field));
    if (owner !== undefined) takeOver(owner, claim, [field]);
  }
  if (own.length === 0 && claim.fields.length > 0) return;
  const holding = held(claim, own);
  holdings.push(holding);
  for (const field of own) owners.set(factOf(field), holding);
}

/** Whether what fields are together is due to one that is news: that one's finding takes it over. */
function isOfNews(claim: RuleClaim, owners: Map<string, Holding>): boolean {
  const news = claim.fields.flatMap((field) => {
    const owner = owners.get(factOf(field));
    return owner !== undefined && isAlways(owner.claim.rule) ? [{ owner, field }] : [];
  });
  const needed = claim.rule === 'plaintext-transport' ? Math.max(1, claim.fields.length) : 1;
  if (news.length < needed) return false;
  for (const { owner, field } of news) takeOver(owner, claim, [field]);
  return true;
}

function held(claim: RuleClaim, fields: readonly ExposedDisclosure[]): Holding {
  return { claim, fields: [...fields], also: new Set(), severity: claim.severity(fields) };
}

function takeOver(holding: Holding, claim: RuleClaim, fields: readonly ExposedDisclosure[]): void {
  if (claim.rule === holding.claim.rule) return;
  holding.also.add(claim.rule);
  if (holding.claim.rule !== 'exception-expired') holding.severity = graver(holding.severity, claim.severity(fields));
}

function findingOf({ claim, fields, also, severity }: Holding, isKnown: Parameters<typeof settle>[1]): Finding {
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
 * A vendor's findings stay together: the vendor with the most severe one first, and of a vendor the most severe one.
 */
function inGroups(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(byGravityOfFindings);
  const vendors = [...new Set(sorted.map(({ vendor }) => vendor))];
  return vendors.flatMap((vendor) => sorted.filter((finding) => finding.vendor === vendor));
}

function byGravity(a: RuleClaim, b: RuleClaim): number {
  return (
    rank(b.severity(b.fields)) - rank(a.severity(a.fields)) ||
    Number(isAlways(b.rule)) - Number(isAlways(a.rule)) ||
    ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule)
  );
}

/** Compares findings, for the most severe to come first. */
export function byGravityOfFindings(a: Finding, b: Finding): number {
  return (
    rank(b.severity) - rank(a.severity) ||
    Number(isAlways(b.rule)) - Number(isAlways(a.rule)) ||
    ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule)
  );
}

const rank = (severity: Severity) => severities.indexOf(severity);
