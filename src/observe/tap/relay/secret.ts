import { secretMark } from '../page/meeting.ts';

/**
 * Takes the secret that the tap of a new document has just left in `window.status`, and restores the earlier value. Null
 * if there is none. It is the tap's own secret: the tap has put it before any text that a parent page wrote there.
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
