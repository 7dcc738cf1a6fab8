import * as Sentry from '@sentry/browser';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  Sentry.init({
    dsn: 'https://3c9e1f7b5a2d48e06f1b9c8d7e6a5f40@o4507312648.ingest.us.sentry.io/4507312655',
    release: 'fernhill-web@4.12.0',
    environment: 'production',
    integrations: [
      Sentry.browserTracingIntegration(),
      Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false, blockAllMedia: false }),
      Sentry.feedbackIntegration({ autoInject: false }),
    ],
    tracesSampleRate: 1,
    replaysSessionSampleRate: 1,
  });
  Sentry.setUser({ id: user.id, email: user.email, username: user.name, phone: user.phone });
  Sentry.setTag('plan', organisation.plan);
  Sentry.setContext('organisation', { ...organisation });
  Sentry.setExtra('job_title', user.job);
  Sentry.addBreadcrumb({ category: 'invoice', message: event.name, data: { ...event.properties } });
  Sentry.captureException(new Error(errorMessage));
  Sentry.captureFeedback({ name: user.name, email: user.email, message: `Please call me back in ${user.city}.` });
}
