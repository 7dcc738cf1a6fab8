import { jitsuAnalytics } from '@jitsu/js';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const analytics = jitsuAnalytics({ host: 'https://clq8v3x0m000108l5.d.jitsu.com', writeKey: 'js.a7c2:k9f3' });
  await analytics.page();
  await analytics.identify(user.id, {
    name: user.name,
    email: user.email,
    phone: user.phone,
    city: user.city,
    job_title: user.job,
  });
  await analytics.group(organisation.id, { name: organisation.name, plan: organisation.plan });
  await analytics.track(event.name, { ...event.properties });
}
