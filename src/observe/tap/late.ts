interface Marked {
  outflowLate?: true;
}

/** Has the relay that starts next in this frame know that the page's scripts run already. Runs there, so it refers to nothing here. */
export function markLate(): void {
  (globalThis as Marked).outflowLate = true;
}

export function isMarkedLate(): boolean {
  return (globalThis as Marked).outflowLate === true;
}

/**
 * Whether a script starts in a page that was there before it. Firefox runs registered scripts in open pages, too, when
 * an extension is enabled. Frames without an address of their own are complete from the start.
 */
export function comesLate({ document, location }: Window): boolean {
  return document.readyState !== 'loading' && location.protocol !== 'about:';
}
