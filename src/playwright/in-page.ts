/**
 * Runs in a page: makes SDKs send their queues, as when the user leaves the page, then shows the page again. Never
 * throws.
 */
export function sendQueued(): void {
  const notify = (type: 'pagehide' | 'pageshow') => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  };
  try {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    notify('pagehide');
  } catch {
    // A page may prevent it.
  }
  try {
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(document, 'hidden');
    notify('pageshow');
  } catch {
    // As above.
  }
}

/** Runs in a page before its scripts: states that the browser is not automated. */
export function denyAutomation(): void {
  Object.defineProperty(Navigator.prototype, 'webdriver', { configurable: true, enumerable: true, get: () => false });
}
