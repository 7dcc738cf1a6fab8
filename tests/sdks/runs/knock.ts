import Knock from '@knocklabs/client';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const knock = new Knock('pk_7c1f9a3e5b2d4860a1f8c7e6d5b4a392');
  knock.authenticate(user.id);
  await knock.user.identify({
    name: user.name,
    email: user.email,
    phone_number: user.phone,
    city: user.city,
    job_title: user.job,
    company: organisation.name,
    plan: organisation.plan,
  });
  const feed = knock.feeds.initialize('0f2b7c1e-5d3a-4e86-9b1f-7a6c5d4e3f20', {
    tenant: organisation.id,
    trigger_data: { project_name: event.properties.project_name },
  });
  await feed.fetch();
  feed.listenForUpdates();
}
