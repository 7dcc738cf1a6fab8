import type { MessageKey, PluralStem } from '../wording/wording.ts';

export type { MessageKey, PluralStem };

/** Looks up a message and fills in its placeholders; '' if there is none. `browser.i18n.getMessage` is one. */
export type MessageLookup = (key: string, substitutions: string[]) => string;

type SizeUnit = 'byte' | 'kilobyte' | 'megabyte';

/**
 * Formatters. Each takes a millisecond or more to create and a screen uses few of them, so they are created at first
 * use.
 */
const formats = {
  numbers: (locale: string) => new Intl.NumberFormat(locale),
  shares: (locale: string) => new Intl.NumberFormat(locale, { style: 'percent' }),
  plurals: (locale: string) => new Intl.PluralRules(locale),
  lists: (locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }),
  alternatives: (locale: string) => new Intl.ListFormat(locale, { type: 'disjunction' }),
  regions: (locale: string) => new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
  days: (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
  shortDays: (locale: string) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  moments: (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  instants: (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }),
  seconds: (locale: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'narrow' }),
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
  /** Cached messages without placeholders: asking the browser each time would add milliseconds to a list of vendors. */
  readonly found: Map<MessageKey, string>;
  readonly locale: string;
  readonly made: { -readonly [Name in keyof Formats]?: Formats[Name] };
}

let language: Language | null = null;

/**
 * Sets the source of messages. Called once, before anything is rendered. Number formats follow the messages' language.
 */
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

/** A message with its placeholders filled in, in order; the key itself if there is no such message. */
export function text(key: MessageKey, ...values: readonly string[]): string {
  const { lookup, found } = installed();
  if (values.length > 0) return lookup(key, [...values]) || key;
  const known = found.get(key) ?? (lookup(key, []) || key);
  found.set(key, known);
  return known;
}

/** The plural form of a message for a count. The count is its first placeholder. */
export function countedText(stem: PluralStem, count: number, ...values: readonly string[]): string {
  const form = format('plurals').select(count) === 'one' ? 'one' : 'other';
  return text(`${stem}_${form}` as MessageKey, formatNumber(count), ...values);
}

/** A number in the format of the language. */
export function formatNumber(value: number): string {
  return format('numbers').format(value);
}

/** A fraction as a percentage. 100 % is shown only for exactly 1, and 0 % only for exactly 0. */
export function formatShare(share: number): string {
  const isPart = share > 0 && share < 1;
  return format('shares').format(isPart ? Math.min(0.99, Math.max(0.01, share)) : share);
}

/**
 * A time in short form: with seconds if it is on the same day as `now`, otherwise the day, hour and minute. Both in
 * milliseconds since the epoch.
 */
export function formatClock(time: number, now: number): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return format(isToday ? 'clock' : 'dates').format(time);
}

/** The day and the time of day, without the year, of a time in milliseconds since the epoch: "23 Nov, 10:30". */
export function formatSince(time: number): string {
  return format('dates').format(time);
}

/** The time of day, with seconds, of a time in milliseconds since the epoch. */
export function formatTime(time: number): string {
  return format('clock').format(time);
}

/** The day and the time of day, with seconds, of a time in milliseconds since the epoch. */
export function formatInstant(time: number): string {
  return format('instants').format(time);
}

/** A number of seconds in short form: "8s". */
export function formatSeconds(seconds: number): string {
  return format('seconds').format(seconds);
}

/** A number of bytes in a suitable unit: "48.2 kB". */
export function formatBytes(bytes: number): string {
  const units = format('sizes');
  if (bytes < 1_000) return units.byte.format(bytes);
  return bytes < 1_000_000 ? units.kilobyte.format(bytes / 1_000) : units.megabyte.format(bytes / 1_000_000);
}

/** A list in the format of the language: "a, b and c". */
export function formatList(items: readonly string[]): string {
  return format('lists').format(items);
}

/** Alternatives in the format of the language: "a, b or c". */
export function formatOr(items: readonly string[]): string {
  return format('alternatives').format(items);
}

/** The day and the time of day of a time in milliseconds since the epoch, in the user's time zone: "23 Nov 2026, 10:30". */
export function formatMoment(time: number): string {
  return format('moments').format(time);
}

/** A period between two times in milliseconds since the epoch. If both have the same text, it is shown once. */
export function formatPeriod(from: number, to: number): string {
  const [first, last] = [formatMoment(from), formatMoment(to)];
  return first === last ? first : text('field_seen_between', first, last);
}

/**
 * The name of a country by its ISO 3166-1 alpha-2 code, in short form; the text itself if it is not such a code, or if
 * the language has no name for it.
 */
export function formatCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (format('regions').of(code) ?? code) : code;
}

/** The day, in UTC, of a time in milliseconds since the epoch, in short form: "23 Nov". */
export function formatDate(time: number): string {
  return format('shortDays').format(time);
}

/** The day, in the user's time zone, of a time in milliseconds since the epoch: "23 November 2026". */
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
