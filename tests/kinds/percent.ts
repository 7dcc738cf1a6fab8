import { get, post } from './case.ts';

const host = 'https://collect.dropzone-metrics.test/e';

/** Texts with `%` and `+`: those that are escapes or spaces, and those that are not. */
export const percent = [
  get(
    'a LIKE pattern: %ac is not an escape here',
    'https://abcdefghijklmnopqrst.supabase.co/rest/v1/docs?select=*&body=ilike.%25accounts%20of%20noor%40brightmoor.test%25',
    { 'ilike.%accounts of noor@brightmoor.test%': '~', 'noor@brightmoor.test': 'email' },
  ),
  post(
    'at the beginning of an e-mail address',
    { where: '%ada.haverkamp@brightmoor.test%' },
    { 'ada.haverkamp@brightmoor.test': 'email' },
  ),
  post(
    'hex digits that are also a letter of latin1',
    { where: '%fabian.roth@brightmoor.test%' },
    { 'fabian.roth@brightmoor.test': 'email' },
  ),
  post(
    'in the middle of SQL',
    { sql: "select * from t where name like '%Dave%' and mail like '%beate@brightmoor.test%'" },
    {
      "select * from t where name like '%Dave%' and mail like '%beate@brightmoor.test%'": '~',
      'beate@brightmoor.test': 'email',
    },
  ),
  post('a discount', { text: 'Save 20%ab jetzt' }, { 'Save 20%ab jetzt': '~' }),
  get('a percentage in a query', `${host}?t=50%25+off+everything`, { '50% off everything': '~' }),
  get('a percentage that was not escaped', `${host}?t=50%+off+everything`, { '50% off everything': '~' }),
  post(
    'a canary in a pattern',
    { filter: 'name=ilike.%Beate Achterberg%' },
    { 'Beate Achterberg': 'name' },
    { canaries: { name: 'Beate Achterberg' } },
  ),
  get('latin1 in a query', `${host}?company=M%FCller+GmbH`, { 'Müller GmbH': 'company' }),
  get('latin1 at the beginning of a value', `${host}?city=%C4nkersheim`, { Änkersheim: 'coarse-location' }),
  get(
    'latin1 as a canary',
    `${host}?x=K%F6nigsfeld+AG`,
    { 'Königsfeld AG': 'company' },
    { canaries: { company: 'Königsfeld AG' } },
  ),
  post('latin1 in a form', 'kunde=Z%F6llner&ort=K%F6ln', { Köln: '~' }),
  get('UTF-8 that was escaped twice', `${host}?company=M%25C3%25BCller%20GmbH`, { 'Müller GmbH': 'company' }),
  get('an e-mail address that was not encoded', `${host}?email=ada+ops@brightmoor.test`, {
    'ada+ops@brightmoor.test': 'email',
  }),
  get('an e-mail address that was half encoded', `${host}?email=ada+ops%40brightmoor.test`, {
    'ada+ops@brightmoor.test': 'email',
  }),
  get('an e-mail address in form encoding', `${host}?email=ada%2Bops%40brightmoor.test`, {
    'ada+ops@brightmoor.test': 'email',
  }),
  get('an e-mail address in a text in form encoding', `${host}?m=mail+from+ada%40brightmoor.test+today`, {
    'ada@brightmoor.test': 'email',
    'mail from ada@brightmoor.test today': '~',
  }),
  get('an e-mail address that was not encoded, in a text', `${host}?m=invite%20ada+ops@brightmoor.test%20today`, {
    'ada+ops@brightmoor.test': 'email',
  }),
  get(
    'an e-mail address as a canary',
    `${host}?q=ada+ops@brightmoor.test`,
    { 'ada+ops@brightmoor.test': 'email' },
    { canaries: { email: 'ada+ops@brightmoor.test' } },
  ),
  get(
    'a canary in which + became a space',
    `${host}?q=to+ada+ops%40brightmoor.test`,
    { 'ada ops@brightmoor.test': 'email' },
    { canaries: { email: 'ada+ops@brightmoor.test' } },
  ),
  get('a telephone number that was not encoded', `${host}?phone=+4930901820`, { '+4930901820': 'phone' }),
  get('a telephone number elsewhere', `${host}?x=+49%2030%20901820`, { '+49 30 901820': 'phone' }),
  get('words between + signs', `${host}?q=blue+wool+jumper`, { 'blue wool jumper': 'search-text' }),
  get('an e-mail address in the path', 'https://collect.dropzone-metrics.test/u/ada+ops@brightmoor.test/keys', {
    'ada+ops@brightmoor.test': 'email',
  }),
  post('a body in form encoding', 'email=ada+ops@brightmoor.test&name=Ada+Haverkamp', {
    'ada+ops@brightmoor.test': 'email',
    'Ada Haverkamp': 'name',
  }),
  get('base64 that was not encoded', `${host}?d=${btoa('{"email":"ada@brightmoor.test","who":"~~~?>>>"}')}`, {
    'ada@brightmoor.test': 'email',
  }),
];
