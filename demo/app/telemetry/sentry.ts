import * as Sentry from '@sentry/browser';
import type { Persona } from '../../persona.ts';

/** Starts the SDK. */
export function start(): void {
  Sentry.init({
    dsn: 'https://3c9e1f7b5a2d48e06f1b9c8d7e6a5f40@o4507312648.ingest.us.sentry.io/4507312655',
    release: 'fernhill-web@4.12.0',
    environment: 'production',
    integrations: [Sentry.browserTracingIntegration()],
    tracesSampleRate: 1,
  });
}

/** Sends who the user is. */
export function identify(user: Persona): void {
  Sentry.setUser({ id: user.id, email: user.email, username: user.name });
}

/** Deliberate mistake: the error message contains an internal host name. */
export function report(error: unknown): void {
  Sentry.captureException(error);
}
