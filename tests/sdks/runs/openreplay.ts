import Tracker from '@openreplay/tracker';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const tracker = new Tracker({
    projectKey: 'Hq2Zr9LxW4cVb1NmK6sJ',
    obscureTextEmails: false,
    obscureTextNumbers: false,
    obscureInputEmails: false,
    defaultInputMode: 0,
    network: {
      capturePayload: true,
      failuresOnly: false,
      sessionTokenHeader: false,
      ignoreHeaders: false,
      captureInIframes: false,
    },
  });
  const started = await tracker.start({ userID: user.id, metadata: { email: user.email, plan: organisation.plan } });
  if (!started.success) throw new Error(started.reason.toString());
  tracker.setUserID(user.id);
  tracker.setMetadata('name', user.name);
  tracker.setMetadata('phone', user.phone);
  tracker.setMetadata('job_title', user.job);
  tracker.setMetadata('city', user.city);
  tracker.setMetadata('organisation', organisation.name);
  tracker.event(event.name, { ...event.properties });
  tracker.handleError(new Error(errorMessage));
}
