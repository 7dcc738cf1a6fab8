import insights from 'search-insights';
import { event, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  insights('init', { appId: '7HQ2ZR9LXW', apiKey: '7c1f9a3e5b2d4860a1f8c7e6d5b4a392', useCookie: true });
  insights('setUserToken', user.id);
  insights('setAuthenticatedUserToken', user.id);
  insights('clickedObjectIDsAfterSearch', {
    eventName: event.name,
    index: 'invoices',
    queryID: '43b15df305339e827f0ac0bdc5ebcaa7',
    objectIDs: ['inv_90412'],
    positions: [1],
  });
  insights('viewedFilters', {
    eventName: 'Invoices filtered',
    index: 'invoices',
    filters: [`project:${event.properties.project_name}`],
  });
  insights('purchasedObjectIDs', {
    eventName: 'Invoice paid',
    index: 'invoices',
    objectIDs: ['inv_90412'],
    objectData: [{ price: event.properties.amount, quantity: 1 }],
    value: event.properties.amount,
    currency: event.properties.currency,
  });
}
