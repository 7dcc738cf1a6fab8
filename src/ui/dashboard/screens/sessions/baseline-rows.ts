import type { Change } from '../../../../baseline/changes.ts';
import { severities } from '../../../../classify/taxonomy.ts';
import { text } from '../../../text.ts';
import { ruleLabel } from '../policy/rule-label.ts';
import type { ChangedFact } from './baseline-changes.ts';
import { factSentence } from './baseline-sentences.ts';
import type { ChangeType, TableGroup, TableRow } from './change-table-rows.ts';

const typeOf: Readonly<Record<Change['kind'], ChangeType>> = {
  'new-vendor': 'vendor',
  'vendor-silent': 'gone',
  'new-field': 'field',
  'category-changed': 'changed',
  'newly-plain': 'changed',
  'newly-hashed': 'changed',
  gone: 'gone',
  reclassified: 'changed',
};

/** Kinds of changes that the columns state completely. The others have a sentence as well. */
const statedByColumns: ReadonlySet<Change['kind']> = new Set(['new-field', 'gone']);

/** Limit: events of a change that are named. */
const mostEvents = 3;

/** The changes since a baseline by severity, and last what is no longer sent. */
export function rowsOfFacts(facts: readonly ChangedFact[], nameOf: (vendor: string) => string): TableGroup[] {
  const groupOf = ({ change, finding }: ChangedFact) => (typeOf[change.kind] === 'gone' ? 'gone' : finding.severity);
  return [...[...severities].reverse(), 'gone' as const]
    .map((severity) => ({
      severity,
      rows: facts.filter((fact) => groupOf(fact) === severity).map((fact) => rowOf(fact, nameOf(fact.change.vendor))),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf(fact: ChangedFact, name: string): TableRow {
  const { change, finding, exposure, fails } = fact;
  const { kind, vendor, app, fields, before } = change;
  const named = fields.length > 0 ? fields : before;
  const paths = [...new Set(named.map(({ path }) => path))];
  const categories = [...new Set(named.map(({ category }) => category))].filter((id) => id !== 'other');
  const sent =
    exposure?.disclosures.filter((each) =>
      fields.some((field) => each.app === field.app && each.path === field.path && each.category === field.category),
    ) ?? [];
  const [seen] = finding.evidence;
  const sentence = factSentence(fact, name);
  return {
    key: JSON.stringify([kind, vendor, app, fields, before]),
    type: typeOf[kind],
    label: ruleLabel(finding.rule),
    note: fails ? '' : text('baseline_fails_not'),
    vendor,
    name,
    categories,
    fieldLabel: '',
    paths,
    where: seen ? [...(seen.events ?? []).slice(0, mostEvents), seen.page].filter(Boolean).join(' · ') : '',
    sample: paths.length === 1 ? (sent[0]?.sample ?? '') : '',
    count: sent.length > 0 ? sent.reduce((sum, { count }) => sum + count, 0) : null,
    details: statedByColumns.has(kind) ? [] : [sentence],
    since: { change, sentence },
  };
}
