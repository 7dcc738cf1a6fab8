import { AwsRum } from 'aws-rum-web';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const rum = new AwsRum('7c1f9a3e-5b2d-4860-a1f8-c7e6d5b4a392', '4.12.0', 'eu-central-1', {
    sessionSampleRate: 1,
    telemetries: ['errors', 'performance', 'http', 'interaction'],
    allowCookies: true,
    endpoint: 'https://dataplane.rum.eu-central-1.amazonaws.com',
    signing: false,
    sessionAttributes: { userId: user.id, email: user.email, plan: organisation.plan },
  } as never);
  rum.addSessionAttributes({
    name: user.name,
    phone: user.phone,
    city: user.city,
    jobTitle: user.job,
    organisation: organisation.name,
  });
  rum.recordEvent('invoice_approved', { ...event.properties });
  rum.recordPageView('/invoices');
  rum.recordError(new Error(errorMessage));
}
