import type { Format, Recorded } from './format.ts';
import { recordedText } from './masks.ts';

/** Types of changes with text of the page (@datadog/browser-rum 7.16.2, `ChangeType`). */
const text = 4;
const annotatedStrings = 11;
const inputValue = 12;

/** Roles of strings (`StringRole`). */
const textContent = 4;
const formInput = 5;
const url = 7;

/**
 * Datadog's recordings: records of changes, each a type and its parts
 * (https://github.com/DataDog/browser-sdk/blob/main/packages/rum/src/types/sessionReplay.ts). Strings of the page are
 * in tables, with their roles. If a change contains a string instead of its index, it is read as well.
 */
export const datadogReplay: Format = {
  name: 'datadog-replay',
  accepts: (value) =>
    'data' in value &&
    Array.isArray(value.data) &&
    'timestamp' in value &&
    'type' in value &&
    Array.isArray(value.data[0]),
  read(value) {
    const { data } = value as { data: unknown[] };
    const page = { text: [] as Recorded[], input: [] as Recorded[], url: [] as string[] };
    for (const change of data) {
      if (!Array.isArray(change) || typeof change[0] !== 'number') return null;
      const [kind, ...parts] = change;
      for (const part of parts) if (Array.isArray(part)) take(page, kind, part);
    }
    return page;
  },
};

interface Page {
  readonly text: Recorded[];
  readonly input: Recorded[];
  readonly url: string[];
}

function take(page: Page, kind: number, [first, ...strings]: unknown[]): void {
  const role = kind === annotatedStrings ? first : kind === text ? textContent : kind === inputValue ? formInput : null;
  for (const one of strings) {
    if (role === textContent) page.text.push(...recordedText('text', one));
    if (role === formInput) page.input.push(...recordedText('input', one));
    if (role === url && typeof one === 'string') page.url.push(one);
  }
}
