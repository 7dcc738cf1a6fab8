import { AnalyticsBrowser } from '@segment/analytics-next';
import type { Persona } from '../../persona.ts';

const analytics = new AnalyticsBrowser();

/** Starts the SDK. */
export function start(): void {
  analytics.load({ writeKey: 'fHq2Zr7LxW9cVb4NmK8sJd1TgY6uPe3A' });
  void analytics.page();
}

/** Identifies the user and the user's organisation, with traits that Segment's documentation names. */
export function identify(user: Persona): void {
  void analytics.identify(user.id, {
    email: user.email,
    name: user.name,
    phone: user.phone,
    title: user.job,
    company: { id: user.organisation.id, name: user.organisation.name, plan: user.plan },
    plan: user.plan,
  });
  void analytics.group(user.organisation.id, { name: user.organisation.name, plan: user.plan });
}

/** Sends an event. */
export function track(event: string, properties: Readonly<Record<string, string | number>>): void {
  void analytics.track(event, { ...properties });
}
