import { init, track } from '@plausible-analytics/tracker';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  init({ domain: 'app.fernhill.example', outboundLinks: true, formSubmissions: true, logging: false });
  const { amount, ...rest } = event.properties;
  track(event.name, {
    props: { ...rest, plan: organisation.plan, user_id: user.id },
    revenue: { amount, currency: event.properties.currency },
  });
}
