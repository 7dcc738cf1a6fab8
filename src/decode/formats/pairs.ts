import type { Format } from './format.ts';

/** What names and what holds the value, as lists of pairs have them. */
const names = ['key', 'name', 'trait_key', 'k'];
const values = ['value', 'trait_value', 'v'];

/**
 * Lists of names and values: the attributes of OpenTelemetry
 * (https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/common/v1/common.proto), traits of
 * Flagsmith, units of A/B Smartly; also as protobuf, where names have the number 1 and values the number 2. Read as an
 * object, so that a field goes by its name.
 */
export const pairs: Format = {
  name: null,
  accepts: (value) => Array.isArray(value) && isPair(value[0]),
  read(value) {
    const list = value as readonly object[];
    if (!list.every(isPair)) return null;
    return new Map(list.map(entryOf));
  },
};

function isPair(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (value instanceof Map) return value.size === 2 && typeof value.get('1') === 'string' && value.has('2');
  const keys = Object.keys(value);
  if (keys.length < 2 || keys.length > 4) return false;
  return (
    typeof namedIn(value as Record<string, unknown>, names) === 'string' && keys.some((key) => values.includes(key))
  );
}

function entryOf(pair: object): readonly [name: string, value: unknown] {
  if (pair instanceof Map) return [String(pair.get('1')), onlyValue(pair.get('2'))];
  const object = pair as Record<string, unknown>;
  return [String(namedIn(object, names)), plainOf(namedIn(object, values))];
}

/** A protobuf value is a message with the one field of its type. */
function onlyValue(value: unknown): unknown {
  return value instanceof Map && value.size === 1 ? [...value.values()][0] : value;
}

function namedIn(pair: Record<string, unknown>, keys: readonly string[]): unknown {
  const key = keys.find((one) => Object.hasOwn(pair, one));
  return key === undefined ? undefined : pair[key];
}

/** OpenTelemetry's values say their type: `{ "stringValue": "x" }`. */
function plainOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const [[key, content] = [], ...others] = Object.entries(value);
  if (key === undefined || others.length > 0 || !/^(?:string|int|double|bool|bytes|array|kvlist)Value$/.test(key))
    return value;
  if (typeof content !== 'object' || content === null) return content;
  const { values: list } = content as { values?: unknown };
  return Array.isArray(list) && key === 'arrayValue' ? list.map(plainOf) : (list ?? content);
}
