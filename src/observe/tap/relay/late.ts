interface Marked {
  outflowLate?: true;
}

/** Marks a page whose scripts already run, for the relay that starts next in it. Injected, so it uses nothing of this file. */
export function markLate(): void {
  (globalThis as Marked).outflowLate = true;
}

export function isMarkedLate(): boolean {
  return (globalThis as Marked).outflowLate === true;
}

/**
 * Whether a script starts in a page that was there before it. When an extension is enabled, Firefox runs registered
 * scripts in open pages as well. Frames without an address of their own are complete from the start.
 */
export function comesLate({ document, location }: Window): boolean {
  return document.readyState !== 'loading' && location.protocol !== 'about:';
}
