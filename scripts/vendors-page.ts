import { readFileSync } from 'node:fs';
import { type Vendor, type VendorCategory, vendorCategories } from '../src/vendors/vendor.ts';

/** Returns the name of a category. */
type CategoryNames = (category: VendorCategory) => string;

/** Names of categories in English, as the extension shows them. */
export function categoryNames(): CategoryNames {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  return (category) => messages[`vendor_category_${category.replaceAll('-', '_')}`]?.message ?? category;
}

/** The page that lists every vendor of the catalogue, in Markdown: totals, then one table per category. */
export function vendorsPage(catalogue: readonly Vendor[], nameOf: CategoryNames): string {
  const sections = vendorCategories
    .map((category) => ({ category, vendors: catalogue.filter((vendor) => vendor.category === category) }))
    .filter(({ vendors }) => vendors.length > 0);
  const contents = sections.map(({ category, vendors }) => {
    const name = nameOf(category);
    return `- [${name}](#${anchorOf(name)}) (${vendors.length})`;
  });
  return [
    '# Vendors',
    'Generated from `src/vendors/catalogue` by `npm run vendors:docs`. To add one: [adding a vendor](adding-a-vendor.md).',
    totals(catalogue),
    contents.join('\n'),
    ...sections.flatMap(({ category, vendors }) => [`## ${nameOf(category)}`, table(vendors)]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function totals(catalogue: readonly Vendor[]): string {
  const count = (has: (vendor: Vendor) => boolean) => String(catalogue.filter(has).length);
  const sdks = new Set(catalogue.flatMap((vendor) => vendor.sdks ?? []));
  const hosts = catalogue.reduce((sum, vendor) => sum + vendor.hosts.length, 0);
  return markdownTable(
    ['', ''],
    [
      ['vendors', String(catalogue.length)],
      ['owners', String(new Set(catalogue.map(({ owner }) => owner)).size)],
      ['countries of their seats', String(new Set(catalogue.map(({ country }) => country)).size)],
      ['hosts and patterns of hosts', String(hosts)],
      ['vendors identified behind a first-party proxy', count(isIdentifiedBehindProxy)],
      ['vendors whose events are read', count(readsEvents)],
      ['vendors whose parameters have names', count((vendor) => parametersOf(vendor) > 0)],
      ['SDK packages that definitions were checked against', String(sdks.size)],
    ],
  );
}

function table(vendors: readonly Vendor[]): string {
  const byName = [...vendors].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return markdownTable(
    ['vendor', 'owner', 'seat', 'hosts', 'behind a proxy', 'decoded', 'SDKs checked', ''],
    byName.map((vendor) => [
      vendor.name,
      vendor.parent ? `${vendor.owner} (${vendor.parent})` : vendor.owner,
      vendor.country,
      String(vendor.hosts.length),
      isIdentifiedBehindProxy(vendor) ? 'yes' : 'no',
      decoded(vendor),
      (vendor.sdks ?? []).join(', '),
      `[privacy](${vendor.links.privacy})`,
    ]),
  );
}

const isIdentifiedBehindProxy = ({ signatures = [] }: Vendor): boolean => signatures.length > 0;
const readsEvents = ({ events = [] }: Vendor): boolean => events.length > 0;

function parametersOf({ parameters = {}, endpoints = {} }: Vendor): number {
  const all = [parameters, ...Object.values(endpoints)].flatMap((each) => Object.keys(each));
  return new Set(all).size;
}

function decoded(vendor: Vendor): string {
  const parameters = parametersOf(vendor);
  const parts = [
    readsEvents(vendor) && 'events',
    parameters > 0 && `${parameters} parameter${parameters === 1 ? '' : 's'}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function markdownTable(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The anchor that GitHub creates for a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
