import recombee from 'recombee-js-api-client';
import { event, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new recombee.ApiClient(
    'fernhill-prod',
    'Zr9LxW4cVb1NmK6sJdP3yT8uE5aG0fRiZr9LxW4cVb1NmK6sJdP3yT8uE5aG0fRi',
    {
      region: 'eu-west',
    },
  );
  await client.send(new recombee.AddDetailView(user.id, 'inv_90412', { cascadeCreate: true, duration: 15 }));
  await client.send(
    new recombee.AddPurchase(user.id, 'inv_90412', {
      cascadeCreate: true,
      amount: 1,
      price: event.properties.amount,
      additionalData: { project_name: event.properties.project_name, city: user.city },
    }),
  );
  await client.send(new recombee.SetViewPortion(user.id, 'inv_90412', 0.6, { sessionId: 'aab5d2a1c09e' }));
  await client.send(new recombee.SearchItems(user.id, event.properties.search_text, 5, { scenario: 'search' }));
  await client.send(new recombee.RecommendItemsToUser(user.id, 5, { scenario: 'homepage' }));
}
