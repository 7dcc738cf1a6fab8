import { openobserveRum } from '@openobserve/browser-rum';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  openobserveRum.init({
    applicationId: 'fernhill-web',
    clientToken: 'rumZr9LxW4cVb1NmK6sJd',
    site: 'api.openobserve.ai',
    organizationIdentifier: 'fernhill_2fK9xTq7',
    service: 'fernhill-web',
    env: 'production',
    version: '3.14.0',
    trackResources: true,
    trackLongTasks: true,
    trackUserInteractions: true,
    sessionSampleRate: 100,
    sessionReplaySampleRate: 100,
    defaultPrivacyLevel: 'allow',
  });
  openobserveRum.setUser({ id: user.id, name: user.name, email: user.email, phone: user.phone, city: user.city });
  openobserveRum.setGlobalContextProperty('organisation', { ...organisation });
  openobserveRum.addAction(event.name, { ...event.properties });
  openobserveRum.addError(new Error(errorMessage), { job_title: user.job });
  openobserveRum.startSessionReplayRecording();
}
