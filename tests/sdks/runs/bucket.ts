import { BucketClient } from '@bucketco/browser-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new BucketClient({
    publishableKey: 'pub_prod_7Hq2Zr9LxW4cVb1NmK6sJd',
    user: { id: user.id, name: user.name, email: user.email, phone: user.phone, city: user.city, jobTitle: user.job },
    company: { id: organisation.id, name: organisation.name, plan: organisation.plan },
  });
  await client.initialize();
  client.getFeature('new-approval-flow').isEnabled;
  await client.track(event.name, { ...event.properties });
  await client.feedback({ featureKey: 'new-approval-flow', score: 5, comment: `Works well, ${user.firstName}` });
}
