import { SingularConfig, singularSdk } from 'singular-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const config = new SingularConfig(
    'fernhill_7c1f9a3e',
    '7c1f9a3e5b2d4860a1f8c7e6d5b4a392',
    'com.fernhill.web',
  ).withCustomUserId(user.id);
  singularSdk.init(config);
  singularSdk.login(user.id);
  singularSdk.pageVisit();
  singularSdk.event(event.name, { ...event.properties, email: user.email, plan: organisation.plan });
  singularSdk.revenue('Invoice', event.properties.currency, event.properties.amount, { city: user.city });
}
