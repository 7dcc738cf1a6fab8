import { Meilisearch } from 'meilisearch';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new Meilisearch({
    host: 'https://ms-7c1f9a3e5b2d-4821.fra.meilisearch.io',
    apiKey: '7c1f9a3e5b2d4860a1f8c7e6d5b4a3927c1f9a3e5b2d4860a1f8c7e6d5b4a392',
  });
  await client.index('invoices').search(event.properties.search_text, {
    filter: [`org = ${organisation.id}`, `owner = "${user.name}"`],
    attributesToHighlight: ['title'],
  });
  await client.multiSearch({
    queries: [
      { indexUid: 'invoices', q: event.properties.search_text },
      { indexUid: 'people', q: user.email },
    ],
  });
}
