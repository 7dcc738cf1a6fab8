import { get } from './case.ts';

const oref = encodeURIComponent('https://shop.example.com/keys');

/** Parameters in paths are fields like any other. */
export const pathParameters = [
  get(
    'Floodlight',
    `https://1234567.fls.doubleclick.net/activityi;src=1234567;type=group1;cat=signup0;ord=1;auiddc=890045014.1556389977;u1=gold-member;cost=49.99;~oref=${oref}?`,
    {
      'https://shop.example.com/keys': 'page-url',
      '890045014.1556389977': 'cookie-id',
      'gold-member': 'other',
      '49.99': 'amount|revenue',
    },
  ),
  get(
    'Floodlight, with an e-mail address and a telephone number',
    `https://ad.doubleclick.net/activity;src=5977010;u5=ada.lovell%40brightmoor.test;u6=%2B447911123456;ord=FH-10092?`,
    { 'ada.lovell@brightmoor.test': 'email', '+447911123456': 'phone' },
  ),
  get(
    'Floodlight, as segments',
    `https://ad.doubleclick.net/ddm/activity/src=1234567;type=group1;cat=signup0;u1=gold-member;ord=1`,
    { 'gold-member': 'other', group1: '~' },
  ),
  get(
    'matrix parameters',
    'https://collect.dropzone-metrics.test/users;email=ada@brightmoor.test;company=Brightmoor%20Labs%20BV/keys;page=2',
    { 'ada@brightmoor.test': 'email', 'Brightmoor Labs BV': 'company', '2': '~' },
  ),
  get('a session in the path', 'https://collect.dropzone-metrics.test/shop/keys;jsessionid=A1B2C3D4E5F60718?x=1', {
    A1B2C3D4E5F60718: 'session-id',
  }),
  get(
    'a session in a page address',
    `https://collect.dropzone-metrics.test/p?dl=${encodeURIComponent('https://shop.example.com/keys;jsessionid=A1B2C3D4E5F60718')}`,
    { A1B2C3D4E5F60718: 'session-id' },
  ),
  get('demdex', 'https://dpm.demdex.net/ibs:dpid=66757&dpuuid=Lm-9qVlUxA77&gdpr=1', {
    'Lm-9qVlUxA77': 'cookie-id|advertising-id',
    '1': 'consent-state',
  }),
  get(
    'pairs separated by &',
    'https://collect.dropzone-metrics.test/t/email=ada@brightmoor.test&company=Brightmoor%20Labs%20BV',
    { 'ada@brightmoor.test': 'email', 'Brightmoor Labs BV': 'company' },
  ),
  get(
    'pairs separated by commas',
    'https://collect.dropzone-metrics.test/t/email=ada@brightmoor.test,company=Brightmoor%20Labs%20BV',
    { 'ada@brightmoor.test': 'email', 'Brightmoor Labs BV': 'company' },
  ),
  get(
    'one pair per segment',
    'https://collect.dropzone-metrics.test/t/email=ada@brightmoor.test/company=Brightmoor%20Labs%20BV/plan=obsidian',
    { 'ada@brightmoor.test': 'email', 'Brightmoor Labs BV': 'company', obsidian: 'plan' },
  ),
  get('odata', "https://collect.dropzone-metrics.test/odata/People(email='ada@brightmoor.test')", {
    'ada@brightmoor.test': 'email',
  }),
  get(
    'base64 that ends in = is not a pair',
    `https://collect.dropzone-metrics.test/t/${btoa('{"email":"ada@brightmoor.test"}')}`,
    { 'ada@brightmoor.test': 'email' },
  ),
];
