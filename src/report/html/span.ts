import type { Wording } from '../wording.ts';
import { type Markup, markup } from './markup.ts';

/** A moment, as the language writes it and for programs. */
export function moment(milliseconds: number, { formatMoment }: Wording): Markup {
  return markup`<time datetime="${new Date(milliseconds).toISOString()}">${formatMoment(milliseconds)}</time>`;
}

/** From one moment to another, both in milliseconds since the epoch; one where they are written alike. */
export function span(first: number, last: number, wording: Wording): Markup {
  if (wording.formatMoment(first) === wording.formatMoment(last)) return moment(first, wording);
  return markup`${moment(first, wording)} – ${moment(last, wording)}`;
}
