import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus if its element is removed by rendering: the focus then moves to a fallback element. Call it in the
 * component that removes the element, and use the returned ref on its root element.
 * @param fallback selector of the element that then receives the focus
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
