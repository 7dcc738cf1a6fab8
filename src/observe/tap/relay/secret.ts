import { secretMark } from '../page/meeting.ts';

/**
 * Takes the secret that the tap of a new document has just left in `window.status`, and restores the earlier value.
 * Returns null if there is no secret. A secret is always the tap's own, even if a parent page has written to
 * `window.status`: the tap puts its secret before that text.
 */
export function takeSecret(scope: Window): string | null {
  const { status } = scope;
  if (!status.startsWith(secretMark)) return null;
  const end = status.indexOf(' ');
  scope.status = status.slice(end + 1);
  return status.slice(secretMark.length, end);
}

/**
 * Passes on the tap's secret: at once, or, if the relay has started before the tap, when the parser goes on. Both start
 * before any script of the page. Chromium starts the tap first; Firefox starts each script when it is compiled, which on
 * a busy machine may be in another order. Does not wait in a document that already has a head, or that is not being
 * parsed: there, a script of the page could write a secret of its own.
 */
export function awaitSecret(scope: Window, onSecret: (secret: string) => void): void {
  const secret = takeSecret(scope);
  if (secret !== null) {
    onSecret(secret);
    return;
  }
  if (scope.document.readyState !== 'loading' || scope.document.head !== null) return;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    const later = takeSecret(scope);
    if (later !== null) onSecret(later);
  });
  observer.observe(scope.document, { childList: true, subtree: true });
}

/** A secret of 128 bits. */
export function newSecret(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
