import { PirschWebClient } from 'pirsch-sdk/web';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const pirsch = new PirschWebClient({ identificationCode: 'Hq2Zr9LxW4cVb1NmK6sJd3TgY8uPe5A7' });
  await pirsch.hit();
  await pirsch.event(event.name, 4, { ...event.properties, plan: organisation.plan, email: user.email });
}
