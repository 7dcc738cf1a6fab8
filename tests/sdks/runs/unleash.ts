import { UnleashClient } from 'unleash-proxy-client';
import { organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new UnleashClient({
    url: 'https://eu.app.unleash-hosted.com/euab1234/api/frontend',
    clientKey: 'default:production.7c1f9a3e5b2d4860a1f8c7e6d5b4a392',
    appName: 'fernhill-web',
    metricsInterval: 2,
    metricsIntervalInitial: 1,
    impressionDataAll: true,
    context: {
      userId: user.id,
      properties: {
        email: user.email,
        name: user.name,
        phone: user.phone,
        city: user.city,
        jobTitle: user.job,
        organisation: organisation.id,
        plan: organisation.plan,
      },
    },
  });
  await client.start();
  client.isEnabled('new-approval-flow');
}
