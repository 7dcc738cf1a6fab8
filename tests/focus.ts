/** The focused element: its accessible name, and the WCAG 2.2 criteria on focus that it violates. */
export interface Focus {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Examines the focused element. Runs within a page, so it must be self-contained. */
export function focusInPage(): Focus {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body) return { name: '', faults: [] };
  const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])] : [];
  const named = labels.length > 0 ? labels : [at];
  const name = at.getAttribute('aria-label') ?? named.map(({ textContent }) => textContent).join(' ');
  const box = at.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isRinged = [null, '::before', '::after'].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(at, part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const faults = [
    !at.matches(':focus-visible') &&
      `has no visible focus${document.hasFocus() ? '' : ', in a window that is not in front'}`,
    !isRinged && !at.matches('main, h1, h2') && 'has no ring',
    (left >= right || top >= bottom) && 'is out of view',
    // The centre of a curve's box may be empty.
    at instanceof HTMLElement &&
      over !== null &&
      !at.contains(over) &&
      !over.contains(at) &&
      `is behind ${over.outerHTML.slice(0, 200)}`,
  ];
  return { name: name.trim().replaceAll(/\s+/g, ' '), faults: faults.filter((fault) => fault !== false) };
}
