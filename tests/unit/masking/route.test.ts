import { expect, test } from 'vitest';
import { matchesRoute, routeOf } from '../../../src/masking/route.ts';

test('segments are fixed except parameters, in any notation', () => {
  expect(routeOf('/falcon/:team/*/{id}')).toEqual(['', 'falcon', null, null, null]);
  expect(routeOf('/x:id/a*/*a/{b}c')).toEqual(['', 'x:id', 'a*', '*a', '{b}c']);
});

test.each([
  ['/falcon/:team', '/falcon/ada', true],
  ['/falcon/:team', '/falcon', false],
  ['/falcon/:team', '/quokka/ada', false],
  ['/:team/falcon', '/ada/quokka', false],
])('the route %s matches %s: %s', (route, path, isTaken) => {
  expect(matchesRoute(routeOf(route), path.split('/'))).toBe(isTaken);
});
