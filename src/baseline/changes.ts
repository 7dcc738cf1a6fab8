import { engine } from '../classify/engine.ts';
import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import { groupBy } from '../group-by.ts';
import { isWithin } from '../web/host.ts';
import { isAddedByClient } from './added-by-client.ts';
import { type Baseline, type BaselineField, placeOf, type RecordedVendor, type Recording } from './baseline.ts';

/** Ways in which a vendor or a field can differ from the baseline. */
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

/** Whether a finding, or another finding that it includes, comes from a comparison with a baseline. */
export function isOfBaseline({
  rule,
  also = [],
}: {
  readonly rule: string;
  readonly also?: readonly string[];
}): boolean {
  return [rule, ...also].some((id) => kinds.has(id));
}

/**
 * One difference from the baseline. All its fields belong to one vendor and, unless the vendor itself changed, to one
 * place.
 */
export interface Change {
  readonly kind: ChangeKind;
  /** The vendor's id. */
  readonly vendor: string;
  /** The vendor's id in the baseline. Differs from `vendor` if only its host was known at that time. */
  readonly idInBaseline: string;
  /** The vendor's name, or its id if only the baseline has it. */
  readonly name: string;
  /** The app's origin; `''` if the change is about a vendor as a whole and there are several apps. */
  readonly app: string;
  /** The fields as they were recorded. */
  readonly fields: readonly BaselineField[];
  /**
   * The fields of the baseline that `fields` replace, or that are gone; all fields of the place if it only gained some.
   * For a field that the baseline leaves out, since its kind was not known: the field with the category `other`.
   */
  readonly before: readonly BaselineField[];
}

/**
 * The differences between a recording and a baseline, by vendor. A renamed or moved field counts as one new and one
 * gone. A place is identified by app, vendor, location and path. Fewer kinds of data at a place, or the same kind in
 * another wrapping, is not a change.
 */
export function changesSince(baseline: Baseline, recording: Recording): Change[] {
  const renamed = renamedVendors(baseline, recording.vendors);
  const present = recording.vendors.flatMap((vendor) => {
    const idInBaseline = renamed.get(vendor.id) ?? vendor.id;
    const old = Object.hasOwn(baseline.vendors, idInBaseline) ? baseline.vendors[idInBaseline] : undefined;
    if (old === undefined) return [...newVendors(vendor, recording.apps)];
    const changes = fieldChanges(vendor, idInBaseline, old, baseline);
    return idInBaseline === vendor.id ? changes : [renamedTo(vendor, idInBaseline, recording.apps), ...changes];
  });
  const receiving = new Set(recording.vendors.map(({ id }) => renamed.get(id) ?? id));
  const silent = Object.entries(baseline.vendors).filter(([id]) => !receiving.has(id));
  return [...present, ...silent.map(([id, before]) => silentVendor(id, before, baseline.apps))];
}

/**
 * Vendors that only their host identified in the baseline and that have a name now: from their id to their id in the
 * baseline.
 */
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

function renamedTo({ id, name }: RecordedVendor, idInBaseline: string, apps: readonly string[]): Change {
  return { kind: 'reclassified', vendor: id, idInBaseline, name, app: onlyOne(apps), fields: [], before: [] };
}

function newVendors({ id, name, disclosures }: RecordedVendor, apps: readonly string[]): Change[] {
  const news = disclosures.filter((field) => !isAddedByClient(field));
  const groups: Map<string, BaselineField[]> = groupBy(news, ({ app }) => app);
  if (groups.size === 0) groups.set(onlyOne(disclosures.length > 0 ? disclosures.map(({ app }) => app) : apps), []);
  return [...groups].map(([app, fields]) => ({
    kind: 'new-vendor',
    vendor: id,
    idInBaseline: id,
    name,
    app,
    fields,
    before: [],
  }));
}

function silentVendor(id: string, before: readonly BaselineField[], apps: readonly string[]): Change {
  const app = onlyOne(before.length > 0 ? before.map((field) => field.app) : apps);
  return { kind: 'vendor-silent', vendor: id, idInBaseline: id, name: id, app, fields: [], before };
}

