import { decode } from '../../src/decode/decode.ts';
import type { Body, Observation } from '../../src/observe/observation.ts';
import { indexSignatures } from '../../src/vendors/signatures.ts';
import type { Definition } from '../../src/vendors/vendor.ts';

/** A common request of apps to their own API, with a JSON body or a form. */
type Everyday = readonly [method: string, path: string, body?: unknown];

const person = { id: 90331, name: 'Ada Lindqvist', email: 'ada@example.com', phone: '+46 8 123 456', role: 'admin' };
const order = { id: 'ord_8812', items: [{ sku: 'A-100', quantity: 2, price: 19.9 }], currency: 'EUR', total: 39.8 };

/** Requests by kind: persons, sign-in, lists, orders, messages, settings, files, own events and logs. */
const requests: readonly Everyday[] = [
  ['POST', '/api/users', person],
  ['PUT', '/api/users/90331', person],
  ['PATCH', '/api/v1/users/90331', { email: person.email, name: person.name }],
  ['GET', '/api/users/90331'],
  ['GET', '/api/me'],
  ['POST', '/v1/customers', { ...person, metadata: { plan: 'team' } }],
  ['PUT', '/customers/3f2504e0-4f89-11d3-9a0c-0305e82c3301', { customer: person }],
  ['POST', '/api/contacts', { contact: person, list_id: 12 }],
  ['PATCH', '/api/profile', { profile: { first_name: 'Ada', last_name: 'Lindqvist', locale: 'sv-SE' } }],
  ['POST', '/login', new URLSearchParams({ username: 'ada', password: 'made-up-1' })],
  ['POST', '/api/session', { email: person.email, password: 'made-up-1' }],
  [
    'POST',
    '/oauth/token',
    new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'rt-1', client_id: 'web' }),
  ],
  ['GET', '/api/invoices?limit=50&offset=100&sort=-created_at'],
  ['GET', '/search?q=invoice&page=2'],
  ['GET', '/api/search?query=paper&type=product'],
  [
    'POST',
    '/graphql',
    { operationName: 'User', query: 'query User($id: ID!) { user(id: $id) { name } }', variables: { id: 1 } },
  ],
  ['POST', '/api/orders', order],
  ['PUT', '/api/cart/items/7', { quantity: 3 }],
  ['POST', '/api/payments', { amount: 3980, currency: 'eur', order_id: order.id }],
  ['POST', '/api/messages', { to: person.id, text: 'See you at noon', thread_id: 5 }],
  ['POST', '/api/comments', { body: 'Looks good to me', author_id: person.id }],
  ['POST', '/api/feedback', { rating: 4, comment: 'Works for us' }],
  ['PATCH', '/api/settings', { theme: 'dark', notifications: { email: true } }],
  ['POST', '/api/uploads', { name: 'plan.pdf', size: 1024, type: 'application/pdf' }],
  ['GET', '/api/notifications?since=1790000000'],
  ['GET', '/api/feature-flags?user_id=90331'],
  ['POST', '/api/events', { type: 'invoice_approved', user_id: person.id, at: '2026-10-01T12:00:00Z' }],
  ['POST', '/api/track', { event: 'Invoice Approved', properties: { plan: 'team' } }],
  ['POST', '/api/logs', { level: 'error', message: 'It did not work', url: '/invoices' }],
  ['POST', '/api/metrics', { name: 'page_load', value: 812, tags: { page: 'invoices' } }],
  ['POST', '/api/batch', { requests: [{ method: 'GET', path: '/users/1' }] }],
  ['POST', '/collect', { session_id: 's-812', page: '/invoices', action: 'opened' }],
  ['POST', '/api/usage?session_id=s-812', { session_id: 's-812', page: '/invoices', user_id: person.id, ms: 812 }],
  ['POST', '/v1/messages', { channel: 'support', messages: [{ text: 'See you at noon' }] }],
  ['POST', '/hooks/projects', { project: { id: 4, name: 'Harbour' }, event: 'created' }],
  ['GET', '/healthz'],
  ['GET', '/api/config?version=4.2.0'],
  ['POST', '/api/sync', { changes: [{ table: 'tasks', id: 1, op: 'update' }], token: 'made-up' }],
];

/** Usual addresses of apps' APIs. */
const origins = ['https://app.fernhill.example', 'https://api.fernhill.example'];

function bodyOf(body: unknown): Body {
  if (body === undefined) return { kind: 'none' };
  const text = body instanceof URLSearchParams ? body.toString() : JSON.stringify(body);
  return { kind: 'bytes', bytes: new TextEncoder().encode(text) };
}

const observations: readonly Observation[] = origins.flatMap((origin) =>
  requests.map(
    ([method, path, body], at): Observation => ({
      id: `everyday-${at}`,
      at: 1_790_000_000_000,
      transport: 'http',
      outcome: 'sent',
      tab: null,
      app: 'https://app.fernhill.example',
      page: 'https://app.fernhill.example/invoices',
      method,
      url: `${origin}${path}`,
      headers: [
        ['accept', 'application/json'],
        ['authorization', 'Bearer made-up'],
        ['x-requested-with', 'XMLHttpRequest'],
      ],
      body: bodyOf(body),
      callStack: null,
    }),
  ),
);

/** Each request of an app to its own API that a definition's signatures match, with the definition's id. */
export function everydayClaims(definitions: readonly Definition[]): string[] {
  const read = observations.map((observation) => ({ observation, fields: decode(observation).fields }));
  return definitions
    .filter(({ signatures = [] }) => signatures.length > 0)
    .flatMap((definition) => {
      const index = indexSignatures([definition]);
      return read
        .filter(({ observation: { url, headers }, fields }) => {
          const sent = { url: new URL(url), headers };
          return index.byAddress(sent) !== null || index.byPayload(sent, fields) !== null;
        })
        .map(({ observation: { method, url } }) => `${definition.id}: ${method} ${url}`);
    });
}
