import type { Persona } from '../persona.ts';

const storageKey = 'fernhill.user';

/** The signed-in user; null if no one is signed in. */
export function currentUser(): Persona | null {
  const text = sessionStorage.getItem(storageKey);
  return text === null ? null : (JSON.parse(text) as Persona);
}

/**
 * Signs in on the app's own server. The form input is sent only there.
 * @throws Error if the server refuses it
 */
export async function signIn(email: string, password: string): Promise<Persona> {
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error('Wrong e-mail address or password.');
  const user = (await response.json()) as Persona;
  sessionStorage.setItem(storageKey, JSON.stringify(user));
  return user;
}

/** Signs the user out. */
export function signOut(): void {
  sessionStorage.removeItem(storageKey);
}
