import type { MessageKey, PluralStem } from '../report/wording.ts';

export type { MessageKey, PluralStem };

/** Finds a message and fills in its placeholders; '' where there is none. `browser.i18n.getMessage` is one. */
export type MessageLookup = (key: string, substitutions: string[]) => string;

interface Language {
  readonly lookup: MessageLookup;
  readonly numbers: Intl.NumberFormat;
  readonly shares: Intl.NumberFormat;
  readonly plurals: Intl.PluralRules;
  readonly lists: Intl.ListFormat;
  readonly regions: Intl.DisplayNames;
  readonly times: Intl.DateTimeFormat;
  readonly dates: Intl.DateTimeFormat;
}

let language: Language | null = null;

/** Sets where messages come from. Called once, before anything is drawn. Numbers follow the messages' own language. */
export function installText(lookup: MessageLookup): void {
  const locale = lookup('language', []) || 'en';
  language = {
    lookup,
    numbers: new Intl.NumberFormat(locale),
    shares: new Intl.NumberFormat(locale, { style: 'percent' }),
    plurals: new Intl.PluralRules(locale),
    lists: new Intl.ListFormat(locale, { type: 'conjunction' }),
    times: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    dates: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
    regions: new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
  };
}

/** A message with its placeholders filled in, in their order. */
export function text(key: MessageKey, ...values: readonly string[]): string {
  return installed().lookup(key, [...values]) || key;
}

/** The message for a count, of the stem's plural forms. The count is its first placeholder. */
export function countedText(stem: PluralStem, count: number, ...values: readonly string[]): string {
  const form = installed().plurals.select(count) === 'one' ? 'one' : 'other';
  return text(`${stem}_${form}` as MessageKey, formatNumber(count), ...values);
}

/** A number as the language writes it. */
export function formatNumber(value: number): string {
  return installed().numbers.format(value);
}

/** A share of one as a percentage. */
export function formatShare(share: number): string {
  return installed().shares.format(share);
}

/** The day of a moment, by the clock of this machine. */
export function formatDate(milliseconds: number): string {
  return installed().dates.format(milliseconds);
}

/** A moment by the clock of this machine, to the minute. */
export function formatTime(milliseconds: number): string {
  return installed().times.format(milliseconds);
}

/** Items as the language enumerates them: "a, b, and c". */
export function formatList(items: readonly string[]): string {
  return installed().lists.format(items);
}

/** A country by its ISO 3166-1 alpha-2 code, in few letters; the code itself where the language has no name for it. */
export function formatCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (installed().regions.of(code) ?? code) : code;
}

function installed(): Language {
  if (language === null) throw new Error('installText has not been called');
  return language;
}
