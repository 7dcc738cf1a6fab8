import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { observed } from './fixtures.ts';

const identify = identifyAmong(catalogue);
const readValue = valueReader(searchFor([]));

/** Category and label of each field of a payload to a host without a definition. */
function read(json: unknown, url = 'https://gateway.somewhere-else.test/v1') {
  const headers = { 'content-type': 'application/json' };
  const found = audit(observed({ from: '', url, headers, body: JSON.stringify(json) }), { identify, readValue });
  return Object.fromEntries(
    (found?.disclosures ?? []).map(({ path, category, label }) => [path, `${category}: ${label}`]),
  );
}

describe('a request to a language model is read on any host', () => {
  const long = `The plan of Project Osprey. ${'It is sold in May. '.repeat(2_000)}`;
  test.each([
    ['chat', { messages: [{ role: 'user', content: 'Hello' }] }, 'messages[].content'],
    [
      'parts',
      { model: 'm', messages: [{ role: 'user', content: [{ type: 'text', text: long }] }] },
      'messages[].content[].text',
    ],
    [
      'messages of a chat interface',
      { id: 'c', messages: [{ role: 'user', parts: [{ text: 'Hello Noor' }] }] },
      'messages[].parts[].text',
    ],
    ['responses', { model: 'gpt-x', input: 'Who leaves?' }, 'input'],
    ['completions', { model: 'llama-3', prompt: 'Dear Noor' }, 'prompt'],
    ['Gemini', { contents: [{ parts: [{ text: 'Who leaves?' }] }] }, 'contents[].parts[].text'],
  ])('%s', (_, json, path) => expect(read(json)[path]).toBe('message: Prompt'));

  test('including the user and the conversation', () => {
    expect(
      read({
        model: 'claude',
        system: 'You help',
        metadata: { user_id: 'u-81' },
        messages: [{ role: 'user', content: 'x y' }],
      }),
    ).toMatchObject({ system: 'message: System prompt', 'metadata.user_id': 'user-id: User id' });
    expect(read({ model: 'gpt', user: 'nh-71', previous_response_id: 'resp_67cc', input: 'x y' })).toMatchObject({
      user: 'user-id: User id',
      previous_response_id: 'session-id: Conversation id',
    });
  });

  test('fields of other requests are labeled with their own names', () => {
    expect(read({ model: 'Saddle 3', input: 'Blue', user: 'nh-71' })).toMatchObject({
      input: 'other: input',
      user: 'other: user',
    });
  });
});

describe('a bid request is read on any host', () => {
  const site = { page: 'https://app.fernhill.example/keys', ref: 'https://partner.example/' };
  const geo = { country: 'DEU', city: 'Hamburg', lat: 53.5511, zip: '20095', utcoffset: 60 };
  const device = {
    ua: 'x',
    osv: '13',
    carrier: 'O2',
    ifa: '8d9a0d0c-1c9b-4ac5-9b0c-6b2b3f1d5a11',
    ip: '203.0.113.7',
    geo,
  };
  const eids = [{ source: 'id5-sync.com', uids: [{ id: 'ID5*q2r8Xv7abc', atype: 1 }] }];
  const user = { id: 'u8', buyeruid: 'b-88', yob: 1984, gender: 'F', eids };

  test('OpenRTB', () => {
    expect(read({ id: 'a', imp: [{ id: '1' }], site, device, user })).toMatchObject({
      'site.page': 'page-url: Page address',
      'site.ref': 'referrer: Referrer',
      'device.osv': 'device: Device',
      'device.carrier': 'device: Network provider',
      'device.ifa': 'advertising-id: Advertising id',
      'device.ip': 'ip-address: IP address',
      'device.geo.city': 'coarse-location: Place',
      'device.geo.lat': 'precise-location: Latitude',
      'device.geo.zip': 'coarse-location: Postcode',
      'user.buyeruid': 'cookie-id: Id at the buyer',
      'user.yob': 'other: Year of birth',
      'user.gender': 'other: Gender',
      'user.eids[].uids[].id': 'advertising-id: Advertising id',
    });
  });

  test('ids that other companies gave a person, in the envelope of a vendor', () => {
    expect(read({ request: { ortb2: { user: { ext: { eids } } } } })).toMatchObject({
      'request.ortb2.user.ext.eids[].uids[].id': 'advertising-id: Advertising id',
    });
  });
});
