import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where what had focus goes away as its surroundings are drawn anew, focus goes to something that stays, not to nowhere.
 * To be called by the component whose drawing takes it away; answers what its root element is to refer to.
 *
 * @param fallback selector of what takes focus then
 */
export function useFocusKept(fallback: string): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const before = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (before && isLost) document.querySelector<HTMLElement>(fallback)?.focus();
  });
  return root;
}
