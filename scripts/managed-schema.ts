interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
}

/**
 * Parts of settings that have the format of a file of their own: the member of `managed.json`, the file's schema, and
 * the path of the part in this schema.
 */
export const managedParts = [
  { setting: 'policy', file: 'policy.v1.json', keys: [] },
  { setting: 'definitions', file: 'policy.v1.json', keys: ['$defs', 'definitions'] },
] as const;

/**
 * A JSON Schema in the subset that browsers know for settings of administrators: types, properties, items and additional
 * properties, without references. Chromium drops properties of a setting that the schema does not list. Of alternatives,
 * the first is taken.
 *
 * @param part a part of `root`
 * @see https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export function managedSchema(root: Schema, part: Schema): Schema {
  const { properties, items, additionalProperties, ...schema } = resolved(root, part);
  const below = (each: Schema) => managedSchema(root, each);
  return {
    type: schema.type ?? typeOf(schema.const ?? schema.enum?.[0]),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, below(each)])),
    }),
    ...(items && { items: below(items) }),
    ...(additionalProperties && { additionalProperties: below(additionalProperties) }),
  };
}

function resolved(root: Schema, part: Schema): Schema {
  if (part.anyOf !== undefined && part.type === undefined) return resolved(root, part.anyOf[0] as Schema);
  if (part.$ref === undefined) return part;
  const keys = part.$ref.replace('#/', '').split('/');
  return resolved(root, keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root) as Schema);
}

const typeOf = (value: unknown) => (typeof value === 'number' ? 'integer' : typeof value);
