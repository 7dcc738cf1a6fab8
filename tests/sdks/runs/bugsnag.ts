import Bugsnag from '@bugsnag/js';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  Bugsnag.start({ apiKey: '6a1c0f9e3b7d4825a0e6c9d1f4b83720', appVersion: '4.12.0', releaseStage: 'production' });
  Bugsnag.setUser(user.id, user.email, user.name);
  Bugsnag.addMetadata('organisation', { ...organisation });
  Bugsnag.addMetadata('profile', { phone: user.phone, job_title: user.job, city: user.city });
  Bugsnag.addFeatureFlag('new-approval-flow', 'on');
  Bugsnag.leaveBreadcrumb(event.name, { ...event.properties });
  Bugsnag.notify(new Error(errorMessage));
}
