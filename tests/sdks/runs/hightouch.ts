import { HtEventsBrowser } from '@ht-sdks/events-sdk-js-browser';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const events = HtEventsBrowser.load(
    { writeKey: '5c9f1e7a3b2d4860a1f8c7e6d5b4a392' },
    { apiHost: 'us-east-1.hightouch-events.com' },
  );
  await events.page('Invoices');
  await events.identify(user.id, {
    name: user.name,
    email: user.email,
    phone: user.phone,
    title: user.job,
    address: { city: user.city },
  });
  await events.group(organisation.id, { name: organisation.name, plan: organisation.plan });
  await events.track(event.name, { ...event.properties });
}
