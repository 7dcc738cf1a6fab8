import SplunkRum from '@splunk/otel-web';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  SplunkRum.init({
    realm: 'eu0',
    rumAccessToken: 'Hq2Zr9LxW4cVb1NmK6sJd3',
    applicationName: 'fernhill-web',
    deploymentEnvironment: 'production',
    version: '4.12.0',
    globalAttributes: { 'enduser.id': user.id, 'enduser.email': user.email, 'enduser.name': user.name },
  });
  SplunkRum.setGlobalAttributes({
    'enduser.id': user.id,
    'enduser.email': user.email,
    'enduser.name': user.name,
    phone: user.phone,
    city: user.city,
    job_title: user.job,
    organisation: organisation.name,
    plan: organisation.plan,
  });
  const tracer = SplunkRum.provider?.getTracer('invoices');
  tracer?.startSpan(event.name, { attributes: { 'workflow.name': event.name, ...event.properties } }).end();
  SplunkRum.reportError(new Error(errorMessage));
}
