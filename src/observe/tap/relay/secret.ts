import { secretMark } from '../page/meeting.ts';

/**
 * Takes the secret that the tap of a new document has just left in `window.status`, and restores the value before it. Null
 * if there is none. A text that a parent wrote there before the frame's document began has been replaced by the tap.
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
