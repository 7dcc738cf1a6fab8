import { categoryIds } from '../src/classify/taxonomy.ts';
import { ruleIds } from '../src/policy/finding.ts';
import { formatNames } from '../src/report/formats/names.ts';
import { vendorCategories } from '../src/vendors/vendor.ts';

/** A list that the code declares and schemas repeat. Each place is a member that repeats it: a file, and keys in it. */
interface SchemaList {
  readonly keyword: 'enum' | 'pattern';
  readonly content: unknown;
  readonly places: ReadonlyArray<readonly string[]>;
}

export const schemaFolder = 'public/schemas';

/** Every list that is declared in the code and repeated in a schema. */
export const schemaLists: readonly SchemaList[] = [
  {
    keyword: 'enum',
    content: categoryIds,
    places: [
      ['baseline.v1.json', '$defs', 'field', 'properties', 'category'],
      ['policy.v1.json', '$defs', 'category'],
      ['report.v1.json', '$defs', 'category'],
      ['vendor.v1.json', '$defs', 'category'],
    ],
  },
  {
    keyword: 'enum',
    content: vendorCategories,
    places: [
      ['policy.v1.json', '$defs', 'definition', 'properties', 'category'],
      ['vendor.v1.json', '$defs', 'definition', 'properties', 'category'],
    ],
  },
  {
    keyword: 'enum',
    content: ruleIds,
    places: [
      ['report.v1.json', '$defs', 'finding', 'properties', 'rule'],
      ['report.v1.json', '$defs', 'finding', 'properties', 'also', 'items'],
    ],
  },
  {
    keyword: 'pattern',
    content: `^(?:${formatNames.join('|')})(?:=.+)?$`,
    places: [['config.v1.json', '$defs', 'format']],
  },
];

type Member = { [key: string]: unknown };

/** The member of a schema with these keys, one within the other. Throws if there is none. */
export function memberOf(schema: object, keys: readonly string[]): Member {
  return keys.reduce<Member>((member, key) => {
    const next = member[key];
    if (typeof next !== 'object' || next === null) throw new Error(`The schema has no ${keys.join('.')}.`);
    return next as Member;
  }, schema as Member);
}
