import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countedText } from '../../../text.ts';

/** Limit: entries that are shown at first, by default. */
const mostAtFirst = 100;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ComponentChildren;
  /** Number of entries that are shown at first; {@link mostAtFirst} by default. */
  readonly most?: number;
}

/** A list that renders further entries only on request. */
export function LongList<Item>({ items, keyOf, draw, most: atFirst = mostAtFirst }: LongListProps<Item>) {
  const [most, setMost] = useState(atFirst);
  const more = items.length - most;
  return (
    <>
      <ul class="difference-fields">
        {items.slice(0, most).map((item) => (
          <li key={keyOf(item)}>{draw(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setMost(items.length)}>
          {countedText('compare_show_more', more)}
        </button>
      )}
    </>
  );
}
