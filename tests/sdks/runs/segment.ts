import { AnalyticsBrowser } from '@segment/analytics-next';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const analytics = AnalyticsBrowser.load({ writeKey: 'fHq2Zr7LxW9cVb4NmK8sJd1TgY6uPe3A' });
  await analytics.page('Invoices');
  await analytics.identify(user.id, {
    name: user.name,
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email,
    phone: user.phone,
    title: user.job,
    address: { city: user.city },
    company: { id: organisation.id, name: organisation.name, plan: organisation.plan },
  });
  await analytics.group(organisation.id, { name: organisation.name, plan: organisation.plan });
  await analytics.track(event.name, { ...event.properties });
  await analytics.alias(user.id);
  const batching = AnalyticsBrowser.load(
    { writeKey: 'kP2mWq8LrX5vZb7NcT4sHd9JgY3uFe6A' },
    {
      integrations: {
        'Segment.io': { deliveryStrategy: { strategy: 'batching', config: { size: 2, timeout: 2000 } } },
      },
    },
  );
  await batching.identify(user.id, { email: user.email, plan: organisation.plan });
  await batching.track(event.name, { ...event.properties });
}
