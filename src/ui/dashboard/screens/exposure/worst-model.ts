import {
  type CategoryGroup,
  type CategoryId,
  categoryIds,
  type Severity,
  severityRank,
  taxonomy,
} from '../../../../classify/taxonomy.ts';
import { severityAmong } from '../../../../exposure/expose.ts';
import type { ExposedDisclosure, Exposure, ExposureSummary } from '../../../../exposure/exposure.ts';
import type { Finding } from '../../../../policy/finding.ts';
import { purposeLabel } from '../../../labels.ts';
import { worstFactOf } from '../../../verdict.ts';
import type { Novelty } from '../../novelty.ts';
import { foldedId } from './matrix-model.ts';

/** One of the worst facts, about all vendors that share it. */
export interface WorstFact {
  /**
   * What the fact is about: kinds of data that were received; kinds that are more dangerous together; fields that are
   * new, that were sent before their form was submitted, or that were sent unencrypted; or vendors that the policy does
   * not name.
   */
  readonly type: 'kinds' | 'combination' | 'new' | 'typed-early' | 'not-named' | 'unencrypted';
  readonly severity: Severity;
  /** Most severe first. */
  readonly vendors: readonly ExposureSummary[];
  /** The kinds of data; of a combination, those that each of the vendors received. */
  readonly categories: readonly CategoryId[];
  /** The column of the matrix with these kinds; null if there is none. */
  readonly column: string | null;
  /** A combination's id. */
  readonly combination?: string;
  /** Whether the screen's headline states the fact. */
  readonly isStated: boolean;
  /** The fields to which the fact is limited; by default, all fields of its kinds. */
  readonly fields?: readonly ExposedDisclosure[];
}

interface WorstParts {
  /** Vendors that received anything, most severe first. */
  readonly vendors: readonly ExposureSummary[];
  /** The same vendors with their fields; null until the fields are read. */
  readonly exposures: readonly Exposure[] | null;
  /** By the user's policy. */
  readonly findings: readonly Finding[];
  /** Null if it is not known which fields are new. */
  readonly novelty: Novelty | null;
}

/** Limit: facts that are shown. */
const most = 3;

/**
 * The worst facts of at least medium severity, most severe first. Of the same severity, kinds of data come first, then
 * combinations, new fields and the others.
 */
export function worstFacts({ vendors, exposures, findings, novelty }: WorstParts): WorstFact[] {
  const kinds = kindFacts(vendors).sort((a, b) => b.vendors.length - a.vendors.length);
  const fields = exposures ?? [];
  const all = [
    ...kinds,
    ...combinationFacts(vendors),
    ...newFacts(fields, novelty, kinds),
    factOfFields('typed-early', fields, ({ typed }) => typed === 'before-submit', 'high'),
    notNamedFact(vendors, findings),
    factOfFields('unencrypted', fields, ({ plaintext }) => plaintext > 0),
  ];
  return all
    .filter((fact) => fact.vendors.length > 0 && severityRank(fact.severity) >= severityRank('medium'))
    .sort((a, b) => severityRank(b.severity) - severityRank(a.severity))
    .slice(0, most);
}

/**
 * Data that is severe by itself: each critical or high kind, and medium kinds by their group. A kind whose severity
 * follows from a combination is part of that.
 */
function kindFacts(vendors: readonly ExposureSummary[]): WorstFact[] {
  const worst = worstFactOf(vendors);
  const holding = (category: CategoryId) =>
    vendors.filter(
      ({ categories, combinations }) =>
        categories.includes(category) && severityAmong(category, combinations) === taxonomy[category].severity,
    );
  const facts: WorstFact[] = [];
  const groups = new Map<CategoryGroup, CategoryId[]>();
  for (const category of categoryIds) {
    const { severity, group } = taxonomy[category];
    if (severity === 'critical' || severity === 'high') {
      const isStated = worst?.things === severity;
      const vendorsAndKind = { severity, vendors: holding(category), categories: [category] };
      facts.push({ type: 'kinds', column: category, isStated, ...vendorsAndKind });
    } else if (severity === 'medium' && holding(category).length > 0) {
      groups.set(group, [...(groups.get(group) ?? []), category]);
    }
  }
  for (const [group, categories] of groups) {
    const [first, ...others] = categories;
    const holders = new Set(categories.flatMap(holding));
    facts.push({
      ...{ type: 'kinds', severity: 'medium', categories, isStated: false },
      vendors: vendors.filter((vendor) => holders.has(vendor)),
      column: others.length === 0 && first !== undefined ? first : foldedId(group),
    });
  }
  return facts;
}

