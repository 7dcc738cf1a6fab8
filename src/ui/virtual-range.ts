interface View {
  /** Scroll position, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}

/** Number of rows rendered above and below those in view. */
const margin = 8;

/** The range of rows to render: the first index, and the index after the last. */
export function rangeInView({ top, height, rowHeight, count }: View): [first: number, last: number] {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - margin));
  return [first, Math.min(count, Math.ceil((top + height) / rowHeight) + margin)];
}

/**
 * The row to which a key moves; null for other keys.
 * @param at index of the active row; -1 if no row is active
 * @param page number of rows that Page Up and Page Down move
 */
export function stepFrom(key: string, at: number, count: number, page: number): number | null {
  const last = count - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined ? null : Math.max(0, Math.min(last, next));
}
