import Treasure from 'td-js-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const td = new Treasure({
    host: 'eu01.records.in.treasuredata.com',
    writeKey: '9182/7c1f9a3e5b2d4860a1f8c7e6d5b4a392c1d0e9f8',
    database: 'fernhill',
    startInSignedMode: true,
  });
  td.set('$global', { user_id: user.id, email: user.email, organisation: organisation.name, plan: organisation.plan });
  td.trackPageview('pageviews');
  td.trackEvent('events', {
    event: event.name,
    ...event.properties,
    name: user.name,
    phone: user.phone,
    city: user.city,
    job_title: user.job,
  });
}
