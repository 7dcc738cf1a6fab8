import { beforeAll, describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../../src/classify/taxonomy.ts';
import type { Exposure } from '../../../../src/exposure/exposure.ts';
import { actionableFindings } from '../../../../src/policy/actionable-findings.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { worstFacts } from '../../../../src/ui/dashboard/screens/exposure/worst-model.ts';
import { installText } from '../../../../src/ui/text.ts';
import { headlineOf } from '../../../../src/ui/verdict.ts';
import { lookUp } from '../../../ui/messages.ts';
import { exposuresOf, type SampleVendor } from '../../../ui/samples.ts';

beforeAll(() => installText(lookUp));

const vendor = (name: string, ...categories: CategoryId[]): SampleVendor => ({
  id: name.toLowerCase(),
  name,
  fields: categories.map((category) => ({ category, path: category })),
});
const phishing: CategoryId[] = ['email', 'org-id', 'event-name'];

interface Given {
  readonly policy?: Policy | null;
  readonly since?: number;
}

const factsIn = (exposures: readonly Exposure[], { policy = null, since }: Given = {}) =>
  worstFacts({
    vendors: exposures,
    exposures,
    findings: actionableFindings({ exposures, policy, now: 0 }).map(({ finding }) => finding),
    novelty: since === undefined ? null : { since, vendors: new Set(), kinds: new Set(), kindsAt: new Map() },
  });

/** Facts in short: `severity type kinds: vendors`. */
const factsOf = (worst: ReturnType<typeof factsIn>) =>
  worst.map(
    ({ severity, type, combination, categories, vendors }) =>
      `${severity} ${type} ${combination ?? categories.join(' ')}: ${vendors.map(({ received }) => received.vendor).join(' ')}`,
  );
const facts = (...vendors: SampleVendor[]) => factsOf(factsIn(exposuresOf(vendors)));

/** The same exposures with changes to a vendor's fields. */
const changed = (exposures: readonly Exposure[], id: string, change: object): Exposure[] =>
  exposures.map((each) =>
    each.received.vendor === id
      ? { ...each, disclosures: each.disclosures.map((field) => ({ ...field, ...change })) }
      : each,
  );

describe('the worst facts', () => {
  it('are at most three, most severe first, each with all vendors that share it', () => {
    expect(
      facts(
        vendor('A', 'secret', 'health'),
        vendor('B', 'secret', ...phishing),
        vendor('C', ...phishing),
        vendor('D', 'search-text'),
        vendor('E', 'health'),
        vendor('F', 'health'),
      ),
    ).toEqual(['critical kinds secret: b a', 'high kinds health: a e f', 'high combination spear-phishing-kit: b c']);
  });

  it('can be fewer than three, and are never below medium', () => {
    expect(facts(vendor('A', 'password'), vendor('B', 'device'))).toEqual(['critical kinds password: a']);
    expect(facts(vendor('A', 'device-id', 'page-url'), vendor('B', 'plan'))).toEqual([]);
    expect(facts()).toEqual([]);
  });

  it('have medium kinds by group, without those that a combination names already', () => {
    expect(facts(vendor('A', 'email', 'phone'), vendor('B', 'email'), vendor('C', 'user-id'))).toEqual([
      'medium kinds email phone: a b',
      'medium kinds user-id: c',
    ]);
    expect(facts(vendor('A', ...phishing), vendor('B', 'email'))).toEqual([
      'high combination spear-phishing-kit: a',
      'medium kinds email: b',
    ]);
  });

  it('name the column of the matrix with their kinds', () => {
    const columns = (...vendors: SampleVendor[]) => factsIn(exposuresOf(vendors)).map(({ column }) => column);
    expect(columns(vendor('A', 'secret'))).toEqual(['secret']);
    expect(columns(vendor('A', 'email', 'phone'))).toEqual(['group-contact']);
    expect(columns(vendor('A', 'email'))).toEqual(['email']);
  });

  it('list, for a combination, only the kinds that all its vendors received', () => {
    const [thing] = factsIn(exposuresOf([vendor('A', 'name', ...phishing), vendor('B', ...phishing, 'page-url')]));
    expect(thing?.categories).toEqual(['email', 'org-id', 'event-name']);
  });

  it('mark what the headline states, so that it is not said twice', () => {
    const statedIn = (...vendors: SampleVendor[]) => {
      const exposures = exposuresOf(vendors);
      return [headlineOf(exposures).head, ...factsIn(exposures).map(({ type, isStated }) => (isStated ? type : '-'))];
    };
    expect(statedIn(vendor('A', 'secret'), vendor('B', 'secret', ...phishing), vendor('C', ...phishing))).toEqual([
      ...['2 vendors received a secret key: B and A.', 'kinds', '-'],
    ]);
    expect(statedIn(vendor('A', 'secret', ...phishing), vendor('B', 'user-id'))).toEqual([
      ...['A received a secret key and has enough to phish a user.', 'kinds', 'combination', '-'],
    ]);
    expect(statedIn(vendor('A', 'secret', ...phishing), vendor('B', ...phishing))).toEqual([
      ...['A received a secret key and has enough to phish a user.', 'kinds', '-'],
    ]);
    expect(statedIn(vendor('A', ...phishing), vendor('B', ...phishing))).toEqual([
      ...['A and B have enough to phish a user.', 'combination'],
    ]);
    expect(statedIn(vendor('A', 'health'), vendor('B', 'email'))).toEqual(['A received health data.', 'kinds', '-']);
  });

  it('include form input before it was submitted, and unencrypted data', () => {
    const plain = exposuresOf([vendor('A', 'plan'), vendor('B', 'user-id')]);
    const early = changed(plain, 'a', { typed: 'before-submit' });
    expect(factsOf(factsIn(early))).toEqual(['high typed-early plan: a', 'medium kinds user-id: b']);
    const sent = changed(plain, 'b', { plaintext: 2 });
    expect(factsOf(factsIn(sent))).toEqual(['medium kinds user-id: b', 'medium unencrypted user-id: b']);
  });

  it('include vendors that the policy does not name', () => {
    const policy: Policy = { version: 1, unknownVendors: 'deny', vendors: { a: {} } };
    const exposures = exposuresOf([vendor('A', 'plan'), vendor('B', 'plan'), vendor('C', 'plan')]);
    expect(factsOf(factsIn(exposures, { policy }))).toEqual(['medium not-named : b c']);
  });

  it('include new fields by kind, except of severe kinds, which have a fact of their own', () => {
    const exposures = exposuresOf([vendor('A', 'email', 'secret'), vendor('B', 'plan')]);
    const fresh = changed(exposures, 'a', { firstSeen: 20 });
    const before = fresh[0]?.disclosures.find(({ category }) => category === 'email');
    expect(factsOf(factsIn(fresh, { since: 19 }))).not.toContain('critical new secret: a');
    const old = exposures.map((each) => ({
      ...each,
      disclosures: each.disclosures.map((field) => ({ ...field, firstSeen: field.category === 'email' ? 20 : 1 })),
    }));
    const [, , last] = factsIn(old, { since: 19 });
    expect([last?.type, last?.fields?.map(({ path }) => path)]).toEqual(['new', [before?.path]]);
    expect(factsOf(factsIn(old, { since: 20 })).some((fact) => fact.includes(' new '))).toBe(false);
  });

  it('are computed from the vendors’ sums alone until fields are read', () => {
    const vendors = exposuresOf([vendor('A', 'secret', ...phishing)]);
    const things = worstFacts({ vendors, exposures: null, findings: [], novelty: null });
    expect(factsOf(things)).toEqual(['critical kinds secret: a', 'high combination spear-phishing-kit: a']);
  });
});
