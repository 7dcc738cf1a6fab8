import { Event, initialize } from '@harnessio/ff-javascript-client-sdk';
import { organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = initialize('7c1f9a3e-5b2d-4860-a1f8-c7e6d5b4a392', {
    identifier: user.id,
    name: user.name,
    attributes: { email: user.email, phone: user.phone, city: user.city, plan: organisation.plan },
  });
  client.on(Event.READY, () => client.variation('new_approval_flow', false));
}
