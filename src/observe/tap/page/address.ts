import { construct, getterOf, hasBrand } from './natives.ts';

const NativeURL = URL;
const hrefOf = getterOf(URL.prototype, 'href');
const scope = globalThis as { document?: Document; location: Location };
const baseOf = scope.document ? getterOf(Node.prototype, 'baseURI') : null;

/**
 * The absolute form of an address that the page gave; null if it is not valid, or if reading it could run the page's
 * code.
 */
export function absolute(address: unknown): string | null {
  if (hasBrand(address, hrefOf as (self: never) => unknown)) return hrefOf(address as URL);
  if (typeof address !== 'string') return null;
  try {
    const base = scope.document && baseOf ? baseOf(scope.document) : scope.location.href;
    return hrefOf(construct(NativeURL, [address, base]) as URL);
  } catch {
    return null;
  }
}
