interface Marked {
  outflowLate?: true;
}

/** Marks a page whose scripts already run, for the relay that starts next in it. Injected, so it uses nothing of this file. */
export function markLate(): void {
  (globalThis as Marked).outflowLate = true;
}

/** Whether {@link markLate} has marked the page. */
export function isMarkedLate(): boolean {
  return (globalThis as Marked).outflowLate === true;
}

/**
 * Whether the relay or the tap starts in a page whose scripts may already have run. When an extension is enabled, Firefox
 * also runs registered scripts in open pages. A frame without its own address (`about:blank`) never counts as late, since
 * its `readyState` is `complete` from the start.
 */
export function comesLate({ document, location }: Window): boolean {
  return document.readyState !== 'loading' && location.protocol !== 'about:';
}
