import { Dice } from '../accuracy/dice.ts';
import { type CategoryId, categoryIds, taxonomy } from '../src/classify/taxonomy.ts';
import { dayOf } from '../src/ledger/days.ts';
import type { Entries } from '../src/ledger/entries.ts';
import { disclosureKey, recipientKey } from '../src/ledger/keys.ts';
import { kindsOf } from '../src/ledger/kinds.ts';
import type { DisclosureRow, RecipientRow, RequestDetail, RequestRow } from '../src/ledger/rows.ts';
import { catalogue } from '../src/vendors/catalogue/index.ts';

/** The app that sends all observations. */
export const seededApp = 'https://app.example.com';

/** The content of a ledger after a million observations. */
export interface SeededLedger {
  readonly recipients: readonly RecipientRow[];
  readonly disclosures: readonly DisclosureRow[];
  readonly requests: readonly RequestRow[];
  readonly details: readonly RequestDetail[];
}

const observations = 1_000_000;
const vendors = 80;
const fields = 20_000;
const requests = 2_000;
const fieldsPerRequest = 40;
const hour = 3_600_000;

/**
 * The ledger of one app after a million observations: eighty vendors, twenty thousand distinct fields, and the newest
 * two thousand requests.
 * @param now time of the newest observation, in milliseconds since the epoch
 */
export function seededLedger(now: number): SeededLedger {
  const dice = new Dice(7, 0);
  const disclosures: DisclosureRow[] = [];
  const recipients = catalogue.slice(0, vendors).map((vendor): RecipientRow => {
    const own = Array.from({ length: fields / vendors }, (_, at) => disclosureRow(dice, vendor.id, at, now));
    disclosures.push(...own);
    const { id, name, owner, country, category, hosts } = vendor;
    return {
      key: recipientKey({ app: seededApp, vendor: id, session: '' }),
      ...{ app: seededApp, vendor: id, session: '' },
      recipient: { id, name, owner, country, category, known: true, matchedBy: 'host', confidence: 1, hostedOn: null },
      hosts: hosts.map((host) => host.replace('*.', 'in.')).slice(0, 3),
      requests: observations / vendors,
      ...{ messages: 0, plaintext: 0, unreadable: [] },
      read: observations / vendors,
      bytes: (observations / vendors) * 1_800,
      kinds: kindsOf(own),
      recorded: null,
      ...{ firstSeen: now - 720 * hour, lastSeen: now },
    };
  });
  const recent = Array.from({ length: requests }, (_, at) => request(dice, disclosures, at, now));
  return {
    recipients,
    disclosures,
    requests: recent.map(({ row }) => row),
    details: recent.map(({ detail }) => detail),
  };
}

/**
 * Further observations of known fields: a batch that the background would add.
 * @param batch number of the batch, from 0
 * @param count number of observations in each batch
 */
export function seededEntries(ledger: SeededLedger, batch: number, count: number): Entries[] {
  return Array.from({ length: count }, (_, at) => {
    const dice = new Dice(11, batch * count + at);
    const { row, detail } = request(dice, ledger.disclosures, 0, Date.now());
    const observation = `more.${batch}.${at}`;
    const paths = new Set(detail.fields.map(({ path }) => path));
    const disclosures = ledger.disclosures
      .filter(({ vendor, path }) => vendor === row.vendor && paths.has(path))
      .map((field) => ({ ...field, count: 1, days: [[dayOf(row.at), 1]] as const, lastSeen: row.at, raw: 'value' }));
    const held = ledger.recipients.find(({ vendor }) => vendor === row.vendor);
    if (held === undefined) throw new Error(`there is no recipient ${row.vendor}`);
    return {
      recipient: { ...held, requests: 1, read: 1, bytes: row.bytes, kinds: kindsOf(disclosures) },
      disclosures,
      request: { ...row, observation },
      detail: { ...detail, observation },
    };
  });
}

const events = ['Signed In', 'Key Created', 'Searched', 'Invoice Approved', 'Page Viewed', '$identify'];

function disclosureRow(dice: Dice, vendor: string, at: number, now: number): DisclosureRow {
  // Most fields are not personal.
  const category: CategoryId = dice.chance(0.6) ? 'other' : dice.pick(categoryIds);
  const path = `events[].properties.group_${at % 17}.field_${at}`;
  const count = dice.int(1, 400);
  const firstSeen = now - dice.int(0, 720) * hour;
  const row = {
    ...{ app: seededApp, vendor, session: '', path, category, count, firstSeen },
    label: taxonomy[category].label,
    location: 'body',
    encoding: dice.chance(0.3) ? ['form', 'base64', 'json'] : ['json'],
    hash: dice.chance(0.02) ? 'sha256' : null,
    detector: 'key',
    canary: null,
    confidence: dice.decimal(0.5, 1, 2),
    events: [dice.pick(events), dice.pick(events)],
    pages: [`${seededApp}/page/${dice.int(1, 60)}`],
    sample: `${String.fromCharCode(97 + (at % 26))}•••`,
    fingerprint: `${dice.int(0, 1_000_000)}`,
    days: Array.from({ length: 5 }, (_, day) => [dayOf(now) - 4 + day, dice.int(1, 80)] as const),
    ...{ typed: null, plaintext: 0, lastSeen: now },
  } as const;
  return { key: disclosureKey(row), ...row };
}

function request(
  dice: Dice,
  disclosures: readonly DisclosureRow[],
  at: number,
  now: number,
): { row: RequestRow; detail: RequestDetail } {
  const from = dice.int(0, disclosures.length - fieldsPerRequest - 1);
  const vendor = disclosures[from]?.vendor ?? '';
  const own = disclosures.slice(from, from + fieldsPerRequest).filter((row) => row.vendor === vendor);
  const observation = `seed.${at}`;
  const row: RequestRow = {
    observation,
    ...{
      outcome: 'sent',
      tab: 7,
      app: seededApp,
      vendor,
      vendorName: vendor,
      method: 'POST',
      callStack: null,
      unreadable: null,
    },
    ...{ session: '', page: `${seededApp}/page` },
    at: now - (requests - at) * 900,
    url: `https://in.${vendor}.example/v1/track?batch=•••`,
    bytes: dice.int(300, 9_000),
    events: [dice.pick(events)],
    categories: [...new Set(own.map(({ category }) => category))].filter((category) => category !== 'other'),
    fields: own.length,
  };
  const seen = own.map(
    ({ path, location, category, label, encoding, hash, detector, canary, confidence, ...rest }) => ({
      ...{ path, location, category, label, encoding, hash, detector, canary, confidence },
      ...{ event: rest.events[0] ?? null, sample: rest.sample, fingerprint: rest.fingerprint },
    }),
  );
  return { row, detail: { observation, fields: seen, further: 0 } };
}
