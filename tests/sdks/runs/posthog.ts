import posthog from 'posthog-js';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  posthog.init('phc_f3RnH1LLd3m0kQ8vX2yZ7wB5tJ9cL4aS6gE1uN0oPiK', {
    defaults: '2025-05-24',
    capture_exceptions: true,
    session_recording: { maskAllInputs: false },
  });
  posthog.identify(
    user.id,
    { email: user.email, name: user.name, phone: user.phone, city: user.city, job_title: user.job },
    { plan: organisation.plan },
  );
  posthog.group('organisation', organisation.id, { name: organisation.name, plan: organisation.plan });
  posthog.capture(event.name, { ...event.properties });
  posthog.captureException(new Error(errorMessage));
}
