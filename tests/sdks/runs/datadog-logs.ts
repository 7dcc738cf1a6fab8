import { datadogLogs } from '@datadog/browser-logs';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  datadogLogs.init({
    clientToken: 'pub9d3f6a2c8b1e4f70a5c6d7e8f9012345',
    site: 'datadoghq.com',
    service: 'fernhill-web',
    env: 'production',
    forwardErrorsToLogs: true,
    forwardConsoleLogs: 'all',
    sessionSampleRate: 100,
  });
  datadogLogs.setUser({ id: user.id, name: user.name, email: user.email, phone: user.phone, city: user.city });
  datadogLogs.setAccount({ id: organisation.id, name: organisation.name, plan: organisation.plan });
  datadogLogs.logger.info(event.name, { ...event.properties, job_title: user.job });
  datadogLogs.logger.error('Approval failed', {}, new Error(errorMessage));
}
