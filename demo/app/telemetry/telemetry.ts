import type { Persona } from '../../persona.ts';
import * as amplitude from './amplitude.ts';
import * as dropzone from './dropzone.ts';
import * as mixpanel from './mixpanel.ts';
import * as posthog from './posthog.ts';
import * as segment from './segment.ts';
import * as sentry from './sentry.ts';

/** Starts every vendor's SDK, each towards its own production host. */
export function startTelemetry(): void {
  sentry.start();
  mixpanel.start();
  posthog.start();
  segment.start();
  amplitude.start();
}

/** The user arrived through a reset link and chose a password. */
export function passwordReset(): void {
  for (const vendor of [mixpanel, posthog, segment, amplitude]) vendor.track('Password Reset', {});
}

/** Reports the signed-in user to every vendor. */
export function signedIn(user: Persona): void {
  for (const vendor of [mixpanel, posthog, segment, amplitude]) {
    vendor.identify(user);
    vendor.track('Signed In', { method: 'password' });
  }
  sentry.identify(user);
  dropzone.signedIn(user);
}

/** The whole key goes to Mixpanel, secret included; the other vendors get its name. */
export function keyCreated(key: { readonly name: string; readonly secret: string }): void {
  mixpanel.track('Key Created', { key_name: key.name, secret_key: key.secret });
  for (const vendor of [posthog, segment, amplitude]) vendor.track('Key Created', { key_name: key.name });
}

/** What the user searched for. */
export function searched(text: string, results: number): void {
  for (const vendor of [mixpanel, posthog, segment, amplitude]) vendor.track('Search', { query: text, results });
}

/** What the user wrote to the support team. */
export function supportAsked({ subject, message }: { readonly subject: string; readonly message: string }): void {
  segment.track('Support Asked', { subject, message });
  posthog.track('Support Asked', { subject, message });
  for (const vendor of [mixpanel, amplitude]) vendor.track('Support Asked', { subject });
}

/** An error, with whatever its message says. */
export function invoiceFailed(error: unknown): void {
  sentry.report(error);
  for (const vendor of [mixpanel, posthog, segment, amplitude]) vendor.track('Invoice Failed', {});
}

/** The user left; what is still queued is sent as the page goes away. */
export function signedOut(): void {
  for (const vendor of [mixpanel, posthog, segment, amplitude]) vendor.track('Signed Out', {});
}
