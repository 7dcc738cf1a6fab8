import type { Format } from './format.ts';

/**
 * Keys that state the type of a single value, folded by {@link foldedKey}: Firestore
 * (https://cloud.google.com/firestore/docs/reference/rest/v1/Value), OpenTelemetry's AnyValue
 * (https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/common/v1/common.proto),
 * Protobuf's Struct (https://protobuf.dev/reference/protobuf/google.protobuf/#value) and the RDS Data API.
 */
const scalars: ReadonlySet<string> = new Set(
  [
    'string, text, number, integer, int, int32, int64, long, float, double, decimal, bool, boolean, bytes, blob, binary',
    'date, datetime, timestamp, time, duration, reference, uuid, enum, money, keyword, uri, url',
  ]
    .join(',')
    .split(',')
    .map((type) => `${type.trim()}value`),
);

/** MongoDB's extended JSON (https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/). */
const extended = /^\$(?:oid|symbol|date|uuid|number(?:Int|Long|Double|Decimal))$/;

/**
 * Avro's primitive types, with which its JSON encoding tags unions
 * (https://avro.apache.org/docs/1.12.0/specification/).
 */
const avro: ReadonlySet<string> = new Set(['string', 'int', 'long', 'float', 'double', 'boolean']);

/** DynamoDB's type descriptors (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html). */
const dynamo: Readonly<Record<string, (value: unknown) => boolean>> = {
  S: (value) => typeof value === 'string',
  N: (value) => typeof value === 'string' && /^-?\d/.test(value),
  B: (value) => typeof value === 'string',
  BOOL: (value) => typeof value === 'boolean',
  NULL: (value) => typeof value === 'boolean',
  M: (value) => isObject(value) && !Array.isArray(value),
  L: (value) => Array.isArray(value),
  SS: (value) => Array.isArray(value),
  NS: (value) => Array.isArray(value),
  BS: (value) => Array.isArray(value),
};

/** Values with their type: `{ "stringValue": "x" }` is read as `"x"` under the parent's key. */
export const typedValues: Format = {
  name: null,
  accepts: (value) => !Array.isArray(value) && !(value instanceof Map) && typedKey(value) !== null,
  read(value) {
    const key = typedKey(value);
    if (key === null) return null;
    const content = (value as Record<string, unknown>)[key];
    const folded = foldedKey(key);
    if (isNothing(key, folded, content)) return '';
    if (folded === 'arrayvalue' || folded === 'listvalue') return listIn(content, 'values');
    if (folded === 'kvlistvalue') return listIn(content, 'values');
    if (folded === 'mapvalue' || folded === 'structvalue') return listIn(content, 'fields');
    const isTyped = isObject(content)
      ? Object.hasOwn(dynamo, key) && dynamo[key]?.(content)
      : key === '@value' || scalars.has(folded) || extended.test(key) || avro.has(key) || dynamo[key]?.(content);
    return isTyped ? content : null;
  },
};

function isNothing(key: string, folded: string, content: unknown): boolean {
  return folded === 'nullvalue' || (key === 'NULL' && content === true);
}

/** A key in lower case, without separators: `string_value` and `stringValue` are the same. */
export function foldedKey(key: string): string {
  return key.replace(/[_\s-]/g, '').toLowerCase();
}

/**
 * The key of a typed value: the only key, or JSON-LD's `@value` beside its type
 * (https://www.w3.org/TR/json-ld11/#typed-values).
 */
const typedKey = (value: object) => (Object.hasOwn(value, '@value') ? '@value' : soleKey(value));

/** The only key of an object; null if it has none or several. */
function soleKey(value: object): string | null {
  let sole: string | null = null;
  for (const key in value) {
    if (sole !== null) return null;
    sole = key;
  }
  return sole;
}

function listIn(content: unknown, key: string): unknown {
  if (!isObject(content)) return null;
  const inner = (content as Record<string, unknown>)[key];
  return isObject(inner) ? inner : Object.keys(content).length === 0 ? '' : null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
