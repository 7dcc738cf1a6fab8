import { visibleText } from '../visible-text.ts';

/** Markup of our own making: what came from elsewhere is escaped in it. */
export interface Markup {
  readonly source: string;
}

type Part = string | number | Markup | readonly Markup[] | null | false;

/** Markup with parts filled in; texts among them are escaped, and what hides in them is made visible. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { source: strings.map((string, at) => string + sourceOf(parts[at] ?? null)).join('') };
}

/** Characters of a text from a page or a payload that are shown. */
const longestShown = 1_000;

/** Text that came from a page or a payload: isolated from the text around it, and cut where it is very long. */
export function data(value: string): Markup {
  const text = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return markup`<bdi>${text}</bdi>`;
}

function sourceOf(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'source' in part ? part.source : part.map(({ source }) => source).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
