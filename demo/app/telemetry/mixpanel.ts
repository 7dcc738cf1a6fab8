import mixpanel from 'mixpanel-browser';
import type { Persona } from '../../persona.ts';

/** Starts the SDK with page views that include query strings, as many teams do. */
export function start(): void {
  // A handle for the browser's console, as many apps have it.
  Object.assign(globalThis, { mixpanel });
  mixpanel.init('5f1d0c8a7b2e49f6a3c4d5e6f7081920', { track_pageview: 'full-url', persistence: 'localStorage' });
}

/** Sends who the user is. */
export function identify(user: Persona): void {
  mixpanel.identify(user.id);
  mixpanel.people.set({
    $name: user.name,
    $email: user.email,
    $phone: user.phone,
    job_title: user.job,
    plan: user.plan,
  });
  mixpanel.set_group('org_id', user.organisation.id);
  mixpanel.get_group('org_id', user.organisation.id).set({ $name: user.organisation.name });
  mixpanel.register({ organisation: user.organisation.name, plan: user.plan });
}

/** Sends an event. */
export function track(event: string, properties: Readonly<Record<string, string | number>>): void {
  mixpanel.track(event, properties);
}
