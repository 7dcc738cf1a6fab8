import { holds } from './patterns.ts';

const equals = '='.charCodeAt(0);
const escapes = /[%+]/;

/** A name or value of a query, as `URLSearchParams` reads it (https://url.spec.whatwg.org/#concept-urlencoded-parser). */
export function decoded(text: string): string {
  if (!escapes.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    // Not UTF-8, or a stray percent sign.
    return new URLSearchParams(`v=${text}`).get('v') ?? '';
  }
}

/** Whether a query has a name with a value of a pattern. Its parts are copied only where they have to be decoded. */
export function queryHolds({ search }: URL, name: string, pattern: string): boolean {
  const mayHide = search.includes('%') || search.includes('+');
  for (let from = 1; from < search.length; ) {
    const next = search.indexOf('&', from);
    const end = next < 0 ? search.length : next;
    const after = search.startsWith(name, from)
      ? from + name.length
      : mayHide
        ? afterHidden(name, search, from, end)
        : -1;
    if (after === end || (after >= 0 && after < end && search.charCodeAt(after) === equals))
      if (pattern === '' || holds(pattern, decoded(search.slice(after + 1, Math.max(end, after + 1))))) return true;
    from = end + 1;
  }
  return false;
}

/** Where a name ends that is written with escapes; -1 where a part of a query has another. */
function afterHidden(name: string, search: string, from: number, end: number): number {
  const sign = search.indexOf('=', from);
  const after = sign < 0 || sign > end ? end : sign;
  const written = search.slice(from, after);
  return escapes.test(written) && decoded(written) === name ? after : -1;
}
