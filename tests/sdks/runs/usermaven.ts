import { usermavenClient } from '@usermaven/sdk-js';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = usermavenClient({
    key: 'UMHq2Zr9LxW4',
    trackingHost: 'https://events.usermaven.com',
    autocapture: true,
    autoPageview: true,
  } as never);
  await client.id({
    id: user.id,
    email: user.email,
    first_name: user.firstName,
    last_name: user.lastName,
    created_at: '2024-02-11T09:30:00Z',
    custom: { phone: user.phone, city: user.city, job_title: user.job },
    company: {
      id: organisation.id,
      name: organisation.name,
      created_at: '2024-01-08T08:00:00Z',
      plan: organisation.plan,
    },
  } as never);
  client.track('invoice_approved', { ...event.properties });
}
