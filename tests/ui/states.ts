import type { PopupState, WatchState } from '../../src/ui/popup/state.ts';
import { app, exposuresOf, type SampleField, type SampleVendor } from './samples.ts';

const form = ['form', 'base64', 'json'];
const listed: WatchState = { on: true, because: 'listed' };

const mixpanel: SampleVendor = {
  id: 'mixpanel',
  name: 'Mixpanel',
  owner: 'Mixpanel, Inc.',
  country: 'US',
  hosts: ['api-js.mixpanel.com'],
  requests: 12,
  fields: [
    {
      category: 'email',
      path: '$set.$email',
      sample: 'a•••@e•••.com',
      encoding: form,
      events: ['$set', 'Signed In'],
      count: 7,
    },
    {
      category: 'email',
      path: 'properties.email_hash',
      label: 'E-mail address',
      sample: '9•••e',
      hash: 'sha256',
      encoding: form,
      events: ['Signed In'],
      count: 2,
    },
    { category: 'name', path: '$set.$name', sample: 'A•••e', encoding: form, events: ['$set'], count: 7 },
    { category: 'phone', path: '$set.$phone', sample: '•••', encoding: form, events: ['$set'], count: 2 },
    {
      category: 'user-id',
      path: 'properties.$user_id',
      sample: 'u•••9',
      encoding: form,
      events: [
        'Signed In',
        'Key Created',
        'Searched',
        '$mp_web_page_view',
        'Ticket Sent',
        'Plan Viewed',
        'Seat Added',
        'Signed Out',
      ],
      count: 31,
    },
    {
      category: 'org-id',
      path: 'properties.organisation',
      sample: 'N•••d',
      encoding: form,
      events: ['Signed In'],
      count: 31,
    },
    {
      category: 'secret',
      path: 'properties.api_key',
      sample: 's•••4',
      encoding: form,
      events: ['Key Created'],
      count: 1,
    },
    { category: 'plan', path: 'properties.plan', sample: 'e•••e', encoding: form, events: ['Signed In'], count: 9 },
    {
      category: 'page-url',
      path: 'properties.$current_url',
      sample: 'https://app.example.com/keys?reset=•••',
      encoding: form,
      events: ['$mp_web_page_view'],
      count: 12,
    },
    { category: 'event-name', path: 'event', sample: 'S•••n', encoding: form, count: 31 },
    { category: 'device', path: 'properties.$browser', sample: 'C•••m', encoding: form, count: 31 },
    { category: 'other', path: 'properties.$lib_version', sample: '•••', encoding: form, count: 31 },
    { category: 'other', path: 'properties.$insert_id', sample: 'x•••2', encoding: form, count: 31 },
    { category: 'other', path: 'properties.mp_lib', sample: '•••', encoding: form, count: 31 },
  ],
};

const quiet = (id: string, name: string, category: SampleVendor['category'] & string): SampleVendor => ({
  id,
  name,
  country: 'US',
  category,
  requests: 2,
  fields: [{ category: 'device', path: 'ua' }],
});

const others: readonly SampleVendor[] = [
  {
    id: 'segment',
    name: 'Segment',
    owner: 'Twilio Inc.',
    country: 'US',
    category: 'customer-data-platform',
    requests: 9,
    fields: [
      { category: 'email', path: 'batch[].traits.email', sample: 'a•••@e•••.com', count: 5 },
      { category: 'user-id', path: 'batch[].userId', count: 9 },
      { category: 'phone', path: 'batch[].traits.phone', count: 2 },
      { category: 'company', path: 'batch[].traits.company', count: 2 },
      { category: 'page-url', path: 'batch[].context.page.url', count: 9 },
      { category: 'device', path: 'batch[].context.userAgent', count: 9 },
    ],
  },
  {
    id: 'sentry',
    name: 'Sentry',
    owner: 'Functional Software, Inc.',
    country: 'US',
    category: 'error-monitoring',
    requests: 2,
    fields: [
      { category: 'user-id', path: 'user.id', count: 2 },
      { category: 'internal-host', path: 'exception.values[].value', count: 1 },
    ],
  },
  {
    id: 'host:dropzone-metrics.test',
    known: false,
    requests: 1,
    unreadable: [{ host: 'in.dropzone-metrics.test', reason: 'blob-body', count: 1 }],
    fields: [{ category: 'session-id', path: '?sid', encoding: [] }],
  },
  quiet('amplitude', 'Amplitude', 'product-analytics'),
  quiet('posthog', 'PostHog', 'product-analytics'),
  quiet('rudderstack', 'RudderStack', 'customer-data-platform'),
  {
    ...quiet('datadog', 'Datadog', 'error-monitoring'),
    unreadable: [{ host: 'browser-intake.datadoghq.com', reason: 'undecodable', count: 2 }],
  },
  { id: 'host:cdn-fonts.test', known: false, requests: 4 },
];

const anotherField = (n: number): SampleField => ({
  category: n % 2 ? 'email' : 'user-id',
  path: `events[].properties.field_${n}`,
});

