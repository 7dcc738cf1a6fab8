import { H } from 'highlight.run';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  H.init('7ey9xw4d', {
    environment: 'production',
    version: '4.12.0',
    inlineImages: false,
    privacySetting: 'none',
    networkRecording: { enabled: true, recordHeadersAndBody: true },
    tracingOrigins: true,
  });
  H.identify(user.email, {
    id: user.id,
    name: user.name,
    phone: user.phone,
    city: user.city,
    job_title: user.job,
    organisation: organisation.name,
    plan: organisation.plan,
  });
  H.track(event.name, { ...event.properties });
  H.consumeError(new Error(errorMessage));
}
