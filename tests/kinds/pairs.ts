import { type Case, get, post } from './case.ts';

const person = { 'Noor Haverkamp': 'name', 'noor@brightmoor.test': 'email', 'Brightmoor Labs BV': 'company' };
const named: ReadonlyArray<readonly [string, string]> = [
  ['full_name', 'Noor Haverkamp'],
  ['email', 'noor@brightmoor.test'],
  ['company', 'Brightmoor Labs BV'],
];

/** The same three fields with other keys for names and values. */
const listWith = (name: string, value: string, more: Record<string, unknown> = {}): Case =>
  post(
    `a list of ${name} and ${value}${Object.keys(more).length > 0 ? ' with more keys' : ''}`,
    {
      type: 'identify',
      fields: named.map(([one, other], at) => ({ [name]: one, [value]: other, ...more, position: at })),
    },
    person,
  );

/** Lists of names and values: each value has a row under its own name. */
export const pairs = [
  listWith('name', 'value'),
  listWith('Name', 'Value'),
  listWith('key', 'value'),
  listWith('Key', 'Value'),
  listWith('key', 'val'),
  listWith('k', 'v'),
  listWith('n', 'v'),
  listWith('field', 'value'),
  listWith('fieldName', 'fieldValue'),
  listWith('field_name', 'field_value'),
  listWith('attribute', 'value'),
  listWith('attributeName', 'attributeValue'),
  listWith('attribute_code', 'value'),
  listWith('property', 'value'),
  listWith('propertyName', 'propertyValue'),
  listWith('param', 'value'),
  listWith('parameter', 'value'),
  listWith('label', 'value'),
  listWith('id', 'value'),
  listWith('identifier', 'value'),
  listWith('variable', 'value'),
  listWith('trait_key', 'trait_value'),
  listWith('var', 'val'),
  listWith('name', 'content'),
  listWith('name', 'data'),
  listWith('key', 'stringValue'),
  listWith('key', 'string_value'),
  listWith('slug', 'value'),
  listWith('tag', 'value'),
  listWith('header', 'value'),
  listWith('column', 'value'),
  listWith('name', 'value', { type: 'text', required: true, label: '', id: 'f1', order: 2, hidden: false }),
  listWith('key', 'value', { id: '8f0c2a71', transient: false, source: 'web', created_at: 1763632800, scope: 'visit' }),
  listWith('name', 'value', { objectTypeId: '0-1', fieldType: 'string', group: 'contact' }),
  post(
    'a sign-up of Cognito',
    {
      ClientId: 'x',
      Username: 'nh-71',
      UserAttributes: [
        { Name: 'name', Value: 'Noor Haverkamp' },
        { Name: 'email', Value: 'noor@brightmoor.test' },
        { Name: 'custom:company', Value: 'Brightmoor Labs BV' },
      ],
    },
    { ...person, 'nh-71': 'user-id' },
  ),
  post(
    'two values of one name',
    {
      attributes: [
        { name: 'email', value: 'noor@brightmoor.test' },
        { name: 'email', value: 'grace@brightmoor.test' },
        { name: 'company', value: 'Brightmoor Labs BV' },
      ],
    },
    { 'noor@brightmoor.test': 'email', 'grace@brightmoor.test': 'email', 'Brightmoor Labs BV': 'company' },
  ),
  post(
    'keys beside name and value stay fields',
    {
      custom: [
        {
          key: 'company',
          value: 'Brightmoor Labs BV',
          editor: 'grace@brightmoor.test',
          comment: 'Set by hand last week',
          ip: '203.0.113.77',
        },
        {
          key: 'plan',
          value: 'obsidian',
          editor: 'grace@brightmoor.test',
          comment: 'From the shop',
          ip: '203.0.113.77',
        },
      ],
    },
    {
      'Brightmoor Labs BV': 'company',
      obsidian: 'plan',
      'grace@brightmoor.test': 'email',
      'Set by hand last week': 'message',
      '203.0.113.77': 'ip-address',
    },
  ),
  post('pairs as arrays', { traits: [...named, ['plan', 'obsidian']] }, { ...person, obsidian: 'plan' }),
  post(
    'names and values in two arrays',
    { names: named.map(([name]) => name), values: named.map(([, value]) => value) },
    person,
  ),
  post(
    'keys and vals in two arrays',
    { data: { keys: named.map(([name]) => name), vals: named.map(([, value]) => value) } },
    person,
  ),
  post('columns and rows', { columns: named.map(([name]) => name), rows: [named.map(([, value]) => value)] }, person),
  post(
    'described columns and rows',
    { table: { columns: named.map(([name]) => ({ name, type: 'text' })), rows: [named.map(([, value]) => value)] } },
    person,
  ),
  post('fields and data', { fields: named.map(([name]) => name), data: [named.map(([, value]) => value)] }, person),
  get(
    'custom variables of Matomo',
    `https://collect.dropzone-metrics.test/m?cvar=${encodeURIComponent(JSON.stringify({ '1': ['company', 'Brightmoor Labs BV'], '2': ['email', 'noor@brightmoor.test'] }))}`,
    { 'Brightmoor Labs BV': 'company', 'noor@brightmoor.test': 'email' },
  ),
  post(
    'a list in the keys of a URL-encoded form',
    new URLSearchParams(
      named.flatMap(([name, value], at) => [
        [`fields[${at}][name]`, name],
        [`fields[${at}][value]`, value],
      ]),
    ).toString(),
    person,
  ),
  post(
    'identities by their type',
    {
      identities: [
        { type: 'email', value: 'noor@brightmoor.test' },
        { type: 'phone', value: '+49 30 901820' },
        { type: 'user_id', value: 'nh-71-aa' },
      ],
    },
    { 'noor@brightmoor.test': 'email', '+49 30 901820': 'phone', 'nh-71-aa': 'user-id' },
  ),
  post(
    'identities of a customer-data platform',
    {
      user_identities: [
        { identity_type: 'email', identity: 'noor@brightmoor.test' },
        { identity_type: 'customer_id', identity: 'nh-71-aa' },
      ],
    },
    { 'nh-71-aa': 'user-id' },
  ),
  post(
    'external ids with their type',
    { context: { externalIds: [{ id: 'nh-71-aa', type: 'user_id', collection: 'users', encoding: 'none' }] } },
    { 'nh-71-aa': 'user-id' },
  ),
  post(
    'hashed ids with their type',
    {
      user: {
        userIds: [
          { idType: 'SHA256_EMAIL', idValue: '4787330ebe72a4e318d4ae3d1b7f6179be7c3b07e28c025f059a9899f76a8ba6' },
        ],
      },
    },
    { '4787330ebe72a4e318d4ae3d1b7f6179be7c3b07e28c025f059a9899f76a8ba6': 'email#' },
  ),
  post(
    'e-mail addresses and telephone numbers with their type',
    {
      emails: [{ value: 'noor@brightmoor.test', type: 'work' }],
      phoneNumbers: [{ value: '+49 30 901820', type: 'mobile' }],
    },
    { 'noor@brightmoor.test': 'email', '+49 30 901820': 'phone' },
  ),
  post(
    'products are not pairs',
    {
      items: [
        { id: 'SKU-1', name: 'Wool jumper', value: 49.95, quantity: 1, brand: 'Otterwool', variant: 'blue' },
        { id: 'SKU-2', name: 'Linen shirt', value: 29.5, quantity: 2, brand: 'Otterwool', variant: 'red' },
      ],
    },
    { 'Wool jumper': '~', 'Linen shirt': '~', Otterwool: '~' },
  ),
  post(
    'German names',
    {
      felder: [
        { name: 'Vorname', wert: 'Noor' },
        { name: 'Nachname', wert: 'Haverkamp' },
        { name: 'E-Mail-Adresse', wert: 'noor@brightmoor.test' },
        { name: 'Firma', wert: 'Brightmoor Labs BV' },
      ],
    },
    { Noor: 'name', Haverkamp: 'name', 'noor@brightmoor.test': 'email', 'Brightmoor Labs BV': 'company' },
  ),
  post(
    'names that are labels, such as "First name"',
    {
      submission: [
        { label: 'First name', value: 'Noor' },
        { label: 'Work e-mail', value: 'noor@brightmoor.test' },
        { label: 'Company name', value: 'Brightmoor Labs BV' },
        { label: 'Phone', value: '+49 30 901820' },
      ],
    },
    { Noor: 'name', 'noor@brightmoor.test': 'email', 'Brightmoor Labs BV': 'company', '+49 30 901820': 'phone' },
  ),
];
