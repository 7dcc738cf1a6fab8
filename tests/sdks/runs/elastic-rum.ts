import { init } from '@elastic/apm-rum';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const apm = init({
    serviceName: 'fernhill-web',
    serverUrl: 'https://7c1f9a3e5b2d.apm.europe-west1.gcp.cloud.es.io',
    serviceVersion: '4.12.0',
    environment: 'production',
  });
  apm.setUserContext({ id: user.id, username: user.name, email: user.email });
  apm.setCustomContext({ phone: user.phone, job_title: user.job, city: user.city, organisation: { ...organisation } });
  apm.addLabels({ plan: organisation.plan, org_id: organisation.id });
  const transaction = apm.startTransaction(event.name, 'custom', { managed: true });
  transaction?.addLabels({ ...event.properties });
  apm.captureError(new Error(errorMessage));
  transaction?.end();
}