const many: readonly SampleVendor[] = Array.from({ length: 60 }, (_, n) => ({
  id: n % 3 === 0 ? `host:vendor-${n}.test` : `vendor-${n}`,
  known: n % 3 !== 0,
  name: n % 3 === 0 ? `vendor-${n}.test` : `Vendor ${n}`,
  country: n % 3 === 0 ? null : 'DE',
  requests: 1000 * n + 1,
  fields: n % 5 === 4 ? [] : Array.from({ length: (n % 5) + 1 }, (__, field) => anotherField(field)),
  unreadable: n % 7 === 0 ? [{ host: `in.vendor-${n}.test`, reason: 'hidden-body' as const, count: n + 1 }] : [],
}));

const unbroken = 'Gesellschaftfürkundendatenplattformundverhaltensanalysemitbeschränkterhaftung';

const long: readonly SampleVendor[] = [
  {
    id: 'long',
    name: unbroken,
    owner: `${unbroken} & Co. KG auf Aktien`,
    country: 'DE',
    requests: 1_204_331,
    category: 'customer-data-platform',
    hosts: [`${'ingest-eu-central-1.'.repeat(6)}example.com`],
    fields: [
      {
        category: 'government-id',
        path: `${'events[].properties.nested_object_with_a_long_name.'.repeat(5)}value`,
        sample: 'x'.repeat(200),
        label: 'A label that the vendor wrote at great length, to be sure that nobody would mistake it',
        encoding: ['form', 'url', 'base64', 'gzip', 'json', 'base64', 'json'],
        events: ['An event name as long as a sentence '.repeat(4).trim()],
        count: 1_204_331,
      },
      ...(
        ['email', 'postal-address', 'advertising-id', 'precise-location', 'orientation', 'bank-account'] as const
      ).map((category) => ({ category, path: category })),
      { category: 'other', path: 'unbroken'.repeat(20), sample: 'y'.repeat(120), count: 1_000_000 },
    ],
  },
  { id: `host:${'sub-domain-of-'.repeat(5)}tracker.test`, known: false, fields: [{ category: 'email', path: 'e' }] },
];

const hostile: readonly SampleVendor[] = [
  {
    id: 'host:xn--evil.test',
    name: '\u202egnp.exe\u202c.test',
    known: false,
    fields: [
      {
        category: 'name',
        path: 'user.\u202eeman',
        label: 'שם מלא',
        sample: 'ע•••ם',
        events: ['\u202eemag\u202c', 'زيارة الصفحة'],
      },
      {
        category: 'email',
        path: 'a\u0000b\r\nc\u200bd',
        label: '<img src=x onerror=alert(1)>',
        sample: '\u0007\u001b[31m•••\u2066\udc00',
        events: ['<script>alert(1)</script>'],
      },
      { category: 'search-text', path: 'بحث[].نص', sample: 'م•••ة 👩‍💻', events: ['line one\nline two'] },
      { category: 'other', path: '\u2028\u2029', sample: '' },
    ],
  },
];

const seen = (
  kind: 'personal' | 'nothing-personal' | 'unknown-only',
  vendors: readonly SampleVendor[],
  recording: WatchState = listed,
): PopupState => ({ kind, app, recording, exposures: exposuresOf(vendors), dropped: 0, lastVisit: null, muted: [] });

/** Every state of the popup, and the data that is most difficult to display. */
export const states: Readonly<Record<string, PopupState>> = {
  loading: { kind: 'loading' },
  restricted: { kind: 'restricted', page: 'browser' },
  'restricted-store': { kind: 'restricted', page: 'store' },
  'restricted-file': { kind: 'restricted', page: 'file' },
  'permission-missing': { kind: 'permission-missing' },
  'not-watched': { kind: 'not-watched', app, managed: false },
  'not-watched-blind': { kind: 'not-watched', app, managed: false, needsAccess: true },
  'not-watched-managed': { kind: 'not-watched', app, managed: true },
  managed: seen('personal', others.slice(0, 2), { on: true, because: 'listed', managed: true }),
  dropped: { ...seen('personal', others.slice(0, 2)), dropped: 1204 } as PopupState,
  'nothing-seen': { kind: 'nothing-seen', app, recording: listed },
  'nothing-personal': seen('nothing-personal', others.slice(4, 8)),
  personal: seen('personal', [mixpanel, ...others]),
  news: { ...seen('personal', [mixpanel, ...others.slice(0, 2)]), lastVisit: 0 } as PopupState,
  muted: { ...seen('personal', [mixpanel, ...others.slice(0, 3)]), muted: ['mixpanel', 'segment'] } as PopupState,
  'unknown-only': seen('unknown-only', [
    { id: 'host:cdn-fonts.test', known: false },
    { id: 'host:metrics.test', known: false, fields: [{ category: 'device', path: 'ua' }] },
  ]),
  unavailable: {
    kind: 'unavailable',
    reason: 'A mutation operation was attempted on a database that did not allow mutations.',
  },
  stopped: seen('personal', [mixpanel, ...others.slice(0, 2)], { on: false }),
  pattern: seen('personal', others.slice(0, 2), { on: true, because: 'pattern', pattern: 'https://*.example.com' }),
  'many-vendors': seen('personal', many),
  'long-names': {
    ...seen('personal', long),
    app: `https://${'a-very-long-subdomain.'.repeat(5)}example.com:8443`,
  } as PopupState,
  'hostile-text': seen('unknown-only', hostile),
};
