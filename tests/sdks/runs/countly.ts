import imported from 'countly-sdk-web';
import { defaultOf } from '../interop.ts';
import { errorMessage, event, organisation, user } from '../persona.ts';

const Countly = defaultOf(imported);

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  Countly.init({
    app_key: '7c1f9a3e5b2d4860a1f8c7e6d5b4a392c1d0e9f8',
    url: 'https://fernhill.count.ly',
    interval: 500,
  });
  Countly.track_sessions();
  Countly.track_pageview();
  Countly.track_clicks();
  Countly.track_errors();
  Countly.set_id(user.id);
  Countly.user_details({
    name: user.name,
    email: user.email,
    phone: user.phone,
    organization: organisation.name,
    custom: { plan: organisation.plan, city: user.city, job_title: user.job },
  });
  Countly.add_event({ key: event.name, count: 1, sum: event.properties.amount, segmentation: { ...event.properties } });
  Countly.log_error(new Error(errorMessage));
}
