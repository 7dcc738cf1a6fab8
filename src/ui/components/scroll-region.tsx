import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/**
 * An element that scrolls horizontally if its content does not fit. Only then can it receive the focus, so that keys
 * scroll it.
 */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const region = element.current;
    if (region === null) return;
    const observer = new ResizeObserver(() => {
      if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
      else region.removeAttribute('tabindex');
    });
    observer.observe(region);
    return () => observer.disconnect();
  }, []);
  return (
    <section class="scroll-region" aria-label={label} ref={element}>
      {children}
    </section>
  );
}
