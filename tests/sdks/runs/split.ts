import { SplitFactory } from '@splitsoftware/splitio';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const factory = SplitFactory({
    core: { authorizationKey: '7c1f9a3e5b2d4860a1f8c7e6d5b4a392c1d0', key: user.id },
    startup: { eventsFirstPushWindow: 1 },
    scheduler: { eventsPushRate: 2, impressionsRefreshRate: 2 },
  });
  const client = factory.client();
  await Promise.race([client.ready(), new Promise((resolve) => setTimeout(resolve, 4000))]);
  client.getTreatment('new_approval_flow', {
    email: user.email,
    name: user.name,
    plan: organisation.plan,
    city: user.city,
  });
  client.track('user', 'invoice_approved', event.properties.amount, { email: user.email, ...event.properties });
}
