import { expect, test } from 'vitest';
import { decoding } from '../../../src/decode/decode.ts';
import { atOnce } from '../../../src/steps.ts';
import { parseDefinitions } from '../../../src/vendors/definition.ts';
import { readEvents } from '../../../src/vendors/events.ts';
import type { EventShape } from '../../../src/vendors/vendor.ts';
import { observed } from './fixtures.ts';

/** The events of a payload, each as a list of its name, its user, and its properties in the form `path=value`. */
function eventsIn(
  body: unknown,
  shapes: readonly EventShape[],
  url = 'https://api.vendor.test/v1/events/signups',
): unknown[] {
  const sent = observed({ from: '', url, body: JSON.stringify(body) });
  return readEvents(atOnce(decoding(sent)).fields, shapes).map(({ name, user, properties }) => [
    name,
    user,
    ...properties.map(({ path, value }) => `${path.text}=${value}`),
  ]);
}

test('an event has the name, user and properties of its first matching shape', () => {
  const shapes: EventShape[] = [
    { at: 'batch[]', name: 'event', user: 'userId', properties: 'properties' },
    { at: 'batch[]', name: 'type', user: 'userId', properties: 'traits' },
  ];
  const batch = [
    {
      type: 'track',
      event: 'Signed up',
      userId: 'u1',
      properties: { plan: 'pro', nested: { a: 1 } },
      traits: { b: 2 },
    },
    { type: 'identify', event: '', userId: 'u2', properties: { c: 3 }, traits: { city: 'Potsdam' } },
  ];
  expect(eventsIn({ batch }, shapes)).toEqual([
    ['Signed up', 'u1', 'batch[].properties.plan=pro', 'batch[].properties.nested.a=1'],
    ['identify', 'u2', 'batch[].traits.city=Potsdam'],
  ]);
});

test('the user may be at the payload’s root, and the first path present identifies the user', () => {
  const shape: EventShape = { at: 'events[]', name: 'n', user: ['uid', '/user.id'] };
  const payload = { user: { id: 'root' }, events: [{ n: 'a', uid: 'own' }, { n: 'b' }] };
  expect(eventsIn(payload, [shape])).toEqual([
    ['a', 'own'],
    ['b', 'root'],
  ]);
});

test('properties may be a single field, several objects, or the event itself', () => {
  const payload = [{ n: 'a', value: 3, valued: 4, data: { b: 1 } }];
  expect(eventsIn(payload, [{ at: '[]', name: 'n', properties: ['value', 'data'] }])).toEqual([
    ['a', null, '[].value=3', '[].data.b=1'],
  ]);
  expect(eventsIn(payload, [{ at: '[]', name: 'n', properties: '' }])[0]).toHaveLength(6);
  expect(eventsIn({ n: 'a' }, [{ at: '', name: 'n', properties: '' }])).toEqual([['a', null, 'n=a']]);
});

test('a name is a part of a field, a key, or a part of the URL’s path', () => {
  const part: EventShape = { at: '[]', name: { in: 'schema', part: '^iglu:[^/]+/([^/]+)/' } };
  expect(eventsIn([{ schema: 'iglu:com.acme/invoice_paid/jsonschema/1-0-0' }, { schema: 'none' }], [part])).toEqual([
    ['invoice_paid', null],
  ]);
  const keys: EventShape = { at: '[]', name: { keys: ['$set', '$unset'] }, properties: ['$set', '$unset'] };
  expect(eventsIn([{ $set: { a: 1 } }], [keys])).toEqual([['$set', null, '[].$set.a=1']]);
  const fromUrl: EventShape = { at: '', name: { urlPart: '/events/([^/]+)$' }, properties: '' };
  expect(eventsIn({ a: 1 }, [fromUrl])).toEqual([['signups', null, 'a=1']]);
  expect(eventsIn({ a: 1 }, [fromUrl], 'https://api.vendor.test/v1/queries')).toEqual([]);
});

test.each([[{ in: 'schema', part: '^iglu:' }], [{ urlPart: '(' }], [{ keys: [] }], [{ at: 'event' }]])(
  'a user’s own definition with the name %j is refused, and the error lists the possible forms',
  (name) => {
    const parsed = parseDefinitions({ id: 'own', name: 'Own', hosts: ['t.own.test'], events: [{ at: '', name }] });
    const reason = 'error' in parsed ? parsed.error.message : 'accepted';
    expect(reason).toContain('events[0].name must be a path, {"in", "part"}, {"keys"} or {"urlPart"}');
  },
);

test('a user’s own definition may have each form of name, and several paths', () => {
  const events = [
    { at: '', name: { in: 'a', part: '(.+)' }, user: ['b', '/c'], properties: ['', 'd'] },
    { at: '', name: { urlPart: '/(x)' }, user: 'b', properties: '' },
  ];
  expect(parseDefinitions({ id: 'own', name: 'Own', hosts: ['t.own.test'], events })).toHaveProperty('definitions');
});
