import { visibleText } from '../visible-text.ts';

/** HTML that this program generated: all text from elsewhere in it is escaped. */
export interface Markup {
  readonly source: string;
}

type Part = string | number | Markup | readonly Markup[] | null | false;

/** Template tag for HTML. Texts among its parts are escaped, and their invisible characters made visible. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { source: strings.map((string, at) => string + sourceOf(parts[at] ?? null)).join('') };
}

/** Limit: characters shown of a text from a page or a payload. */
const longestShown = 1_000;

/** Text from a page or a payload: isolated from the surrounding text direction, and cut if it is very long. */
export function dataText(value: string): Markup {
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
