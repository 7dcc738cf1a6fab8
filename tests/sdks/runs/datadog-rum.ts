import { datadogRum } from '@datadog/browser-rum';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  datadogRum.init({
    applicationId: '7c0f5e1a-93b2-4d68-8a4e-1f2c3b4d5e6f',
    clientToken: 'pub9d3f6a2c8b1e4f70a5c6d7e8f9012345',
    site: 'datadoghq.eu',
    service: 'fernhill-web',
    env: 'production',
    version: '4.12.0',
    sessionSampleRate: 100,
    sessionReplaySampleRate: 100,
    trackUserInteractions: true,
    trackResources: true,
    trackLongTasks: true,
    compressIntakeRequests: true,
    defaultPrivacyLevel: 'allow',
  });
  datadogRum.setUser({ id: user.id, name: user.name, email: user.email, phone: user.phone, city: user.city });
  datadogRum.setAccount({ id: organisation.id, name: organisation.name, plan: organisation.plan });
  datadogRum.setGlobalContextProperty('job_title', user.job);
  datadogRum.addAction(event.name, { ...event.properties });
  datadogRum.addFeatureFlagEvaluation('new-approval-flow', true);
  datadogRum.addError(new Error(errorMessage));
}
