import type { Wording } from '../../wording/wording.ts';
import { type Markup, markup } from './markup.ts';

/** A time in the report's language, with its machine-readable form. */
export function moment(milliseconds: number, { formatMoment }: Wording): Markup {
  return markup`<time datetime="${new Date(milliseconds).toISOString()}">${formatMoment(milliseconds)}</time>`;
}

/** A period between two times in milliseconds since the epoch. A single time if both are formatted alike. */
export function span(first: number, last: number, wording: Wording): Markup {
  if (wording.formatMoment(first) === wording.formatMoment(last)) return moment(first, wording);
  return markup`${moment(first, wording)} – ${moment(last, wording)}`;
}
