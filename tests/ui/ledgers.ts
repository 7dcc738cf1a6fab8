import 'fake-indexeddb/auto';
import { observationsOf, recordings } from '../../accuracy/recordings.ts';
import { audit } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import { entriesOf } from '../../src/ledger/entries.ts';
import { openLedger } from '../../src/ledger/ledger.ts';
import type { SessionRow } from '../../src/ledger/rows.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';
import { organisation, user } from '../sdks/persona.ts';
import type { LedgerFile } from './ledger-file.ts';
import { sampleNow } from './sample-now.ts';

const minute = 60_000;
const sampleTab = 7;

const sampleSessions: readonly SessionRow[] = [
  { id: 'second', name: 'Release 4.12', startedAt: sampleNow - 30 * minute, endedAt: sampleNow },
  {
    id: 'first',
    name: 'Release 4.11',
    startedAt: sampleNow - 8 * 24 * 60 * minute,
    endedAt: sampleNow - 7 * 24 * 60 * minute,
  },
];

/** The observations of each ledger. Most are recordings of real SDKs. */
const contents: Readonly<Record<string, () => Observation[]>> = {
  empty: () => [],
  one: () => sent(['mixpanel']),
  few: () => [
    ...sent(['mixpanel', 'segment', 'sentry', 'posthog', 'amplitude', 'optimizely']),
    unknownThirdParty(1),
    unknownThirdParty(2),
  ],
  /** All recorded SDKs. */
  crowded: () => [...sent(null), ...[1, 2, 3, 4, 5].map(unknownThirdParty)],
  hostile: () => hostile(),
  /** Its content is never read. */
  broken: () => [],
};

export const ledgerNames = ['empty', 'one', 'few', 'crowded', 'hostile', 'broken'] as const;
export type LedgerName = (typeof ledgerNames)[number];

/** A sample ledger as a file. Its rows are created by the real pipeline and the real ledger. */
export async function ledgerFile(name: LedgerName): Promise<LedgerFile> {
  const ledger = await openLedger(`sample-${name}-${Math.random()}`);
  const observations = contents[name]?.() ?? [];
  const knowledge = { identify: identifyAmong(catalogue), readValue: valueReader(searchFor(canaries)) };
  const key = await ledger.fingerprintKey();
  const entries = observations.flatMap((observation, at) => {
    const found = audit(observation, knowledge);
    return found ? [entriesOf(found, at % 3 === 0 ? 'first' : 'second', key)] : [];
  });
  for (const session of observations.length > 0 ? sampleSessions : []) await ledger.putSession(session);
  await ledger.record(entries, { keepRaw: false, dropped: name === 'crowded' ? 3 : 0 });
  const { recipients, disclosures } = await ledger.rows();
  const requests = await ledger.requests();
  const details = await Promise.all(requests.map(({ observation }) => ledger.detail(observation)));
  return {
    recipients,
    disclosures,
    requests,
    details: details.filter((detail) => detail !== null),
    sessions: await ledger.sessions(),
    dropped: await ledger.dropped(),
  };
}

const canaries = [
  { label: 'email', category: 'email', value: user.email },
  { label: 'name', category: 'name', value: user.name },
  { label: 'organisation', category: 'org-id', value: organisation.id },
] as const;

/**
 * Recordings of some or all SDKs, seven seconds apart. Every third request is moved to a week before.
 * @param sdks null for all
 */
function sent(sdks: readonly string[] | null): Observation[] {
  const all = recordings()
    .map(({ recording }) => recording)
    .filter(({ sdk }) => sdks?.includes(sdk) ?? true)
    .flatMap((recording) => observationsOf(recording).map((each) => ({ ...each, id: `${recording.sdk}-${each.id}` })));
  return all.map((each, at) => ({
    ...each,
    tab: sampleTab,
    at: sampleNow - (all.length - at) * 7_000 - (at % 3 === 0 ? 7 * 24 * 60 * minute : 0),
    callStack: at % 4 === 0 ? stack : null,
  }));
}

const stack = [
  'at Analytics.track (https://app.fernhill.example/assets/analytics.js:120:17)',
  'at onCreate (https://app.fernhill.example/assets/keys.js:88:5)',
].join('\n');

/** A request to a third party without a definition. */
function unknownThirdParty(number: number): Observation {
  return observation(
    `https://collect${number}.dropzone-metrics${number}.test/v1/e?u=${user.id}&em=${encodeURIComponent(user.email)}`,
    {},
  );
}

/** Texts that would do harm or break a page if they were not treated as data. */
function hostile(): Observation[] {
  const texts = [
    '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
    '\u202egnp.exe\u202c \u0000\u0007\u001b[31m',
    'مرحبا بالعالم – שלום עולם – سارة@مثال.إختبار',
    '=HYPERLINK("https://evil.test","click")',
    'A'.repeat(1_000_000),
    'W'.repeat(300),
    '{{constructor.constructor("alert(1)")()}} %00 &amp;lt;',
  ];
  return texts.map((text, at) =>
    observation(`https://api-js.mixpanel.com/track?n=${at}`, {
      event: text.slice(0, 5_000),
      properties: {
        token: '5f1d0c8a7b2e49f6a3c4d5e6f7081920',
        mp_lib: 'web',
        distinct_id: text.slice(0, 200),
        email: user.email,
        search_text: text,
        [text.slice(0, 400)]: text.slice(0, 400),
      },
    }),
  );
}

let made = 0;

function observation(url: string, json: object): Observation {
  made += 1;
  return {
    id: `made-${made}`,
    at: sampleNow - made * 1_000,
    transport: 'http',
    outcome: 'sent',
    tab: sampleTab,
    app: 'https://app.fernhill.example',
    page: 'https://app.fernhill.example/invoices',
    method: 'POST',
    url,
    headers: [],
    body: { kind: 'bytes', bytes: new TextEncoder().encode(JSON.stringify([json])) },
    callStack: null,
  };
}