/** One fact for each combination of kinds that are more dangerous together. */
function combinationFacts(vendors: readonly ExposureSummary[]): WorstFact[] {
  const worst = worstFactOf(vendors);
  const ids = new Set(vendors.flatMap(({ combinations }) => combinations.map(({ id }) => id)));
  return [...ids]
    .filter((id) => purposeLabel(id) !== null)
    .map((id) => {
      const holders = vendors.filter(({ combinations }) => combinations.some((each) => each.id === id));
      const lists = holders.flatMap(({ combinations }) => combinations.filter((each) => each.id === id));
      const [first] = lists;
      return {
        type: 'combination',
        severity: first?.severity ?? 'none',
        vendors: holders,
        categories: (first?.categories ?? []).filter((id) => lists.every(({ categories }) => categories.includes(id))),
        column: null,
        combination: id,
        isStated: worst?.combination?.id === id && (worst.things === null || holders.length === 1),
      };
    });
}

/**
 * New fields, by kind. Kinds that have a fact of their own are left out. Medium kinds have none: they share one with their
 * group.
 */
function newFacts(exposures: readonly Exposure[], novelty: Novelty | null, stated: readonly WorstFact[]): WorstFact[] {
  if (novelty === null) return [];
  const isOwn = (category: CategoryId) => taxonomy[category].severity !== 'medium' && stated.some(isAbout(category));
  const isNew = ({ firstSeen, category }: ExposedDisclosure) => firstSeen > novelty.since && !isOwn(category);
  const categories = new Set(
    exposures.flatMap(({ disclosures }) => disclosures.filter(isNew).map(({ category }) => category)),
  );
  return [...categories].map((category) =>
    factOfFields('new', exposures, (field) => field.category === category && isNew(field)),
  );
}

const isAbout = (category: CategoryId) => (fact: WorstFact) =>
  fact.vendors.length > 0 && fact.categories.includes(category);

/** A fact about certain fields. It is as severe as they are, unless a severity is given. */
function factOfFields(
  type: WorstFact['type'],
  exposures: readonly Exposure[],
  isMeant: (field: ExposedDisclosure) => boolean,
  severity?: Severity,
): WorstFact {
  const vendors = exposures.filter(({ disclosures }) => disclosures.some(isMeant));
  const fields = vendors
    .flatMap(({ disclosures }) => disclosures.filter(isMeant))
    .sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
  const categories = [...new Set(fields.map(({ category }) => category))];
  const [category] = categories;
  return {
    ...{ type, vendors, categories, fields, isStated: false },
    severity: severity ?? fields[0]?.severity ?? 'none',
    column: type === 'new' && category !== undefined ? category : null,
  };
}

/** Vendors that the policy does not name, if it denies them. */
function notNamedFact(vendors: readonly ExposureSummary[], findings: readonly Finding[]): WorstFact {
  const own = findings.filter(({ rule, also = [] }) => [rule, ...also].includes('vendor-not-allowed'));
  const severities = own.map(({ severity }) => severity).sort((a, b) => severityRank(b) - severityRank(a));
  return {
    ...{ type: 'not-named', categories: [], column: null, isStated: false },
    severity: severities[0] ?? 'none',
    vendors: vendors.filter(({ received }) => own.some(({ vendor }) => vendor === received.vendor)),
  };
}
