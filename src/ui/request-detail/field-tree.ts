import type { DetailField } from '../../ledger/rows.ts';

/** Fields with the same path, kind, wrapping and evidence, such as those of an array's items. */
export interface FieldSum {
  /** The first of these fields. */
  readonly field: DetailField;
  /** The masked value of each distinct value. */
  readonly samples: readonly string[];
  /** One field for each distinct value. */
  readonly distinct: readonly DetailField[];
  readonly count: number;
}

/** A node of the tree: a part of a path that fields share or end at. */
export interface FieldNode {
  /** Its part of the path. Parts without a branch are joined: `properties.$set`. */
  readonly name: string;
  /** The fields at exactly this path. A value can be of several kinds. */
  readonly fields: readonly FieldSum[];
  readonly below: readonly FieldNode[];
}

/** Limit: levels of the tree. Deeper parts are joined, so that no payload can nest the page too deeply. */
const deepest = 12;

/** A node while the tree is built. */
interface Growing {
  readonly fields: DetailField[];
  readonly below: Map<string, Growing>;
}

/** Fields as a tree by their paths, in the order in which they were found. */
export function fieldTree(fields: readonly DetailField[]): FieldNode[] {
  const root: Growing = { fields: [], below: new Map() };
  for (const field of fields) {
    let at = root;
    for (const part of pathParts(field.path)) {
      const next = at.below.get(part) ?? { fields: [], below: new Map() };
      at.below.set(part, next);
      at = next;
    }
    at.fields.push(field);
  }
  return nodesBelow(root);
}

/** Groups fields as a {@link FieldSum} does. The groups are in the order of their first fields. */
export function sumFields(fields: readonly DetailField[]): FieldSum[] {
  const groups = new Map<string, DetailField[]>();
  for (const field of fields) {
    const { path, category, label, encoding, hash, detector, canary } = field;
    const key = JSON.stringify([path, category, label, encoding, hash, detector, canary]);
    const group = groups.get(key);
    if (group) group.push(field);
    else groups.set(key, [field]);
  }
  return [...groups.values()].map((group) => {
    const distinct = [...new Map(group.map((field) => [field.fingerprint || field.sample, field])).values()];
    const samples = distinct.map(({ sample }) => sample);
    return { field: group[0] as DetailField, samples, distinct, count: group.length };
  });
}

/** The parts of a path: `data[].url?tab` is `data[]`, `url`, `?tab`. */
export function pathParts(path: string): string[] {
  const parts = path.split(/\.(?=.)|(?=\?)/).filter((part) => part !== '');
  if (parts.length <= deepest) return parts;
  return [...parts.slice(0, deepest - 1), joined(parts.slice(deepest - 1))];
}

function joined(parts: readonly string[]): string {
  return parts.reduce((path, part) => (part.startsWith('?') ? `${path}${part}` : `${path}.${part}`));
}

function nodesBelow({ below }: Growing): FieldNode[] {
  return [...below].map(([part, growing]) => {
    let [name, at] = [part, growing];
    while (at.fields.length === 0 && at.below.size === 1) {
      const [[next, only] = ['', at]] = at.below;
      name = joined([name, next]);
      at = only;
    }
    return { name, fields: sumFields(at.fields), below: nodesBelow(at) };
  });
}
