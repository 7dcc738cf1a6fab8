import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexByHost } from '../../../src/vendors/host-index.ts';

interface Claimed {
  readonly host: string;
  readonly path: string;
  readonly order: number;
}

/** How specific a pattern is for a host: its number of labels, and its kind of star. Null if it does not match. */
function exactness(pattern: string, host: string): readonly [labels: number, star: number] | null {
  const labels = pattern.replace(/^\*\./, '').split('.').length;
  if (!pattern.includes('*')) return pattern === host ? [labels, 2] : null;
  if (pattern.startsWith('*.'))
    return host === pattern.slice(2) || host.endsWith(pattern.slice(1)) ? [labels, 0] : null;
  const [first = '', ...rest] = pattern.split('.');
  const [own = '', ...others] = host.split('.');
  const [begins = '', ends = ''] = first.split('*');
  const fits = own.length >= begins.length + ends.length && own.startsWith(begins) && own.endsWith(ends);
  return fits && rest.join('.') === others.join('.') ? [labels, 1] : null;
}

const coversPath = (beginning: string, path: string) =>
  new RegExp(`^${beginning}(?![a-z])`).test(path) || beginning === '';

/** The `order` of the claim that an index must find, computed in the simplest way. */
function found(claims: readonly Claimed[], host: string, path: string): number | undefined {
  const covering = claims.flatMap((claim) => {
    const exact = exactness(claim.host, host);
    return exact !== null && coversPath(claim.path, path) ? [{ ...claim, exact }] : [];
  });
  covering.sort(
    (a, b) => b.exact[0] - a.exact[0] || b.exact[1] - a.exact[1] || b.path.length - a.path.length || a.order - b.order,
  );
  return covering[0]?.order;
}

const label = fc.constantFrom('a', 'b', 'a-b', 'a-', 'c');
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const pattern = fc.tuple(fc.constantFrom('', '', '*.', 'a-*.'), host).map((parts) => parts.join(''));
const path = fc.constantFrom('', '/tr', '/tr/x', '/v');

test('the entry found for an address has the most labels and, of several with the same name, the longest path', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(pattern, path), { maxLength: 12 }),
      fc.array(fc.tuple(host, fc.constantFrom('/', '/tr', '/tr/', '/travel', '/tr/x', '/v1')), { minLength: 1 }),
      (patterns, addresses) => {
        const claims = patterns.map(([name, beginning], order) => ({ host: name, path: beginning, order }));
        const index = indexByHost(claims.map((claim) => ({ ...claim, hosts: [claim.host + claim.path] })));
        for (const [name, pathname] of addresses)
          expect(index.find(name, { pathname })?.order).toBe(found(claims, name, pathname));
      },
    ),
    { numRuns: 500 },
  );
});
