import type { MessageKey, PluralStem } from '../report/wording.ts';

export type { MessageKey, PluralStem };

/** Finds a message and fills in its placeholders; '' where there is none. `browser.i18n.getMessage` is one. */
export type MessageLookup = (key: string, substitutions: string[]) => string;

type SizeUnit = 'byte' | 'kilobyte' | 'megabyte';

/** Each takes a millisecond or more to make, and a face uses a few of them: they are made when they are first used. */
const formats = {
  numbers: (locale: string) => new Intl.NumberFormat(locale),
  shares: (locale: string) => new Intl.NumberFormat(locale, { style: 'percent' }),
  plurals: (locale: string) => new Intl.PluralRules(locale),
  lists: (locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }),
  regions: (locale: string) => new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
  days: (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
  moments: (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  instants: (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }),
  clock: (locale: string) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
  dates: (locale: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
  sizes: (locale: string) => ({
    byte: sizes(locale, 'byte', 0),
    kilobyte: sizes(locale, 'kilobyte', 1),
    megabyte: sizes(locale, 'megabyte', 1),
  }),
} as const;

type Formats = { readonly [Name in keyof typeof formats]: ReturnType<(typeof formats)[Name]> };

interface Language {
  readonly lookup: MessageLookup;
  /** Messages without placeholders, as they were found: asking the browser each time costs a list of vendors milliseconds. */
  readonly found: Map<MessageKey, string>;
  readonly locale: string;
  readonly made: { -readonly [Name in keyof Formats]?: Formats[Name] };
}

let language: Language | null = null;

/** Sets where messages come from. Called once, before anything is drawn. Numbers follow the messages' own language. */
export function installText(lookup: MessageLookup): void {
  language = { lookup, found: new Map(), locale: lookup('language', []) || 'en', made: {} };
}

function format<Name extends keyof Formats>(name: Name): Formats[Name] {
  const { made, locale } = installed();
  const known: Formats[Name] | undefined = made[name];
  if (known !== undefined) return known;
  const fresh = formats[name](locale) as Formats[Name];
  made[name] = fresh;
  return fresh;
}

/** A message with its placeholders filled in, in their order. */
export function text(key: MessageKey, ...values: readonly string[]): string {
  const { lookup, found } = installed();
  if (values.length > 0) return lookup(key, [...values]) || key;
  const known = found.get(key) ?? (lookup(key, []) || key);
  found.set(key, known);
  return known;
}

/** The message for a count, of the stem's plural forms. The count is its first placeholder. */
export function countedText(stem: PluralStem, count: number, ...values: readonly string[]): string {
  const form = format('plurals').select(count) === 'one' ? 'one' : 'other';
  return text(`${stem}_${form}` as MessageKey, formatNumber(count), ...values);
}

/** A number as the language writes it. */
export function formatNumber(value: number): string {
  return format('numbers').format(value);
}

/** A share of one as a percentage: 100 % is all of it, and 0 % none. */
export function formatShare(share: number): string {
  const isPart = share > 0 && share < 1;
  return format('shares').format(isPart ? Math.min(0.99, Math.max(0.01, share)) : share);
}

/** When something was, briefly: its time where that was on the same day as `now`, else its day, too. */
export function formatClock(time: number, now: number): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return format(isToday ? 'clock' : 'dates').format(time);
}

/** When something was, to the second. */
export function formatInstant(time: number): string {
  return format('instants').format(time);
}

/** A number of bytes in the unit that takes few digits: "48.2 kB". */
export function formatBytes(bytes: number): string {
  const units = format('sizes');
  if (bytes < 1_000) return units.byte.format(bytes);
  return bytes < 1_000_000 ? units.kilobyte.format(bytes / 1_000) : units.megabyte.format(bytes / 1_000_000);
}

/** Items as the language enumerates them: "a, b, and c". */
export function formatList(items: readonly string[]): string {
  return format('lists').format(items);
}

/** A day and a time of day, where the reader is: "23 Nov 2026, 10:30". In milliseconds since the epoch. */
export function formatMoment(time: number): string {
  return format('moments').format(time);
}

/** A country by its ISO 3166-1 alpha-2 code, in few letters; the code itself where the language has no name for it. */
export function formatCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (format('regions').of(code) ?? code) : code;
}

/** A day, of a time in milliseconds since the epoch: "23 November 2026". */
export function formatDay(time: number): string {
  return format('days').format(time);
}

function sizes(locale: string, unit: SizeUnit, maximumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
  });
}

function installed(): Language {
  if (language === null) throw new Error('installText has not been called');
  return language;
}
