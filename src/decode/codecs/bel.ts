import type { TextCodec } from './codec.ts';

/** A field of a node: a text, a number or the index of an earlier text in base 36, or `!` for nothing. */
interface Token {
  readonly text: string;
  readonly kind: 'text' | 'plain' | 'nothing';
}

/** Names of a node's fields, in order; null for fields that are skipped, since they are not personal. */
type Fields = ReadonlyArray<string | null>;

/**
 * The fields of three kinds of nodes: an interaction, a request, and a measurement by the browser. The first field of a
 * node states its kind, and is left out here.
 */
const interaction: Fields = [
  ...[null, null, null, null, null],
  ...['trigger', 'initial_url', 'old_url', 'new_url', 'interaction_name'],
  ...[null, null, null, 'old_route', 'new_route', 'interaction_id', null, null, null],
];
const request: Fields = [
  ...[null, null, null, null, null],
  ...['method', null, 'host', 'path', null, null, null, null, 'span_id', 'trace_id', null],
];
const timing: Fields = ['timing', null, null];

/** Types of attributes: text, number, true, false. */
const attribute = { text: '5', number: '6', true: '7', false: '8' } as const;

/**
 * New Relic's browser events (https://github.com/newrelic/newrelic-browser-agent,
 * `src/common/serialize/bel-serializer.js` and `src/features/{soft_navigations,ajax,page_view_timing}/aggregate`,
 * 1.322.0): nodes separated by semicolons, fields by commas. A text begins with an apostrophe at its first occurrence
 * and is replaced by its index afterwards.
 */
export const bel: TextCodec = {
  reads: 'text',
  name: 'bel',
  order: 13,
  needs: { any: 0, length: 8 },
  accepts: (text) => text.startsWith('bel.') && /^bel\.\d+;/.test(text),
  decode(text) {
    const texts: string[] = [];
    const batch: Batch = { interactions: [], requests: [], timings: [], attributes: new Map() };
    for (const node of nodesIn(text.slice(text.indexOf(';') + 1))) take(batch, node, texts);
    const attributes = [...batch.attributes].map(([name, [value, ...others]]) => [
      name,
      others.length === 0 ? value : [value, ...others],
    ]);
    return { kind: 'tree', tree: { ...batch, attributes: new Map(attributes as Array<[string, unknown]>) } };
  },
};

interface Batch {
  readonly interactions: Array<Map<string, string>>;
  readonly requests: Array<Map<string, string>>;
  readonly timings: string[];
  /** Without duplicates, since events repeat the user's attributes. */
  readonly attributes: Map<string, Set<string>>;
}

function take(batch: Batch, [first, ...rest]: readonly Token[], texts: string[]): void {
  const read = (token: Token | undefined) => textOf(token, texts);
  const kind = first?.text ?? '';
  if (kind === '1') batch.interactions.push(named(interaction, rest, read));
  else if (kind === '2') batch.requests.push(named(request, rest, read));
  else if (kind === 'e') batch.timings.push(...named(timing, rest, read).values());
  else if (Object.values<string>(attribute).includes(kind)) {
    const name = read(rest[0]);
    if (name === null) return;
    const isBoolean = kind === attribute.true || kind === attribute.false;
    const value = isBoolean ? String(kind === attribute.true) : kind === attribute.text ? read(rest[1]) : rest[1]?.text;
    if (value) batch.attributes.set(name, (batch.attributes.get(name) ?? new Set()).add(value));
  }
  // The texts of other nodes are not reported, but they have indexes as well.
  else for (const token of rest) if (token.kind === 'text') read(token);
}

/** The named fields of a node. All its texts must be read, since each has an index. */
function named(fields: Fields, tokens: readonly Token[], read: (token: Token) => string | null): Map<string, string> {
  const found = new Map<string, string>();
  for (const [at, token] of tokens.entries()) {
    const name = fields[at] ?? null;
    const text = name !== null || token.kind === 'text' ? read(token) : null;
    if (name !== null && text) found.set(name, text);
  }
  return found;
}

function textOf(token: Token | undefined, texts: string[]): string | null {
  if (token === undefined || token.kind === 'nothing' || token.text === '') return null;
  if (token.kind === 'text') {
    texts.push(token.text);
    return token.text;
  }
  return texts[Number.parseInt(token.text, 36)] ?? null;
}

/** One field and its separator: a comma, a semicolon or the end. A `!` has no separator. */
const field = /(!)|('(?:[^\\,;]|\\[\s\S])*|[^',;!]*)([,;]|$)/gy;

/** The nodes of a batch, each with its fields. */
function nodesIn(text: string): Token[][] {
  const nodes: Token[][] = [[]];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const [all, nothing, written = '', end] = field.exec(text) ?? [];
    if (all === undefined) break;
    const node = nodes.at(-1) as Token[];
    if (nothing) node.push({ text: '', kind: 'nothing' });
    else if (written.startsWith("'")) node.push({ text: written.slice(1).replace(/\\([\s\S])/g, '$1'), kind: 'text' });
    else if (written !== '' || end === ',') node.push({ text: written, kind: 'plain' });
    // A `!` has no separator, so a comma directly after it ends another field, which is empty.
    if (end === ';') nodes.push([]);
  }
  return nodes;
}
