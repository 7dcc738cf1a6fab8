import { initializeDevCycle } from '@devcycle/js-client-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = initializeDevCycle(
    'dvc_client_7c1f9a3e_5b2d4860a1f8c7e6d5b4a392c1d0e9f8',
    {
      user_id: user.id,
      email: user.email,
      name: user.name,
      country: 'DE',
      customData: { city: user.city, job_title: user.job, plan: organisation.plan },
      privateCustomData: { phone: user.phone },
    },
    { eventFlushIntervalMS: 1000 },
  );
  await client.onClientInitialized();
  client.variableValue('new-approval-flow', false);
  client.track({ type: event.name, value: event.properties.amount, metaData: { ...event.properties } });
  await client.flushEvents();
}
