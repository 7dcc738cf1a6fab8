import { StatsigClient } from '@statsig/js-client';
import { StatsigSessionReplayPlugin } from '@statsig/session-replay';
import { StatsigAutoCapturePlugin } from '@statsig/web-analytics';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new StatsigClient(
    'client-7Hq2Zr9LxW4cVb1NmK6sJd3TgY8uPe5A',
    {
      userID: user.id,
      email: user.email,
      country: 'DE',
      custom: { name: user.name, phone: user.phone, city: user.city, job_title: user.job, plan: organisation.plan },
      customIDs: { companyID: organisation.id },
    },
    {
      plugins: [new StatsigAutoCapturePlugin() as never, new StatsigSessionReplayPlugin() as never],
      environment: { tier: 'production' },
    },
  );
  await client.initializeAsync();
  client.checkGate('new_approval_flow');
  client.logEvent(event.name, event.properties.amount, {
    currency: event.properties.currency,
    project_name: event.properties.project_name,
    search_text: event.properties.search_text,
  });
  await client.flush();
}
