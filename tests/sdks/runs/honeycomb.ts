import { HoneycombWebSDK, recordException } from '@honeycombio/opentelemetry-web';
import { trace } from '@opentelemetry/api';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const sdk = new HoneycombWebSDK({
    apiKey: 'hcaik_01hqzr9lxw4cvb1nmk6sjd3tgy8upe5a7c1f9a3e5b2d4860a1f8',
    serviceName: 'fernhill-web',
    resourceAttributes: { 'user.id': user.id, 'user.email': user.email, 'org.name': organisation.name },
  });
  sdk.start();
  const attributes = {
    name: user.name,
    phone: user.phone,
    city: user.city,
    job_title: user.job,
    plan: organisation.plan,
  };
  trace
    .getTracer('invoices')
    .startSpan(event.name, { attributes: { ...attributes, ...event.properties } })
    .end();
  recordException(new Error(errorMessage));
}
