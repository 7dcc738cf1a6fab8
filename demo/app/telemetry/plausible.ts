import type { Persona } from '../../persona.ts';

/**
 * Reports a sign-in to Plausible, a vendor that the third release adds, without its SDK
 * (https://plausible.io/docs/events-api). Resolves when Plausible has received the event, or cannot be reached.
 */
export async function signedIn(user: Persona): Promise<void> {
  const body = JSON.stringify({ n: 'Signed In', u: location.href, d: location.hostname, p: { user_id: user.id } });
  await fetch('https://plausible.io/api/event', { method: 'POST', mode: 'no-cors', body }).catch(() => undefined);
}
