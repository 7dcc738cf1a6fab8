import { get, post } from './case.ts';

const person = { 'Noor Haverkamp': 'name', 'noor@brightmoor.test': 'email', 'Brightmoor Labs BV': 'company' };

/**
 * Values under a key that only holds them: the name of their type, such as `stringValue`, or `value`, `old` or `new`. The
 * key above, or `key` or `name` beside it, names the field.
 */
export const valuesWithType = [
  post(
    'a Firestore write',
    {
      writes: [
        {
          update: {
            name: 'projects/demo/databases/(default)/documents/people/1',
            fields: {
              fullName: { stringValue: 'Noor Haverkamp' },
              email: { stringValue: 'noor@brightmoor.test' },
              company: { stringValue: 'Brightmoor Labs BV' },
              seats: { integerValue: '12' },
              password: { stringValue: 'Gr4nite-Otter-12' },
            },
          },
        },
      ],
    },
    { ...person, 'Gr4nite-Otter-12': 'password', '12': '~' },
  ),
  post(
    'maps and arrays of Firestore',
    {
      fields: {
        contact: {
          mapValue: {
            fields: {
              firstName: { stringValue: 'Noor' },
              phone: { stringValue: '+49 30 901820' },
              city: { stringValue: 'Utrecht' },
            },
          },
        },
        emails: { arrayValue: { values: [{ stringValue: 'noor@brightmoor.test' }] } },
        home: { geoPointValue: { latitude: 52.09073, longitude: 5.12142 } },
      },
    },
    {
      Noor: 'name',
      '+49 30 901820': 'phone',
      Utrecht: 'coarse-location',
      'noor@brightmoor.test': 'email',
      '52.09073': 'precise-location',
    },
  ),
  post(
    'a DynamoDB item',
    {
      TableName: 'customers',
      Item: {
        full_name: { S: 'Noor Haverkamp' },
        email: { S: 'noor@brightmoor.test' },
        company: { S: 'Brightmoor Labs BV' },
        price: { N: '49.95' },
        address: { M: { city: { S: 'Utrecht' }, postcode: { S: '35840' } } },
        phones: { SS: ['+49 30 901820'] },
        active: { BOOL: true },
      },
    },
    { ...person, '49.95': 'amount', Utrecht: 'coarse-location', '35840': 'postal-address', '+49 30 901820': 'phone' },
  ),
  post(
    'DynamoDB in a batch, with a list',
    {
      RequestItems: {
        people: [
          {
            PutRequest: {
              Item: { userId: { S: 'nh-71-aa' }, jobTitle: { S: 'Controller' }, tags: { L: [{ S: 'x' }] } },
            },
          },
        ],
      },
    },
    { 'nh-71-aa': 'user-id', Controller: 'job', x: '~' },
  ),
  post(
    'attributes of OpenTelemetry',
    {
      resourceSpans: [
        {
          resource: { attributes: [{ key: 'deployment.environment', value: { stringValue: 'staging-eu' } }] },
          scopeSpans: [
            {
              spans: [
                {
                  name: 'click',
                  attributes: [
                    { key: 'user.full_name', value: { stringValue: 'Noor Haverkamp' } },
                    { key: 'user.email', value: { stringValue: 'noor@brightmoor.test' } },
                    { key: 'company', value: { stringValue: 'Brightmoor Labs BV' } },
                    { key: 'user.roles', value: { arrayValue: { values: [{ stringValue: 'Head of Legal' }] } } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    { ...person, 'staging-eu': 'environment' },
  ),
  post(
    'a log body of OpenTelemetry as a map',
    {
      resourceLogs: [
        {
          scopeLogs: [
            {
              logRecords: [
                {
                  body: {
                    kvlistValue: {
                      values: [
                        { key: 'customerName', value: { stringValue: 'Noor Haverkamp' } },
                        { key: 'email', value: { stringValue: 'noor@brightmoor.test' } },
                        { key: 'company', value: { stringValue: 'Brightmoor Labs BV' } },
                      ],
                    },
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    person,
  ),
  post(
    'a Struct of Protobuf, with the type of each value written out',
    {
      queryParams: {
        payload: {
          fields: {
            full_name: { stringValue: 'Noor Haverkamp' },
            email: { stringValue: 'noor@brightmoor.test' },
            org: { structValue: { fields: { company_name: { stringValue: 'Brightmoor Labs BV' } } } },
            zips: { listValue: { values: [{ numberValue: 35840 }] } },
          },
        },
      },
    },
    { ...person, '35840': '~' },
  ),
  post(
    'typed values in snake case',
    {
      user_properties: {
        full_name: { string_value: 'Noor Haverkamp', set_timestamp_micros: 1763632800000000 },
        email: { string_value: 'noor@brightmoor.test' },
        company: { value: 'Brightmoor Labs BV' },
      },
    },
    person,
  ),
  post(
    'properties that hold a value and its time',
    {
      properties: {
        full_name: { value: 'Noor Haverkamp', timestamp: 1763632800000, source: 'FORM' },
        email: { value: 'noor@brightmoor.test', timestamp: 1763632800000 },
        company: { value: 'Brightmoor Labs BV', versions: [] },
      },
    },
    person,
  ),
  post(
    'the previous and the current value',
    {
      changes: {
        full_name: { old: 'Noor Blom', new: 'Noor Haverkamp' },
        company: { from: 'Blom AG', to: 'Brightmoor Labs BV' },
        email: { oldValue: 'noor@blom.test', newValue: 'noor@brightmoor.test' },
      },
    },
    { ...person, 'Noor Blom': 'name', 'Blom AG': 'company', 'noor@blom.test': 'email' },
  ),
  post(
    'attributes of a queue, which name their type',
    {
      MessageAttributes: {
        FullName: { DataType: 'String', StringValue: 'Noor Haverkamp' },
        Email: { DataType: 'String', StringValue: 'noor@brightmoor.test' },
        Company: { Type: 'String', Value: 'Brightmoor Labs BV' },
      },
    },
    person,
  ),
  post(
    'parameters of SQL over HTTP',
    {
      sql: 'insert into people values (:full_name, :email, :company)',
      parameters: [
        { name: 'full_name', value: { stringValue: 'Noor Haverkamp' } },
        { name: 'email', value: { stringValue: 'noor@brightmoor.test' } },
        { name: 'company', value: { stringValue: 'Brightmoor Labs BV' } },
        { name: 'age', value: { longValue: 44 } },
      ],
    },
    { ...person, '44': '~' },
  ),
  post(
    'extended JSON of MongoDB',
    {
      document: {
        _id: { $oid: '65f1c0de65f1c0de65f1c0de' },
        full_name: 'Noor Haverkamp',
        price: { $numberDecimal: '49.95' },
        company: { $symbol: 'Brightmoor Labs BV' },
      },
    },
    { 'Noor Haverkamp': 'name', '49.95': 'amount', 'Brightmoor Labs BV': 'company' },
  ),
  post(
    'a union of Avro',
    {
      records: [
        {
          value: {
            full_name: { string: 'Noor Haverkamp' },
            email: { string: 'noor@brightmoor.test' },
            company: { string: 'Brightmoor Labs BV' },
          },
        },
      ],
    },
    person,
  ),
  post(
    'JSON-LD',
    {
      '@context': 'https://schema.org',
      'https://schema.org/givenName': { '@value': 'Noor', '@type': 'xsd:string' },
      email: { '@value': 'noor@brightmoor.test' },
    },
    { Noor: 'name', 'noor@brightmoor.test': 'email' },
  ),
  get(
    'Firestore over a real host',
    'https://firestore.googleapis.com/v1/projects/demo/databases/(default)/documents:commit',
    { 'Noor Haverkamp': 'name', Ledgerhand: 'job', '203.0.113.77': 'ip-address' },
    {
      body: JSON.stringify({
        writes: [
          {
            update: {
              fields: {
                displayName: { stringValue: 'Noor Haverkamp' },
                job_title: { stringValue: 'Ledgerhand' },
                ip_address: { stringValue: '203.0.113.77' },
                updated: { timestampValue: '2026-11-20T10:00:00Z' },
                none: { nullValue: null },
              },
            },
          },
        ],
      }),
    },
  ),
];
