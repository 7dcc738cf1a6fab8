import type { Dice } from '../../../../accuracy/dice.ts';
import { gtin13, luhnDigits } from '../check-digits.ts';
import type { Temptation } from '../temptation.ts';

const two = (value: number) => String(value).padStart(2, '0');
const iso = (dice: Dice) => new Date(dice.time()).toISOString();
const clock = (dice: Dice) => `${two(dice.int(0, 23))}:${two(dice.int(0, 59))}:${two(dice.int(0, 59))}`;
const inFours = (digits: string, separator: string) => (digits.match(/\d{4}/g) ?? []).join(separator);
const ids = ['order_ref', 'trace_id', 'item_ref', 'span', 'batch_ref', 'row'];

/** Numbers with the length of card numbers, telephone numbers and similar. */
export const numbers: readonly Temptation[] = [
  {
    name: 'timestamp-ms',
    tempts: ['card', 'phone'],
    keys: ['ts', 'time', 'sent_at', 'clientTime'],
    value: (d) => d.time(),
  },
  {
    name: 'timestamp-ms-text',
    tempts: ['card', 'phone'],
    keys: ['_t', 'cb', 'sentAt'],
    value: (d) => String(d.time()),
  },
  {
    name: 'timestamp-s',
    tempts: ['phone', 'bank-account'],
    keys: ['timestamp', 'created', 'epoch', 'expires_at'],
    value: (d) => Math.floor(d.time() / 1000),
  },
  {
    name: 'timestamp-us',
    tempts: ['card'],
    keys: ['start_us', 'ts_us', 'enqueued'],
    value: (d) => `${d.time()}${d.digits(3)}`,
  },
  {
    name: 'timestamp-ns',
    tempts: ['card'],
    keys: ['startTimeUnixNano', 'ts_ns'],
    value: (d) => `${d.time()}${d.digits(6)}`,
  },
  {
    name: 'sixteen-digits-failing-luhn',
    tempts: ['card'],
    keys: ids,
    value: (d) => luhnDigits(d, d.pick(['4', '51', '37', '9', '1']), 16, false),
  },
  {
    name: 'sixteen-digits-passing-luhn',
    tempts: ['card'],
    keys: [...ids, '_ga', 'pixel_id', 'fb_campaign'],
    value: (d) => luhnDigits(d, d.pick(['4', '52', '2221', '6011', '8']), 16, true),
  },
  {
    name: 'fifteen-digits-passing-luhn',
    tempts: ['card'],
    keys: ['adset_id', 'pixel', 'creative_ref'],
    value: (d) => luhnDigits(d, d.pick(['34', '37']), 15, true),
  },
  {
    name: 'number-too-large-for-json',
    tempts: ['card'],
    keys: ['snowflake', 'tweet_ref', 'shard_row'],
    value: (d) => `${d.int(10, 18)}${d.digits(17)}`,
  },
  {
    name: 'grouped-digits-failing-luhn',
    tempts: ['card'],
    keys: ['serial', 'build_label', 'hardware_rev'],
    value: (d) => inFours(luhnDigits(d, d.pick(['4', '51', '6011']), 16, false), d.pick([' ', '-'])),
  },
  {
    name: 'grouped-digits-of-no-issuer',
    tempts: ['card'],
    keys: ['serial', 'fixture_label', 'firmware'],
    value: (d) => inFours(luhnDigits(d, d.pick(['9', '1', '0', '8']), 16, true), d.pick([' ', '-'])),
  },
  {
    name: 'version-like-address',
    tempts: ['phone', 'ip-address'],
    keys: ['version', 'chrome_version', 'app_build', 'fullVersion'],
    value: (d) =>
      d.pick([
        '1.2.3.4',
        '10.0.648.204',
        `${d.int(90, 140)}.0.${d.int(1000, 9999)}.${d.int(1, 250)}`,
        `4.${d.int(0, 99)}.0.1`,
      ]),
  },
  {
    name: 'semantic-version',
    tempts: ['phone'],
    keys: ['sdk_version', 'lib_version', 'v', 'schemaVersion'],
    value: (d) =>
      `${d.int(0, 20)}.${d.int(0, 99)}.${d.int(0, 99)}${d.pick(['', '-beta.1', '-rc.2', '+build.20240115'])}`,
  },
  {
    name: 'ean',
    tempts: ['phone', 'card'],
    keys: ['ean', 'gtin', 'barcode'],
    value: (d) => gtin13(d, d.pick(['40', '76', '54'])),
  },
  { name: 'isbn', tempts: ['phone', 'card'], keys: ['isbn', 'book', 'item_code'], value: (d) => gtin13(d, '978') },
  {
    name: 'isbn-with-dashes',
    tempts: ['phone', 'government-id'],
    keys: ['isbn', 'book_ref'],
    value: (d) => `978-${d.int(0, 9)}-${d.digits(2)}-${d.digits(6)}-${d.int(0, 9)}`,
  },
  {
    name: 'sku',
    tempts: ['government-id'],
    keys: ['sku', 'item_id', 'content_id'],
    value: (d) => `${d.chars('ABCDEFGHKL', 2)}-${d.digits(5)}-${d.chars('SMLX', 1)}`,
  },
  {
    name: 'tracking-number',
    tempts: ['phone', 'bank-account', 'government-id'],
    keys: ['tracking', 'parcel', 'shipment_ref'],
    value: (d) =>
      d.pick([
        `1Z${d.alphanumeric(6).toUpperCase()}${d.digits(10)}`,
        `JD0146${d.digits(14)}`,
        `00340434${d.digits(12)}`,
      ]),
  },
  {
    name: 'order-number-like-phone',
    tempts: ['phone'],
    keys: ['order_no', 'ticket', 'invoice_no', 'po_number'],
    value: (d) =>
      d.pick([
        `4930${d.digits(6)}`,
        `030-${d.digits(7)}`,
        `0171-${d.digits(7)}`,
        `415-555-${d.digits(4)}`,
        `(${d.digits(3)}) ${d.digits(3)}-${d.digits(4)}`,
      ]),
  },
  {
    name: 'growth-with-plus',
    tempts: ['phone'],
    keys: ['delta', 'change', 'bytes_delta', 'impressions_delta'],
    value: (d) =>
      d.pick([
        `+${d.digits(8)}`,
        `+${d.decimal(0, 9, 4)}`,
        `+${d.int(1, 99)} ${d.digits(3)} ${d.digits(3)} ${d.digits(3)} bytes`,
      ]),
  },
  {
    name: 'utc-offset',
    tempts: ['phone'],
    keys: ['offset', 'logged', 'at'],
    value: (d) => d.pick(['+0200', '+05:30', `${iso(d).slice(0, 19)}+0100`, `${iso(d).slice(0, 23)}+00:00`]),
  },
  {
    name: 'iso-date',
    tempts: ['phone', 'government-id'],
    keys: ['date', 'day', 'release_date'],
    value: (d) => iso(d).slice(0, 10),
  },
  {
    name: 'german-date',
    tempts: ['phone'],
    keys: ['datum', 'day_label', 'from'],
    value: (d) => `${two(d.int(1, 28))}.${two(d.int(1, 12))}.2024`,
  },
  {
    name: 'compact-date',
    tempts: ['bank-account', 'phone'],
    keys: ['yyyymmdd', 'partition', 'snapshot'],
    value: (d) => iso(d).slice(0, 10).replaceAll('-', ''),
  },
  { name: 'clock-time', tempts: ['ip-address'], keys: ['clock', 'local_time', 'tod'], value: clock },
  {
    name: 'duration',
    tempts: [],
    keys: ['duration', 'elapsed', 'took'],
    value: (d) => d.pick([`PT${d.int(1, 9)}H${d.int(1, 59)}M`, `00:${clock(d)}`, `${d.int(1, 9999)}ms`]),
  },
  {
    name: 'click-coordinate',
    tempts: ['precise-location'],
    keys: ['clientX', 'pageY', 'x', 'offsetY'],
    value: (d) => d.decimal(0, 1900, 4),
  },
  {
    name: 'click-coordinates',
    tempts: ['precise-location', 'phone'],
    keys: ['xy', 'cursor_at', 'click_at'],
    value: (d) => `${d.decimal(0, 90, 4)},${d.decimal(0, 170, 4)}`,
  },
  {
    name: 'viewport-size',
    tempts: ['phone'],
    keys: ['vp', 'sr', 'vs'],
    value: (d) => `${d.int(320, 2560)}x${d.int(480, 1440)}`,
  },
  {
    name: 'price-in-text',
    tempts: ['amount'],
    keys: ['banner', 'cta', 'headline'],
    value: (d) =>
      d.pick([
        `Now only €${d.int(5, 99)}.99`,
        `from $${d.int(10, 900)}`,
        `ab ${d.int(10, 90)},99 € statt ${d.int(91, 199)} €`,
      ]),
  },
  {
    name: 'price-range-filter',
    tempts: ['amount'],
    keys: ['price_range', 'priceBand'],
    value: (d) => `${d.int(0, 50)}-${d.int(51, 500)}`,
  },
  { name: 'exchange-rate', tempts: ['amount'], keys: ['rate', 'eurusd', 'fx'], value: (d) => d.decimal(0.6, 1.9, 4) },
  { name: 'total-count', tempts: ['amount'], keys: ['total', 'total_hits'], value: (d) => d.int(1, 9999) },
  {
    name: 'amount-of-effect',
    tempts: ['amount'],
    keys: ['amount', 'blurAmount', 'scroll_amount'],
    value: (d) => d.int(1, 400),
  },
  { name: 'taxonomy-id', tempts: ['amount'], keys: ['tax', 'taxon'], value: (d) => d.int(1, 300) },
  {
    name: 'compression-measure',
    tempts: ['postal-address'],
    keys: ['compression', 'encode_ms'],
    value: (d) => ({ zip: d.int(1000, 99999), gzip: d.int(1000, 99999) }),
  },
  {
    name: 'pan-gesture',
    tempts: ['card'],
    keys: ['pan', 'map_pan'],
    value: (d) => d.pick([d.int(1000, 4000), d.decimal(-300, 300, 2)]),
  },
  { name: 'board-card-number', tempts: ['card'], keys: ['card_number', 'cardNumber'], value: (d) => d.int(1, 4999) },
  {
    name: 'board-card',
    tempts: ['card'],
    keys: ['card'],
    value: (d) => ({ number: d.int(1000, 4999), column: 'In review' }),
  },
  {
    name: 'information-criterion',
    tempts: ['bank-account'],
    keys: ['fit', 'model_fit'],
    value: (d) => ({ aic: d.int(100_000, 999_999), bic: d.int(100_000, 999_999) }),
  },
  { name: 'session-serial-number', tempts: ['government-id'], keys: ['ssn'], value: (d) => d.int(10_000, 99_999_999) },
  { name: 'page-height', tempts: ['phone'], keys: ['ph', 'page_h'], value: (d) => d.int(600, 24_000) },
  { name: 'telemetry-flag', tempts: ['phone'], keys: ['tel', 'tel_on'], value: (d) => d.pick([0, 1, true, false]) },
  { name: 'telemetry-time', tempts: ['phone'], keys: ['tel', 'tel_ts'], value: (d) => Math.floor(d.time() / 1000) },
  {
    name: 'mobile-build',
    tempts: ['phone'],
    keys: ['mobile'],
    value: (d) => d.pick([iso(d).slice(0, 10).replaceAll('-', ''), '16.4.1', '?1', 'true', d.int(0, 1)]),
  },
  { name: 'line-number', tempts: ['name'], keys: ['ln', 'lineno'], value: (d) => d.int(1, 99_999) },
  {
    name: 'line-and-column',
    tempts: ['phone'],
    keys: ['pos', 'at_line'],
    value: (d) => `${d.int(1, 9999)}:${d.int(1, 99_999)}`,
  },
  { name: 'tag-id', tempts: ['phone', 'bank-account'], keys: ['ti', 'tagId'], value: (d) => d.digits(d.int(6, 9)) },
  {
    name: 'percentages',
    tempts: [],
    keys: ['buckets', 'histogram'],
    value: (d) => [d.decimal(0, 1, 4), d.decimal(0, 1, 4), d.decimal(0, 1, 4)],
  },
  {
    name: 'list-price',
    tempts: ['amount'],
    keys: ['price', 'unit_price'],
    value: (d) => d.decimal(5, 900, 2),
    contested: 'a price in a catalogue is not personal, but the taxonomy calls every price an amount',
  },
  {
    name: 'list-currency',
    tempts: ['amount'],
    keys: ['currency', 'currency_code'],
    value: (d) => d.pick(['EUR', 'USD', 'GBP', 'CHF']),
    contested: 'the currency of a catalogue is not personal, but the taxonomy calls it an amount',
  },
];
