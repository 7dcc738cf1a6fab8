import { secretMark } from './meeting.ts';

/**
 * Takes the secret that the tap of a starting document has just left in `window.status`, and puts back what was there.
 * Null if there is none. What a parent may have written there before its frame's document began, the tap has replaced.
 */
export function takeSecret(scope: Window): string | null {
  const { status } = scope;
  if (!status.startsWith(secretMark)) return null;
  const end = status.indexOf(' ');
  scope.status = status.slice(end + 1);
  return status.slice(secretMark.length, end);
}

/** A secret of 128 bits. */
export function newSecret(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
