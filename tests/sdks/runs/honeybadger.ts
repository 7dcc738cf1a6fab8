import Honeybadger from '@honeybadger-io/js';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  Honeybadger.configure({ apiKey: 'hbp_9f1c7e3a5d2b48f60a1c', environment: 'production', eventsEnabled: true });
  Honeybadger.setContext({
    user_id: user.id,
    user_email: user.email,
    name: user.name,
    phone: user.phone,
    job_title: user.job,
    city: user.city,
    organisation: { ...organisation },
  });
  Honeybadger.addBreadcrumb(event.name, { metadata: { ...event.properties } });
  Honeybadger.event(event.name, { ...event.properties, user_id: user.id });
  await Honeybadger.notifyAsync(new Error(errorMessage));
}
