import { initialize } from 'launchdarkly-js-client-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = initialize('65f0c1e7a3b2d4860a1f8c7e', {
    kind: 'multi',
    user: {
      key: user.id,
      name: user.name,
      email: user.email,
      phone: user.phone,
      city: user.city,
      job_title: user.job,
    },
    organization: { key: organisation.id, name: organisation.name, plan: organisation.plan },
  });
  await client.waitForInitialization(5);
  client.variation('new-approval-flow', false);
  client.track(event.name, { ...event.properties }, event.properties.amount);
  await client.flush();
}