function fieldChanges(
  vendor: RecordedVendor,
  idInBaseline: string,
  old: readonly BaselineField[],
  baseline: Baseline,
): Change[] {
  const common = { vendor: vendor.id, idInBaseline, name: vendor.name };
  const now = vendor.disclosures.filter((field) => !isAddedByClient(field));
  const [placesNow, placesOld] = [groupBy(now, placeOf), groupBy(old, placeOf)];
  const placesSent = groupBy(vendor.disclosures, placeOf);
  const knownApps = new Set([...baseline.apps, ...old.map(({ app }) => app)]);
  const [ofKnownApps, ofNewApps] = partition(now, ({ app }) => knownApps.has(app));
  const atNewApps = [...groupBy(ofNewApps, ({ app }) => app)].map(
    ([app, fields]): Change => ({ kind: 'new-vendor', ...common, app, fields, before: [] }),
  );
  const places = new Set([...ofKnownApps.map(placeOf), ...placesOld.keys()]);
  const ofPlaces = [...places].flatMap((place): Change[] => {
    const [before, fields] = [placesOld.get(place) ?? [], placesNow.get(place) ?? []];
    const change =
      baseline.engine === engine
        ? placeChange(before, fields, false)
        : (listingChange(before, fields, placesSent.get(place) ?? []) ?? placeChange(before, fields, true));
    if (change === null) return [];
    const { app = '' } = change.fields[0] ?? change.before[0] ?? {};
    return [{ ...change, ...common, app }];
  });
  return [...atNewApps, ...ofPlaces];
}

type AtPlace = Pick<Change, 'kind' | 'fields' | 'before'>;

/**
 * Baselines leave out fields that a client adds, unless their kind of data is known. If only one of two versions of
 * Outflow knows the kind of such a field, its place seems new or gone: returns `reclassified` instead. Null for any
 * other place.
 *
 * @param sent all fields that were recorded at the place, including those that baselines leave out
 */
function listingChange(
  old: readonly BaselineField[],
  now: readonly BaselineField[],
  sent: readonly BaselineField[],
): AtPlace | null {
  if (old.length > 0)
    return now.length === 0 && sent.length > 0 ? { kind: 'reclassified', fields: sent, before: old } : null;
  const unnamed = now.map((field): BaselineField => ({ ...field, category: 'other', hash: null }));
  return unnamed.every(isAddedByClient) ? { kind: 'reclassified', fields: now, before: unnamed } : null;
}

/**
 * How one place changed; null if it holds nothing new and is not gone. A kind that is missing is not a change: it may
 * occur again.
 * @param isOtherEngine whether another version of the rules wrote the baseline
 */
function placeChange(
  old: readonly BaselineField[],
  now: readonly BaselineField[],
  isOtherEngine: boolean,
): AtPlace | null {
  if (old.length === 0) return { kind: 'new-field', fields: now, before: [] };
  if (now.length === 0) return { kind: 'gone', fields: [], before: old };
  const holds = (fields: readonly BaselineField[], one: BaselineField) =>
    fields.some(({ category, hash }) => category === one.category && hash === one.hash);
  const fresh = unique(
    now.filter((field) => !holds(old, field) && !isVaguer(field, now, old) && !isFurtherText(field, old)),
  );
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
 * Whether a field is only a less precise classification of what the baseline has: the kind of some values at a place is
 * unknown, while other values there still have the kind of the baseline; or some of several folded names of experiments
 * were recognised as such, and others were not.
 */
function isVaguer(
  { category, path }: BaselineField,
  now: readonly BaselineField[],
  old: readonly BaselineField[],
): boolean {
  const isVariant = (id: CategoryId) => id === 'feature-flag' || id === 'other';
  if (path.endsWith('*') && isVariant(category) && old.every((each) => isVariant(each.category))) return true;
  if (category !== 'other') return false;
  return now.some((field) => field.category !== 'other' && old.some((each) => each.category === field.category));
}

/**
 * Whether a field is only a further text at a place with mixed texts, such as names of measured steps: some are page
 * addresses, some read as names of events, and which of them occur varies from run to run. Data about a person, or of
 * more than low severity, is never a further text.
 */
function isFurtherText({ category, hash }: BaselineField, old: readonly BaselineField[]): boolean {
  const { group, personal, severity } = taxonomy[category];
  const before = new Set(old.map((field) => field.category));
  const isHarmless = hash === null && !personal && severity === 'low';
  return isHarmless && before.size > 1 && [...before].some((id) => taxonomy[id].group === group);
}

function unique(fields: readonly BaselineField[]): BaselineField[] {
  return [...new Map(fields.map((field) => [`${field.category} ${field.hash}`, field])).values()];
}

/** The app, if all are the same; otherwise ''. */
function onlyOne(apps: readonly string[]): string {
  const each = new Set(apps);
  return each.size === 1 ? ([...each][0] as string) : '';
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
