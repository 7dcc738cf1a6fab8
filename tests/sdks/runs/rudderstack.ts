import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const analytics = new RudderAnalytics();
  analytics.load('2fK9xTq7LmVb4Nw8RsJd1YgZ6uP', 'https://fernhillab.dataplane.rudderstack.com', {
    plugins: ['XhrQueue', 'StorageEncryption'],
  });
  analytics.page('Invoices');
  analytics.identify(user.id, {
    name: user.name,
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email,
    phone: user.phone,
    title: user.job,
    address: { city: user.city },
  });
  analytics.group(organisation.id, { name: organisation.name, plan: organisation.plan });
  analytics.track(event.name, { ...event.properties });
}
