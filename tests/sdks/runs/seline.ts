import * as seline from '@seline-analytics/web';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  seline.init({ token: '7c1f9a3e5b2d486', cookie: true });
  seline.setUser({
    userId: user.id,
    name: user.name,
    email: user.email,
    phone: user.phone,
    city: user.city,
    jobTitle: user.job,
    company: organisation.name,
    plan: organisation.plan,
  });
  seline.track(event.name, { ...event.properties });
  seline.page();
}
