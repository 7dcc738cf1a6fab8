import { OpenPanel } from '@openpanel/web';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const openpanel = new OpenPanel({
    clientId: '7c1f9a3e-5b2d-4860-a1f8-c7e6d5b4a392',
    trackScreenViews: true,
    trackOutgoingLinks: true,
    trackAttributes: true,
  });
  await openpanel.identify({
    profileId: user.id,
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email,
    properties: {
      phone: user.phone,
      city: user.city,
      job_title: user.job,
      company: organisation.name,
      plan: organisation.plan,
    },
  });
  await openpanel.track(event.name, { ...event.properties });
  await openpanel.revenue(event.properties.amount);
}
