import Typesense from 'typesense';
import { event, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new Typesense.Client({
    nodes: [{ host: '7hq2zr9lxw4cvb1n.a1.typesense.net', port: 443, protocol: 'https' }],
    apiKey: 'Zr9LxW4cVb1NmK6sJdP3yT8uE5aG0fRi',
    connectionTimeoutSeconds: 5,
    numRetries: 0,
  });
  const query = { q: event.properties.search_text, query_by: 'title,note', 'x-typesense-user-id': user.id };
  await client.collections('invoices').documents().search(query, {});
  await client.multiSearch.perform(
    { searches: [{ collection: 'invoices', q: event.properties.search_text, filter_by: `owner:=${user.name}` }] },
    { query_by: 'title' },
  );
  await client.analytics.events().create({
    name: 'invoice_click',
    type: 'click',
    data: { doc_id: 'inv_90412', user_id: user.id, q: event.properties.search_text },
  });
}
