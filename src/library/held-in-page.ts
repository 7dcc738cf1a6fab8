/** Keys of `localStorage` under which an SDK stores data that it has not sent yet, as regular expressions. */
export interface HeldKeys {
  readonly keys: string;
  /** The keys among these that are left out; null for none. */
  readonly except: string | null;
}

/** Runs in a page: whether its `localStorage` has a list with entries under one of these keys. Never throws. */
export function holdsData(held: readonly HeldKeys[]): boolean {
  try {
    for (const key of Object.keys(localStorage)) {
      for (const { keys, except } of held) {
        const isMeant = new RegExp(keys).test(key) && (except === null || !new RegExp(except).test(key));
        if (isMeant && /^\[\s*[^\s\]]/.test(localStorage.getItem(key) ?? '')) return true;
      }
    }
  } catch {
    // A page without storage holds nothing in it.
  }
  return false;
}
