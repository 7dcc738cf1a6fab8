import { createRelay } from '@coveo/relay';
import { event, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const relay = createRelay({
    url: 'https://fernhillx7q2zr9l.analytics.org.coveo.com/rest/organizations/fernhillx7q2zr9l/events/v1',
    token: 'xx7c1f9a3e-5b2d-4860-a1f8-c7e6d5b4a392',
    trackingId: 'fernhill-web',
  });
  const product = { productId: 'inv_90412', name: event.properties.project_name, price: event.properties.amount };
  relay.emit('identify', { userId: user.id, email: user.email });
  relay.emit('ec.productView', { currency: event.properties.currency, product });
  relay.emit('Search', { searchUid: '0f2b7c1e-5d3a-4e86-9b1f-7a6c5d4e3f20', query: event.properties.search_text });
}
