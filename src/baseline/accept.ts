import { engine } from '../classify/engine.ts';
import { isAddedByClient } from './added-by-client.ts';
import { type Baseline, type BaselineField, baselineWith, placeOf, type Recording } from './baseline.ts';
import { type Change, changesSince } from './changes.ts';

/**
 * Applies changes to a baseline: each changed place then holds the fields that were recorded there, without those that
 * are sent regardless of what the app does ({@link isAddedByClient}), and silent vendors are removed.
 * If the current engine classifies all fields as the changed baseline does, the baseline names this engine, unless
 * nothing is accepted.
 * @param changes a subset of what {@link changesSince} returned for the same baseline and recording, optionally with
 *   fewer fields
 */
export function acceptChanges(baseline: Baseline, recording: Recording, changes: readonly Change[]): Baseline {
  const vendors = new Map(Object.entries(baseline.vendors));
  const recorded = new Map(recording.vendors.map(({ id, disclosures }) => [id, disclosures] as const));
  for (const { kind, vendor, idInBaseline, fields, before } of changes) {
    const held = vendors.get(vendor) ?? vendors.get(idInBaseline) ?? [];
    vendors.delete(idInBaseline);
    if (kind === 'vendor-silent') continue;
    const now = (recorded.get(vendor) ?? []).filter((field) => !isAddedByClient(field));
    const places = new Set([...fields, ...before].map(placeOf));
    const isMeant = (field: BaselineField) => places.has(placeOf(field));
    vendors.set(vendor, [...held.filter((field) => !isMeant(field)), ...now.filter(isMeant)]);
  }
  const apps = [...baseline.apps, ...changes.flatMap(({ kind, app }) => (kind === 'new-vendor' && app ? [app] : []))];
  const next = baselineWith({ ...baseline, apps, vendors: Object.fromEntries(vendors) });
  const isOfOlder = changesSince(next, recording).some(({ kind }) => kind === 'reclassified');
  return isOfOlder || changes.length === 0 ? next : { ...next, engine };
}
