import * as v from 'valibot';
import type { Problem } from '../json/problem.ts';
import { vendorIdSchema } from '../policy/policy.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import type { Definition } from '../vendors/vendor.ts';
import { isPublicSuffix } from '../web/domain.ts';
import { isWithin } from '../web/host.ts';
import { hostPatternSchema } from '../web/pattern.ts';
import { type Settings, updateSettings, type VendorMapping } from './settings.ts';

/** The patch for `settings.update`, or why it is impossible. */
export type MappingChange = { readonly patch: Pick<Settings, 'vendors'> } | { readonly error: MappingProblem };

/** Why a host cannot be mapped, or is not mapped. */
export interface MappingProblem {
  readonly code: Problem['code'] | 'public-suffix' | 'vendor-host' | 'not-mapped';
  readonly message: string;
  /** Its path in the settings; `''` if it is about the host. */
  readonly path: string;
}

/**
 * The change that maps a host to a vendor, or marks it as the user's own (`own`). Replaces an earlier mapping of the
 * host. The id of a vendor without a definition is accepted; its name is its id. Refuses malformed hosts and ids,
 * public suffixes, and hosts of vendors with a definition.
 *
 * @param host `t.example.com`, or `*.example.com` for that name and all below it
 * @param described vendors with a definition, besides those that the user defined
 */
export function mapHost(
  settings: Settings,
  host: string,
  vendorId: string,
  described: readonly Definition[] = catalogue,
): MappingChange {
  const misspelt = refusalOf(hostPatternSchema, host) ?? refusalOf(vendorIdSchema, vendorId);
  if (misspelt !== null) return refused('bad-value', misspelt);
  const name = host.toLowerCase().replace(/^\*\./, '');
  if (isPublicSuffix(name)) {
    return refused('public-suffix', `${name} is a suffix that many owners share; map a name below it`);
  }
  const owner = [...settings.definitions, ...(settings.policy?.definitions ?? []), ...described].find(({ hosts }) =>
    hosts.some((each) => overlaps(each, host.toLowerCase())),
  );
  if (owner) return refused('vendor-host', `${host} is a host of ${owner.name}; map hosts of your own`);
  const others = without(settings.vendors, host);
  const mapping = others.find(({ id }) => id === vendorId);
  const extended = { id: vendorId, hosts: [...(mapping?.hosts ?? []), host] };
  const vendors = mapping ? others.map((each) => (each === mapping ? extended : each)) : [...others, extended];
  const result = updateSettings(settings, { vendors });
  return 'error' in result ? result : { patch: { vendors: result.settings.vendors } };
}

/** The change that undoes {@link mapHost} for a host. Refuses if exactly that host is not mapped. */
export function unmapHost(settings: Settings, host: string): MappingChange {
  const isMapped = settings.vendors.some(({ hosts }) => hosts.includes(host.toLowerCase()));
  return isMapped
    ? { patch: { vendors: without(settings.vendors, host) } }
    : refused('not-mapped', `${host} is not mapped by itself`);
}

/** Id of the vendor to which exactly this host is mapped, not a pattern that covers it; null if it is not mapped. */
export function mappedTo(settings: Settings, host: string): string | null {
  return settings.vendors.find(({ hosts }) => hosts.includes(host.toLowerCase()))?.id ?? null;
}

function without(mappings: readonly VendorMapping[], host: string): VendorMapping[] {
  return mappings
    .map(({ id, hosts }) => ({ id, hosts: hosts.filter((each) => each !== host.toLowerCase()) }))
    .filter(({ hosts }) => hosts.length > 0);
}

/** Whether a host, or a pattern, and a definition's host have a name in common. */
function overlaps(defined: string, host: string): boolean {
  const [pattern = ''] = defined.split('/');
  return covers(pattern, host.replace(/^\*\./, '')) || covers(host, pattern.replace(/^\*\./, ''));
}

function covers(pattern: string, name: string): boolean {
  return pattern.startsWith('*.') ? isWithin(name, pattern.slice(2)) : name === pattern;
}

/** Why a text does not fit a schema, as a sentence; null if it fits. */
function refusalOf(schema: v.GenericSchema<unknown, string>, written: string): string | null {
  const parsed = v.safeParse(schema, written, { abortEarly: true });
  return parsed.success ? null : `"${written.slice(0, 80)}" ${parsed.issues[0].message}`;
}

function refused(code: MappingProblem['code'], message: string): { readonly error: MappingProblem } {
  return { error: { code, message, path: '' } };
}
