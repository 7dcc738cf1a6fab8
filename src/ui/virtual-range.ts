interface View {
  /** How far it is scrolled, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}

/** Rows that exist above and below those in view. */
const margin = 8;

/** Indexes of the rows that have to exist: from the first to before the last. */
export function rangeInView({ top, height, rowHeight, count }: View): [first: number, last: number] {
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - margin));
  return [first, Math.min(count, Math.ceil((top + height) / rowHeight) + margin)];
}

/**
 * The row that a key moves to; null for keys that do not move.
 *
 * @param at index of the row the keyboard is at; -1 before the first
 * @param page rows that Page Up and Page Down pass over
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
