import type { Temptation } from '../temptation.ts';

/** Templates with attributes of page elements or texts of forms. */
const withElements = ['heap', 'fullstory', 'datadog-rum', 'posthog', 'hotjar', 'contentsquare', 'sentry'];

/** Placeholders, masks, type names and empty values in place of personal data. */
export const placeholders: readonly Temptation[] = [
  {
    name: 'placeholder-address',
    tempts: ['email'],
    keys: ['placeholder', 'input_placeholder'],
    value: (d) => d.pick(['you@example.com', 'name@example.com', 'name@company.com', 'your.name@example.com']),
    only: withElements,
  },
  {
    name: 'placeholder-phone',
    tempts: ['phone'],
    keys: ['placeholder', 'tel_placeholder'],
    value: (d) => d.pick(['+1 (555) 555-5555', '(201) 555-0123', '+49 000 0000000', '01234 567890', '+__ ___ _______']),
    only: withElements,
  },
  {
    name: 'placeholder-card',
    tempts: ['card'],
    keys: ['placeholder', 'card_number', 'card_placeholder'],
    value: (d) => d.pick(['1234 5678 9012 3456', '0000 0000 0000 0000', 'XXXX XXXX XXXX XXXX', '•••• •••• •••• ••••']),
    only: withElements,
  },
  {
    name: 'placeholder-iban',
    tempts: ['bank-account'],
    keys: ['placeholder', 'iban', 'iban_placeholder'],
    value: (d) => d.pick(['DE00 0000 0000 0000 0000 00', 'DE__ ____ ____ ____ ____ __', 'GB00 XXXX 0000 0000 0000 00']),
    only: withElements,
  },
  {
    name: 'placeholder-secret',
    tempts: ['secret'],
    keys: ['hint', 'docs_sample', 'placeholder'],
    value: (d) =>
      d.pick([
        `sk_${'live'}_${'x'.repeat(24)}`,
        `gh${'p'}_${'X'.repeat(36)}`,
        `AK${'IA'}${'X'.repeat(16)}`,
        `sk-${'•'.repeat(20)}`,
        `xox${'b'}-000000000000-000000000000-${'x'.repeat(24)}`,
      ]),
  },
  {
    name: 'placeholder-connection',
    tempts: ['secret'],
    keys: ['hint', 'docs_sample', 'help_text'],
    value: (d) =>
      d.pick([
        'postgres://USER:PASSWORD@HOST:5432/DATABASE',
        'https://<user>:<password>@example.com/',
        'redis://default:$PASSWORD@$HOST:6379',
      ]),
  },
  {
    name: 'placeholder-private-key',
    tempts: ['secret'],
    keys: ['hint', 'textarea_hint', 'placeholder'],
    value: (d) =>
      d.pick([
        '-----BEGIN PRIVATE KEY-----',
        'Paste your key: -----BEGIN RSA PRIVATE KEY----- …',
        'Must begin with -----BEGIN PRIVATE KEY-----',
      ]),
  },
  {
    name: 'public-key-block',
    tempts: ['secret'],
    keys: ['pem', 'signing_key_public'],
    value: (d) => `-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA${d.alphanumeric(43)}=\n-----END PUBLIC KEY-----`,
  },
  {
    name: 'masked-values',
    tempts: ['password', 'email', 'phone', 'name', 'bank-account'],
    keys: ['masked', 'form', 'fields'],
    value: (d) =>
      d.pick([
        { password: '••••••••', email: '***@***.***', phone: '+** *** *******', iban: '****' },
        { password: '********', email: '[Filtered]', first_name: '[Filtered]', card_number: '[Filtered]' },
        { password: 'REDACTED', email: '<redacted>', first_name: '***', last_name: 'xxxxx' },
      ]),
  },
  {
    name: 'absent-values',
    tempts: ['name', 'email', 'phone', 'password'],
    keys: ['form', 'attributes', 'viewer'],
    value: (d) => {
      const nothing = d.pick([
        'undefined',
        'null',
        'N/A',
        'none',
        'unknown',
        '(not set)',
        'NaN',
        '[object Object]',
        '-',
        'NULL',
      ]);
      return {
        first_name: nothing,
        last_name: nothing,
        email: nothing,
        phone: nothing,
        street: nothing,
        password: nothing,
      };
    },
  },
  {
    name: 'anonymous-user-name',
    tempts: ['name'],
    keys: ['username', 'user_name'],
    value: (d) => d.pick(['anonymous', 'guest', 'unknown', 'undefined', 'not logged in']),
  },
  {
    name: 'unfilled-macro',
    tempts: ['email', 'name', 'phone', 'password', 'postal-address'],
    keys: ['macros', 'merge_fields'],
    value: (d) =>
      d.pick([
        { email: '{{email}}', first_name: '{{ first_name }}', password: '{{password}}', phone: '[PHONE]' },
        { email: '%%EMAIL%%', first_name: '%FIRSTNAME%', zip: '$' + '{ZIP5}', phone: '__PHONE__' },
        { email: '*|EMAIL|*', last_name: '*|LNAME|*', street: 'ADDRESS1' },
      ]),
  },
  {
    name: 'types-of-fields',
    tempts: ['name', 'email', 'phone', 'password', 'government-id'],
    keys: ['schema', 'types', 'columns_types'],
    value: (d) =>
      d.pick([
        { email: 'String!', first_name: 'String', password: 'String!', phone: 'String', ssn: 'String' },
        { email: 'varchar(255)', last_name: 'text', password: 'bytea', zip: 'char(5)', iban: 'varchar(34)' },
        { email: 'string', full_name: 'string', religion: 'string', diagnosis: 'string', ethnicity: 'string' },
      ]),
  },
  {
    name: 'columns-of-table',
    tempts: ['name', 'email', 'phone', 'postal-address'],
    keys: ['sort', 'columns', 'column_state'],
    value: (d) => ({
      last_name: d.pick(['asc', 'desc', 'hidden']),
      email: 'hidden',
      phone: 'pinned',
      postal_code: d.pick(['col 4', 'hidden']),
      iban: 'hidden',
    }),
  },
  {
    name: 'widths-of-columns',
    tempts: ['phone', 'card', 'bank-account', 'postal-address', 'government-id'],
    keys: ['column_widths', 'field_lengths'],
    value: (d) => ({
      email: d.int(80, 400),
      phone: d.int(80, 400),
      iban: d.int(80, 400),
      zip: d.int(40, 200),
      card_number: d.int(80, 400),
      ssn: d.int(40, 90),
    }),
  },
  {
    name: 'time-in-fields',
    tempts: ['phone', 'card', 'bank-account', 'postal-address', 'password'],
    keys: ['dwell_ms', 'time_in_field'],
    value: (d) => ({
      email: d.int(1000, 99_999),
      password: d.int(1000, 99_999),
      zip: d.int(1000, 99_999),
      card_number: d.int(1000, 9999),
      iban: d.int(100_000, 999_999),
      first_name: d.int(100, 9999),
    }),
  },
];
