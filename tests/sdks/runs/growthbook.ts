import { GrowthBook } from '@growthbook/growthbook';
import { autoAttributesPlugin, growthbookTrackingPlugin } from '@growthbook/growthbook/plugins';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const growthbook = new GrowthBook({
    clientKey: 'sdk-7bHq2Zr9LxW4cVb1',
    remoteEval: true,
    attributes: {
      user_id: user.id,
      email: user.email,
      name: user.name,
      phone: user.phone,
      city: user.city,
      job_title: user.job,
      plan: organisation.plan,
      org_id: organisation.id,
    },
    plugins: [autoAttributesPlugin(), growthbookTrackingPlugin()],
  });
  await growthbook.init({ timeout: 5000 });
  growthbook.isOn('new-approval-flow');
  await growthbook.logEvent(event.name, { ...event.properties });
}
