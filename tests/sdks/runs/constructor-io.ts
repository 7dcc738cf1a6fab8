import ConstructorIO from '@constructor-io/constructorio-client-javascript';
import { defaultOf } from '../interop.ts';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const Client = defaultOf(ConstructorIO);
  const client = new Client({
    apiKey: 'key_7Hq2Zr9LxW4cVb1N',
    userId: user.id,
    segments: [organisation.plan],
    testCells: { 'new-approval-flow': 'on' },
    sendTrackingEvents: true,
  });
  const term = event.properties.search_text;
  await client.search.getSearchResults(term, { filters: { city: [user.city] } });
  await client.autocomplete.getAutocompleteResults(term);
  const track = () => {
    client.tracker.trackSearchSubmit(term, { originalQuery: term });
    client.tracker.trackSearchResultClick(term, { itemName: event.properties.project_name, itemId: 'inv_90412' });
    client.tracker.trackPurchase({
      items: [{ itemId: 'inv_90412' }],
      revenue: event.properties.amount,
      orderId: '90412',
    });
    client.tracker.trackConversion(term, { itemId: 'inv_90412', revenue: event.properties.amount, type: event.name });
  };
  // The SDK sends events only after an action of the user.
  Object.defineProperty(navigator, 'webdriver', { get: () => false });
  document.addEventListener('click', () => setTimeout(track), { once: true });
}
