import { AnalyticsBrowser } from '@customerio/cdp-analytics-browser';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const analytics = AnalyticsBrowser.load({ writeKey: 'c9e1a7f3b5d2486e0f8a' });
  await analytics.page('Invoices');
  await analytics.identify(user.id, {
    name: user.name,
    first_name: user.firstName,
    last_name: user.lastName,
    email: user.email,
    phone: user.phone,
    job_title: user.job,
    city: user.city,
  });
  await analytics.group(organisation.id, { name: organisation.name, plan: organisation.plan });
  await analytics.track(event.name, { ...event.properties });
}
