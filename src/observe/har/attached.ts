/** Finds a file that a HAR names, such as a body that Playwright attached; null if there is none. */
export type FindAttached = (name: string) => Uint8Array | null;
