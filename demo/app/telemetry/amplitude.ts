import * as amplitude from '@amplitude/analytics-browser';
import type { Persona } from '../../persona.ts';

/** Starts the SDK. */
export function start(): void {
  amplitude.init('b7e1c93fa04d58261f7c0d9eab35e842');
}

/** Sends who the user is. */
export function identify(user: Persona): void {
  amplitude.setUserId(user.id);
  const properties = new amplitude.Identify()
    .set('email', user.email)
    .set('job_title', user.job)
    .set('plan', user.plan)
    .set('organisation', user.organisation.name);
  amplitude.identify(properties);
  amplitude.setGroup('org_id', user.organisation.id);
}

/** Sends an event. */
export function track(event: string, properties: Readonly<Record<string, string | number>>): void {
  amplitude.track(event, { ...properties });
}
