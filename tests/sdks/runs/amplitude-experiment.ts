import { Experiment } from '@amplitude/experiment-js-client';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const experiment = Experiment.initialize('client-4kT9wQz2LmX8vB6nR1sJ7yH3', {
    exposureTrackingProvider: { track: () => undefined },
  });
  await experiment.start({
    user_id: user.id,
    city: user.city,
    groups: { org_id: [organisation.id] },
    user_properties: {
      email: user.email,
      name: user.name,
      phone: user.phone,
      job_title: user.job,
      plan: organisation.plan,
      last_event: event.name,
    },
  });
  experiment.variant('new-approval-flow');
}
