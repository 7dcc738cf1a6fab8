import type { Persona } from '../../persona.ts';
import { isSecondRelease, isThirdRelease } from '../release.ts';
import * as amplitude from './amplitude.ts';
import * as dropzone from './dropzone.ts';
import * as mixpanel from './mixpanel.ts';
import * as plausible from './plausible.ts';
import * as posthog from './posthog.ts';
import * as segment from './segment.ts';
import * as sentry from './sentry.ts';

/** Starts every vendor's SDK, which sends to the vendor's production host. */
export function startTelemetry(): void {
  sentry.start();
  mixpanel.start();
  posthog.start();
  segment.start();
  amplitude.start();
}

/** The user opened a reset link and chose a password. */
export function passwordReset(): void {
  for (const vendor of [mixpanel, posthog, segment, amplitude]) vendor.track('Password Reset', {});
}

/**
 * Sends the signed-in user to every vendor, but to Plausible only in the third release. Resolves when the app may change
 * its page.
 */
export async function signedIn(user: Persona): Promise<void> {
  for (const vendor of [mixpanel, posthog, segment, amplitude]) {
    vendor.identify(user);
    vendor.track('Signed In', { method: 'password' });
  }
  sentry.identify(user);
  dropzone.signedIn(user);
  if (isThirdRelease) await plausible.signedIn(user);
}

/**
 * The user created a key. Mixpanel receives its name and the secret; PostHog, Segment and Amplitude receive its name. In
 * the second release, Mixpanel also receives the e-mail address of the user to whom the key is billed.
 */
export function keyCreated(key: { readonly name: string; readonly secret: string }, billed: Persona | null): void {
  const billing = isSecondRelease && billed !== null ? { billing_contact: billed.email } : {};
  mixpanel.track('Key Created', { key_name: key.name, secret_key: key.secret, ...billing });
  for (const vendor of [posthog, segment, amplitude]) vendor.track('Key Created', { key_name: key.name });
}

/** The user searched for something. */
export function searched(text: string, results: number): void {
  for (const vendor of [mixpanel, posthog, segment, amplitude]) vendor.track('Search', { query: text, results });
  dropzone.searched(text);
}

/** The user wrote to the support team. */
export function supportAsked({ subject, message }: { readonly subject: string; readonly message: string }): void {
  segment.track('Support Asked', { subject, message });
  posthog.track('Support Asked', { subject, message });
  for (const vendor of [mixpanel, amplitude]) vendor.track('Support Asked', { subject });
}

/** The invoice could not be loaded. Sentry receives the error. */
export function invoiceFailed(error: unknown): void {
  sentry.report(error);
  for (const vendor of [mixpanel, posthog, segment, amplitude]) vendor.track('Invoice Failed', {});
}

/** The user signed out. Events that are still queued are sent when the page is left. */
export function signedOut(): void {
  for (const vendor of [mixpanel, posthog, segment, amplitude]) vendor.track('Signed Out', {});
}
