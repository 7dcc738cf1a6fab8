import { SDK } from '@absmartly/javascript-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const sdk = new SDK({
    endpoint: 'https://fernhill.absmartly.io/v1',
    apiKey: 'Hq2Zr9LxW4cVb1NmK6sJd3TgY8uPe5A7c1f9a3e5b2d4860a1f8c7e6d5b4a392',
    environment: 'production',
    application: 'fernhill-web',
  });
  const context = sdk.createContext({ units: { user_id: user.id, email: user.email } });
  await context.ready();
  context.attributes({
    name: user.name,
    phone: user.phone,
    city: user.city,
    job_title: user.job,
    plan: organisation.plan,
    user_agent: navigator.userAgent,
  });
  context.treatment('new_approval_flow');
  context.track(event.name, { amount: event.properties.amount });
  await context.publish();
}
