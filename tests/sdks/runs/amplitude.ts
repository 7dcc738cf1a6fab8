import * as amplitude from '@amplitude/analytics-browser';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  amplitude.init('b7e1c93fa04d58261f7c0d9eab35e842', user.id, { autocapture: true });
  const identify = new amplitude.Identify()
    .set('email', user.email)
    .set('name', user.name)
    .set('phone', user.phone)
    .set('city', user.city)
    .set('job_title', user.job)
    .set('plan', organisation.plan);
  amplitude.identify(identify);
  amplitude.setGroup('org_id', organisation.id);
  amplitude.groupIdentify('org_id', organisation.id, new amplitude.Identify().set('name', organisation.name));
  amplitude.track(event.name, { ...event.properties });
  amplitude.revenue(new amplitude.Revenue().setPrice(event.properties.amount).setProductId('invoice'));
}
