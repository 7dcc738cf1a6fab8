import type { Field } from '../decode/field.ts';
import { Pattern } from './patterns.ts';
import type { Sent } from './signatures.ts';
import { type AddressSwitch, type Definition, type ImpliedKind, impliedKinds } from './vendor.ts';

/** What one request gave away by itself, whatever its payload. */
export interface Implied {
  readonly kinds: readonly ImpliedKind[];
  /** Whether the vendor's own switch turned some of it off. */
  readonly isAnonymised: boolean;
}

/** A request through the app's own host: what it forwards cannot be seen. */
export const nothingImplied: Implied = { kinds: [], isAnonymised: false };

/** What a request to a host that is not the app's own gave away, less what the vendor's own switches turn off. */
export function impliedBy(vendor: Definition | null, sent: Sent, fields: readonly Field[]): Implied {
  const held = (vendor?.addressSwitches ?? []).filter((one) => isSet(one, sent, fields));
  const off = new Set(held.flatMap((one) => one.off));
  return { kinds: impliedKinds.filter((kind) => !off.has(kind)), isAnonymised: held.length > 0 };
}

function isSet(
  { query, headers, fields: wanted, lacks }: AddressSwitch,
  sent: Sent,
  fields: readonly Field[],
): boolean {
  const named = (sources: Readonly<Record<string, string>> | undefined) =>
    Object.entries(sources ?? {}).map(([name, source]) => [name, new Pattern(source)] as const);
  return (
    named(query).every(([name, pattern]) => sent.url.searchParams.getAll(name).some((value) => pattern.holds(value))) &&
    named(headers).every(([name, pattern]) =>
      sent.headers.some(([key, value]) => key === name && pattern.holds(value)),
    ) &&
    named(wanted).every(([ending, pattern]) =>
      fields.some((field) => endsIn(field, ending) && pattern.holds(field.value)),
    ) &&
    (lacks === undefined || !fields.some((field) => endsIn(field, lacks)))
  );
}

function endsIn({ location, path: { text } }: Field, ending: string): boolean {
  return location !== 'header' && (text === ending || text.endsWith(`.${ending}`));
}
