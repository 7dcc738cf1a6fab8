import flagsmith from 'flagsmith';
import { organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  await flagsmith.init({ environmentID: 'Hq2Zr9LxW4cVb1NmK6sJd3', enableAnalytics: true });
  await flagsmith.identify(user.id, {
    email: user.email,
    name: user.name,
    phone: user.phone,
    city: user.city,
    job_title: user.job,
    plan: organisation.plan,
    org_id: organisation.id,
  });
  flagsmith.hasFeature('new_approval_flow');
}
