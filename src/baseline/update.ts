import { engine } from '../classify/engine.ts';
import { type Baseline, type BaselineField, baselineWith, identityOf, type Recording } from './baseline.ts';
import { type Change, changesSince } from './changes.ts';

/** Says whether a field of a change is accepted; a change without fields is asked about with null. */
export type Accepts = (change: Change, field: BaselineField | null) => boolean;

/**
 * A baseline with what is new or changed in a recording, as far as it is accepted. What a field held before goes, unless
 * the recording shows that as well. What the recording lacks stays: {@link prunedBaseline} drops it.
 */
export function updatedBaseline(baseline: Baseline, recording: Recording, accepts: Accepts): Baseline {
  const vendors = new Map(Object.entries(baseline.vendors).map(([id, fields]) => [id, [...fields]]));
  const changes = changesSince(baseline, recording).filter(({ kind }) => kind !== 'gone' && kind !== 'vendor-silent');
  let isWhole = true;
  for (const change of changes) {
    const accepted = change.fields.filter((field) => accepts(change, field));
    const isAccepted = change.fields.length === 0 ? accepts(change, null) : accepted.length > 0;
    if (!isAccepted || accepted.length < change.fields.length) isWhole = false;
    if (!isAccepted) continue;
    const renamed = formerId(change, baseline, recording);
    if (renamed !== null) {
      vendors.set(change.vendor, [...(vendors.get(change.vendor) ?? []), ...(vendors.get(renamed) ?? [])]);
      vendors.delete(renamed);
    }
    const shown = identitiesIn(recording, change.vendor);
    const replaced = new Set(change.before.map(identityOf).filter((identity) => !shown.has(identity)));
    const kept = (vendors.get(change.vendor) ?? []).filter((field) => !replaced.has(identityOf(field)));
    vendors.set(change.vendor, [...kept, ...accepted]);
  }
  return baselineWith({
    apps: [...baseline.apps, ...recording.apps],
    vendors: Object.fromEntries(vendors),
    engine: isWhole ? engine : baseline.engine,
  });
}

/** A baseline without the vendors and the fields that a recording lacks. */
export function prunedBaseline(baseline: Baseline, recording: Recording): Baseline {
  const vendors = new Map(Object.entries(baseline.vendors).map(([id, fields]) => [id, [...fields]]));
  for (const { kind, vendor, before } of changesSince(baseline, recording)) {
    if (kind === 'vendor-silent') vendors.delete(vendor);
    if (kind !== 'gone') continue;
    const gone = new Set(before.map(identityOf));
    vendors.set(
      vendor,
      (vendors.get(vendor) ?? []).filter((field) => !gone.has(identityOf(field))),
    );
  }
  return baselineWith({ apps: baseline.apps, vendors: Object.fromEntries(vendors), engine: baseline.engine });
}

function identitiesIn({ vendors }: Recording, vendor: string): Set<string> {
  return new Set(vendors.filter(({ id }) => id === vendor).flatMap(({ disclosures }) => disclosures.map(identityOf)));
}

/** The id by which the baseline knew a vendor that has a name by now: its host. Null for any other change. */
function formerId({ kind, vendor, fields }: Change, { vendors }: Baseline, recording: Recording): string | null {
  if (kind !== 'reclassified' || fields.length > 0 || Object.hasOwn(vendors, vendor)) return null;
  const hosts = recording.vendors.find(({ id }) => id === vendor)?.hosts ?? [];
  const present = new Set(recording.vendors.map(({ id }) => id));
  const isFormer = (id: string) => {
    const domain = id.slice('host:'.length);
    return (
      id.startsWith('host:') && !present.has(id) && hosts.some((host) => host === domain || host.endsWith(`.${domain}`))
    );
  };
  return Object.keys(vendors).find(isFormer) ?? null;
}
