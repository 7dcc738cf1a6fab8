import { sign } from '../look.ts';
import type { TextCodec } from './codec.ts';
import { entryTree, formEntries } from './form.ts';

/**
 * The parameters of a URL inside another value, be it absolute, a path or a query alone; their names carry a leading `?` (or `?#` from the
 * fragment), so that `$current_url?token` reads as what it is.
 */
export const url: TextCodec = {
  reads: 'text',
  name: 'url',
  order: 12,
  needs: { any: sign.equals, length: 4 },
  keepsInput: true,
  accepts: (text) => /^(?:(?:https?|wss?):\/\/[^\s?#]+[?#]|\/[^\s?#]*\?|\?)[^\s]/.test(text) && text.length <= 65_536,
  decode(text) {
    const base = /^[/?]/.test(text) ? 'https://relative.invalid' : undefined;
    const parsed = URL.canParse(text, base) ? new URL(text, base) : null;
    if (parsed === null) return null;
    const parameters = [...urlParameters(parsed)].map(([name, value]) => [`?${name}`, value] as const);
    return parameters.length === 0 ? null : { kind: 'tree', tree: new Map(parameters) };
  },
};

/** Query and fragment parameters of a URL; fragment names carry a leading `#`. */
export function urlParameters(address: URL): Map<string, string | string[]> {
  const fragment = address.hash.slice(1).replace(/^[^?]*\?/, '');
  const fragmentEntries = fragment.includes('=') ? formEntries(fragment) : [];
  return entryTree([
    ...formEntries(address.search),
    ...fragmentEntries.map(([name, value]) => [`#${name}`, value] as const),
  ]);
}
