import type { News } from '../news.ts';
import { countedText, formatMoment, text } from '../text.ts';

/** The numbers of new vendors and of new kinds at other vendors, since the last visit; nothing if nothing is new. */
export function NewsLine({ news, since }: { news: ReadonlyMap<string, News>; since: number }) {
  if (news.size === 0) return null;
  const vendors = [...news.values()].filter(({ isNew }) => isNew).length;
  const kinds = [...news.values()].reduce((sum, each) => sum + (each.isNew ? 0 : each.kinds.length), 0);
  const parts = [
    vendors > 0 && countedText('news_vendors', vendors),
    kinds > 0 && countedText('news_kinds', kinds),
  ].filter((part) => part !== false);
  return (
    <p class="news">
      <span class="new-mark" aria-hidden="true" />
      {parts.length === 2
        ? text('news_both', formatMoment(since), ...parts)
        : text('news_one', formatMoment(since), ...parts)}
    </p>
  );
}
