import * as v from 'valibot';
import { categoryIds } from '../classify/taxonomy.ts';
import { type Problem, problemOf } from '../json/problem.ts';
import { forbiddenIn, shape, table } from '../json/shape.ts';
import { dangerOf } from './expression.ts';
import { type Definition, impliedKinds, vendorCategories } from './vendor.ts';

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest, `must have at most ${longest} characters`),
    v.regex(/\S/, 'must not be empty'),
  );
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(1000, 'must have at most 1000 entries'));
const pattern = v.pipe(
  v.string(),
  v.maxLength(300, 'must have at most 300 characters'),
  v.check(isExpression, 'must be a regular expression'),
  v.check(
    (source) => dangerOf(source) !== 'nested',
    'must not repeat what can itself match in several ways, as (a+)+ does: some values would take forever',
  ),
  v.check((source) => dangerOf(source) === null, 'must have fewer repetitions: some values would take too long'),
);
const address = v.pipe(text(500), v.regex(/^https:\/\/[^\s]+$/, 'must be an https address'));
const patterns = table(text(300), pattern);
const category = v.picklist(
  categoryIds,
  (issue) => `must be a category of the taxonomy, such as "email", not ${issue.received}`,
);
const parameters = table(text(300), shape({ label: text(100), category, hashed: v.exactOptional(v.literal(true)) }));

const label = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?';
const host = v.pipe(
  text(300),
  v.regex(
    new RegExp(`^(?:[a-z0-9_-]*\\*[a-z0-9_-]*\\.)?${label}(?:\\.${label})+(?:/[^\\s?#]*)?$`),
    'must be a host in lower case, such as t.example.com or *.example.com, or one with the beginning of a path',
  ),
);

const signature = v.pipe(
  shape({
    path: v.exactOptional(pattern),
    query: v.exactOptional(patterns),
    headers: v.exactOptional(patterns),
    fields: v.exactOptional(patterns),
    confidence: v.pipe(v.number(), v.minValue(0.5, 'must be at least 0.5'), v.maxValue(1, 'must be at most 1')),
  }),
  v.check(
    ({ path, query, headers, fields }) => [path, query, headers, fields].some((part) => part !== undefined),
    'must have at least one of path, query, headers and fields',
  ),
);

const part = v.pipe(pattern, v.check(hasGroup));
const paths = <Path extends v.GenericSchema<unknown, string>>(path: Path) =>
  v.union([path, list(path)], 'must be a path or a list of paths');
const event = shape({
  at: v.string(),
  name: v.union(
    [
      text(300),
      shape({ in: text(300), part }),
      shape({ keys: v.pipe(list(text(100)), v.minLength(1, 'must have at least one key')) }),
      shape({ urlPart: part }),
    ],
    'must be a path, {"in", "part"}, {"keys"} or {"urlPart"}; a part is a regular expression with a group',
  ),
  user: v.exactOptional(paths(text(300))),
  properties: v.exactOptional(paths(v.string())),
});

const addressSwitch = shape({
  query: v.exactOptional(patterns),
  headers: v.exactOptional(patterns),
  fields: v.exactOptional(patterns),
  lacks: v.exactOptional(text(300)),
  off: list(v.picklist(impliedKinds, 'must be "ip-address" or "coarse-location"')),
});

/** A vendor's id, in the notation of the catalogue. */
const id = v.pipe(
  text(100),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'must have only lower-case letters, digits and hyphens, as in my-vendor'),
);

/**
 * A vendor's definition as JSON. `public/schemas/vendor.v1.json` is this schema for editors, except that it cannot
 * check whether a pattern is a valid and safe regular expression.
 */
export const definitionSchema = shape({
  $schema: v.exactOptional(text(500)),
  id,
  name: text(100),
  owner: v.exactOptional(text(200)),
  parent: v.exactOptional(text(200)),
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters, as in DE'))),
  category: v.exactOptional(
    v.picklist(vendorCategories, (issue) => `must be a kind of vendor, such as "chat-support", not ${issue.received}`),
  ),
  hosts: list(host),
  signatures: v.exactOptional(list(signature)),
  events: v.exactOptional(list(event)),
  parameters: v.exactOptional(parameters),
  endpoints: v.exactOptional(table(text(300), parameters)),
  publicKeys: v.exactOptional(list(pattern)),
  addressSwitches: v.exactOptional(list(addressSwitch)),
  software: v.exactOptional(shape({ name: text(100), isUsuallyProxied: v.exactOptional(v.literal(true)) })),
  links: v.exactOptional(
    shape({ privacy: address, dpa: v.exactOptional(address), subprocessors: v.exactOptional(address) }),
  ),
  sdks: v.exactOptional(
    list(v.pipe(text(200), v.regex(/^(?:@[\w.-]+\/)?[\w.-]+@\d[\w.+-]*$/, 'must be package@version'))),
  ),
  docs: v.exactOptional(list(address)),
}) satisfies v.GenericSchema<unknown, Definition>;

/** The user's own definitions. Ids must be unique. */
export const definitionsSchema = v.pipe(
  list(definitionSchema),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'must each have an id of their own'),
);

/** Reads one definition or a list from parsed JSON. Never throws: returns the reason if the input is invalid. */
export function parseDefinitions(
  json: unknown,
): { readonly definitions: readonly Definition[] } | { readonly error: Problem } {
  const forbidden = forbiddenIn(json);
  if (forbidden !== null) return { error: forbidden };
  const schema = Array.isArray(json) ? definitionsSchema : definitionSchema;
  const whole = Array.isArray(json) ? 'the vendors' : 'the vendor';
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  if (parsed.success) {
    return { definitions: Array.isArray(parsed.output) ? parsed.output : [parsed.output] };
  }
  return { error: problemOf(schema, parsed.issues[0], { noun: 'key of a vendor', whole }) };
}

function isExpression(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}

function hasGroup(source: string): boolean {
  return isExpression(source) && new RegExp(`${source}|`).exec('')?.length !== 1;
}
