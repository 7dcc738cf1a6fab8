import {
  createBatchEventProcessor,
  createInstance,
  createOdpManager,
  createPollingProjectConfigManager,
} from '@optimizely/optimizely-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = createInstance({
    projectConfigManager: createPollingProjectConfigManager({ sdkKey: 'Qf7T2bLx9Rk4mVn8' }),
    eventProcessor: createBatchEventProcessor({ flushInterval: 1000 }),
    odpManager: createOdpManager({}),
  });
  await client.onReady({ timeout: 5000 });
  const context = client.createUserContext(user.id, {
    email: user.email,
    name: user.name,
    phone: user.phone,
    city: user.city,
    job_title: user.job,
    plan: organisation.plan,
    org_id: organisation.id,
  });
  context.decide('new_approval_flow');
  context.trackEvent(event.name, { revenue: 124950, ...event.properties });
  client.sendOdpEvent(
    event.name,
    'invoice',
    new Map([['email', user.email]]),
    new Map(Object.entries(event.properties)),
  );
}
