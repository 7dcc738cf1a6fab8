import type * as v from 'valibot';
import { nearest } from './nearest.ts';

/** Why an input was refused, as an actionable message. */
export interface Problem {
  readonly code: 'unknown-key' | 'missing' | 'bad-value' | 'forbidden-key' | 'too-deep';
  readonly message: string;
  /** Path of the rejected part, such as `canaries[0].value`; `''` for the whole input. */
  readonly path: string;
}

/** The parts of a valibot schema that lead to nested schemas. */
interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly pipe?: readonly SchemaNode[];
}

/** Limit: characters of a received value that a message quotes. */
const longestQuote = 80;

/**
 * Describes a violation of a schema in one sentence.
 * @param issue the violation, as valibot reported it
 * @param noun name of a key in this document, such as "setting" or "policy key"
 * @param whole name of the document, used if it is rejected as a whole, such as "the policy"
 */
export function problemOf(
  schema: v.GenericSchema,
  issue: v.BaseIssue<unknown>,
  { noun, whole }: { noun: string; whole: string },
): Problem {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const path = pathOf(keys);
  if (issue.expected === 'never') {
    const meant = nearest(String(keys.at(-1)), keysAt(schema as SchemaNode, keys.slice(0, -1)));
    const hint = meant === undefined ? '' : `; did you mean ${pathOf([...keys.slice(0, -1), meant])}?`;
    return { code: 'unknown-key', message: `${path} is not a ${noun}${hint}`, path };
  }
  const subject = path === '' ? whole : path;
  if (isMissing(issue)) return { code: 'missing', message: `${subject} is missing`, path };
  const ours = !issue.message.startsWith('Invalid ');
  const message = ours
    ? `${subject} ${issue.message}`
    : `${subject} must be ${issue.expected ?? 'another value'}, not ${quote(issue.received)}`;
  return { code: 'bad-value', message, path };
}

/** `['canaries', 0, 'value']` is `canaries[0].value`. */
export function pathOf(keys: ReadonlyArray<string | number>): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

function isMissing(issue: v.BaseIssue<unknown>): boolean {
  return (
    /^(?:strict_)?object$/.test(issue.type) &&
    issue.received === 'undefined' &&
    issue.expected?.startsWith('"') === true
  );
}

function quote(received: string): string {
  return received.length <= longestQuote ? received : `${received.slice(0, longestQuote)}…`;
}

/** The schema's keys at a path; empty if it has no such path. */
function keysAt(schema: SchemaNode, keys: ReadonlyArray<string | number>): readonly string[] {
  let node: SchemaNode | undefined = unwrapped(schema);
  for (const key of keys) {
    const below: SchemaNode | undefined = typeof key === 'number' ? node.item : (node.entries?.[key] ?? node.value);
    if (below === undefined) return [];
    node = unwrapped(below);
  }
  return Object.keys(node.entries ?? {});
}

function unwrapped(node: SchemaNode): SchemaNode {
  if (node.wrapped !== undefined) return unwrapped(node.wrapped);
  const inner = node.pipe?.find(({ entries, item, value }) => (entries ?? item ?? value) !== undefined);
  return inner === undefined ? node : unwrapped(inner);
}
