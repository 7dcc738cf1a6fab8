import { init, trackEvent } from '@aptabase/web';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  init('A-EU-4182907538', { appVersion: '4.12.0' });
  await trackEvent(event.name, { ...event.properties, email: user.email, user_id: user.id, plan: organisation.plan });
}
