import type { Persona } from '../../persona.ts';
import { isSecondRelease } from '../release.ts';

/**
 * Reports a sign-in to a vendor that the catalogue lacks, without an SDK. The query string has the user's e-mail
 * address.
 */
export function signedIn(user: Persona): void {
  const query = new URLSearchParams({ ev: 'sign_in', em: user.email, w: String(innerWidth) });
  void fetch(`https://collect.dropzone-metrics.test/v1/e?${query}`, { mode: 'no-cors' }).catch(() => undefined);
  new Image().src = `https://collect.dropzone-metrics.test/px.gif?${query}`;
}

/** The second release's mistake: what the user searched for goes to a vendor that did not receive it before. */
export function searched(text: string): void {
  if (!isSecondRelease) return;
  // In the body: Sentry's spans repeat the address, which would be a second disclosure.
  const body = new URLSearchParams({ search: text });
  const options = { method: 'POST', mode: 'no-cors', body } as const;
  void fetch('https://collect.dropzone-metrics.test/v1/e?ev=search', options).catch(() => undefined);
}
