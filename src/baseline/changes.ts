import { engine } from '../classify/engine.ts';
import type { CategoryId } from '../classify/taxonomy.ts';
import { groupBy } from '../policy/evidence.ts';
import { isAddedByClient } from './added-by-client.ts';
import { type Baseline, type BaselineField, placeOf, type RecordedVendor, type Recording } from './baseline.ts';

/** What can become of a vendor or a field since a baseline was agreed on. */
export const changeKinds = [
  'new-vendor',
  'vendor-silent',
  'new-field',
  'category-changed',
  'newly-plain',
  'newly-hashed',
  'gone',
  'reclassified',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

const kinds: ReadonlySet<string> = new Set(changeKinds);

/** Whether a finding is of a rule that compares with a baseline, or another one found the same. */
export function isOfBaseline({
  rule,
  also = [],
}: {
  readonly rule: string;
  readonly also?: readonly string[];
}): boolean {
  return [rule, ...also].some((id) => kinds.has(id));
}

/** One thing that is not as the baseline has it. All its fields are of one vendor and, but for vendors, of one place. */
export interface Change {
  readonly kind: ChangeKind;
  /** The vendor's id. */
  readonly vendor: string;
  /** Its id in the baseline: another one if only its host was known then. */
  readonly known: string;
  /** Its name; its id where nothing is known of it but the baseline. */
  readonly name: string;
  /** The app's origin; `''` where a vendor received no field, and there are several apps. */
  readonly app: string;
  /** What left, as it is now. */
  readonly fields: readonly BaselineField[];
  /** What the baseline has instead. */
  readonly before: readonly BaselineField[];
}

/**
 * What is not as the baseline has it, vendor by vendor. A field that was renamed, or moved, is a new one and one that is
 * gone. A field is at its place by app, vendor, location and path: what else is kept at a place may come and go, and the
 * same kind in another wrapping has not changed.
 */
export function changesSince(baseline: Baseline, recording: Recording): Change[] {
  const renamed = renamedVendors(baseline, recording.vendors);
  const present = recording.vendors.flatMap((vendor) => {
    const known = renamed.get(vendor.id) ?? vendor.id;
    const old = Object.hasOwn(baseline.vendors, known) ? baseline.vendors[known] : undefined;
    if (old === undefined) return [...newVendors(vendor, recording.apps)];
    const changes = fieldChanges(vendor, known, old, baseline);
    return known === vendor.id ? changes : [renamedTo(vendor, known, recording.apps), ...changes];
  });
  const heard = new Set(recording.vendors.map(({ id }) => renamed.get(id) ?? id));
  const silent = Object.entries(baseline.vendors).filter(([id]) => !heard.has(id));
  return [...present, ...silent.map(([id, before]) => silentVendor(id, before, baseline.apps))];
}

/** Vendors that the baseline knows by a host alone, and that have a name by now: their ids, and what they were. */
function renamedVendors(baseline: Baseline, vendors: readonly RecordedVendor[]): Map<string, string> {
  const present = new Set(vendors.map(({ id }) => id));
  const unnamed = Object.keys(baseline.vendors).filter((id) => id.startsWith('host:') && !present.has(id));
  return new Map(
    vendors.flatMap(({ id, hosts }) => {
      if (Object.hasOwn(baseline.vendors, id)) return [];
      const was = unnamed.find((each) => hosts.some((host) => isWithin(host, each.slice('host:'.length))));
      return was === undefined ? [] : [[id, was] as const];
    }),
  );
}

const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

function renamedTo({ id, name }: RecordedVendor, known: string, apps: readonly string[]): Change {
  return { kind: 'reclassified', vendor: id, known, name, app: onlyOne(apps), fields: [], before: [] };
}

function newVendors({ id, name, disclosures }: RecordedVendor, apps: readonly string[]): Change[] {
  const news = disclosures.filter((field) => !isAddedByClient(field));
  const groups = groupBy(news, ({ app }) => app);
  if (groups.size === 0) groups.set(onlyOne(disclosures.length > 0 ? disclosures.map(({ app }) => app) : apps), []);
  return [...groups].map(([app, fields]) => ({
    kind: 'new-vendor',
    vendor: id,
    known: id,
    name,
    app,
    fields,
    before: [],
  }));
}

function silentVendor(id: string, before: readonly BaselineField[], apps: readonly string[]): Change {
  const app = onlyOne(before.length > 0 ? before.map((field) => field.app) : apps);
  return { kind: 'vendor-silent', vendor: id, known: id, name: id, app, fields: [], before };
}

function fieldChanges(
  vendor: RecordedVendor,
  known: string,
  old: readonly BaselineField[],
  baseline: Baseline,
): Change[] {
  const common = { vendor: vendor.id, known, name: vendor.name };
  const now = vendor.disclosures.filter((field) => !isAddedByClient(field));
  const [placesNow, placesOld] = [groupBy(now, placeOf), groupBy(old, placeOf)];
  const knownApps = new Set([...baseline.apps, ...old.map(({ app }) => app)]);
  const [ofKnownApps, ofNewApps] = partition(now, ({ app }) => knownApps.has(app));
  const atNewApps = [...groupBy(ofNewApps, ({ app }) => app)].map(
    ([app, fields]): Change => ({ kind: 'new-vendor', ...common, app, fields, before: [] }),
  );
  const places = new Set([...ofKnownApps.map(placeOf), ...placesOld.keys()]);
  const ofPlaces = [...places].flatMap((place): Change[] => {
    const change = placeChange(placesOld.get(place) ?? [], placesNow.get(place) ?? [], baseline.engine !== engine);
    if (change === null) return [];
    const { app = '' } = change.fields[0] ?? change.before[0] ?? {};
    return [{ ...change, ...common, app }];
  });
  return [...atNewApps, ...ofPlaces];
}

type AtPlace = Pick<Change, 'kind' | 'fields' | 'before'>;

/** What became of one place. Null if it holds nothing that it did not: what it no longer holds may come with other values. */
function placeChange(
  old: readonly BaselineField[],
  now: readonly BaselineField[],
  isOtherEngine: boolean,
): AtPlace | null {
  if (old.length === 0) return { kind: 'new-field', fields: now, before: [] };
  if (now.length === 0) return { kind: 'gone', fields: [], before: old };
  const holds = (fields: readonly BaselineField[], one: BaselineField) =>
    fields.some(({ category, hash }) => category === one.category && hash === one.hash);
  const fresh = unique(now.filter((field) => !holds(old, field) && !isLesser(field, now, old)));
  if (fresh.length === 0) return null;
  const missing = old.filter((field) => !holds(now, field));
  const before = missing.length > 0 ? missing : old;
  const change = { fields: fresh, before };
  const oldCategories = new Set(old.map(({ category }) => category));
  const isRecast = fresh.some(({ category }) => !oldCategories.has(category));
  if (isRecast && isOtherEngine) return { kind: 'reclassified', ...change };
  if (before.every(({ hash }) => hash !== null) && fresh.some(({ hash }) => hash === null))
    return { kind: 'newly-plain', ...change };
  const isOnlyHashed = fresh.every(
    ({ hash, category }) => hash !== null && (oldCategories.has(category) || category === 'other'),
  );
  if (isOnlyHashed) return { kind: 'newly-hashed', ...change };
  return { kind: isRecast ? 'category-changed' : 'newly-plain', ...change };
}

/**
 * Whether a field only says that some values of a place were of no kind, while others are what they were; or that of
 * experiments whose names fold some read as such, and others did not.
 */
function isLesser(
  { category, path }: BaselineField,
  now: readonly BaselineField[],
  old: readonly BaselineField[],
): boolean {
  const isVariant = (id: CategoryId) => id === 'feature-flag' || id === 'other';
  if (path.endsWith('*') && isVariant(category) && old.every((each) => isVariant(each.category))) return true;
  if (category !== 'other') return false;
  return now.some((field) => field.category !== 'other' && old.some((each) => each.category === field.category));
}

function unique(fields: readonly BaselineField[]): BaselineField[] {
  return [...new Map(fields.map((field) => [`${field.category} ${field.hash}`, field])).values()];
}

function onlyOne(apps: readonly string[]): string {
  const each = new Set(apps);
  return each.size === 1 ? ([...each][0] as string) : '';
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
