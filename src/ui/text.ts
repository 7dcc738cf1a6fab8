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
  readonly days: Intl.DateTimeFormat;
  readonly moments: Intl.DateTimeFormat;
  readonly instants: Intl.DateTimeFormat;
  readonly clock: Intl.DateTimeFormat;
  readonly dates: Intl.DateTimeFormat;
  readonly sizes: Readonly<Record<SizeUnit, Intl.NumberFormat>>;
}

type SizeUnit = 'byte' | 'kilobyte' | 'megabyte';

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
    regions: new Intl.DisplayNames(locale, { type: 'region', style: 'short' }),
    days: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
    moments: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    clock: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    dates: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    instants: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }),
    sizes: {
      byte: sizes(locale, 'byte', 0),
      kilobyte: sizes(locale, 'kilobyte', 1),
      megabyte: sizes(locale, 'megabyte', 1),
    },
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

/** When something was, briefly: its time where that was on the same day as `now`, else its day, too. */
export function formatClock(time: number, now: number): string {
  const { clock, dates } = installed();
  return new Date(time).toDateString() === new Date(now).toDateString() ? clock.format(time) : dates.format(time);
}

/** When something was, to the second. */
export function formatInstant(time: number): string {
  return installed().instants.format(time);
}

/** A number of bytes in the unit that takes few digits: "48.2 kB". */
export function formatBytes(bytes: number): string {
  const { sizes: units } = installed();
  if (bytes < 1_000) return units.byte.format(bytes);
  return bytes < 1_000_000 ? units.kilobyte.format(bytes / 1_000) : units.megabyte.format(bytes / 1_000_000);
}

/** Items as the language enumerates them: "a, b, and c". */
export function formatList(items: readonly string[]): string {
  return installed().lists.format(items);
}

/** A day and a time of day, where the reader is: "23 Nov 2026, 10:30". In milliseconds since the epoch. */
export function formatMoment(time: number): string {
  return installed().moments.format(time);
}

/** A country by its ISO 3166-1 alpha-2 code, in few letters; the code itself where the language has no name for it. */
export function formatCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (installed().regions.of(code) ?? code) : code;
}

/** A day, of a time in milliseconds since the epoch: "23 November 2026". */
export function formatDay(time: number): string {
  return installed().days.format(time);
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
