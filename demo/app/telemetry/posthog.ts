import posthog from 'posthog-js';
import type { Persona } from '../../persona.ts';

/** Starts the SDK. */
export function start(): void {
  posthog.init('phc_f3RnH1LLd3m0kQ8vX2yZ7wB5tJ9cL4aS6gE1uN0oPiK', {
    defaults: '2025-05-24',
    person_profiles: 'identified_only',
  });
}

/** Deliberate mistake: the e-mail address becomes a person property and is sent as `$set`. */
export function identify(user: Persona): void {
  posthog.identify(user.id, { email: user.email, name: user.name });
  posthog.group('organisation', user.organisation.id, { name: user.organisation.name, plan: user.plan });
}

/** Sends an event. */
export function track(event: string, properties: Readonly<Record<string, string | number>>): void {
  posthog.capture(event, { ...properties });
}
