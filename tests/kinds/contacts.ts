import { type Case, get, post } from './case.ts';

/**
 * Names beside telephone numbers, national ids with check digits, lists of names and values, addresses, health data,
 * and links with ids of people.
 */
export const contacts: readonly Case[] = [
  post(
    'a person and a number in one text',
    {
      emergency: 'Lucía Ibarra (hermana) 612 34 55 19',
      attn: 'Erik Haverlund, dock 2, 070-555 10 19',
      to_call: '0412 555 019 (Zinzile Dube)',
      view: 'Invoices: Marek Nowicki (601 555 019)',
      room: 'Meeting Room (large) 2026-11-29',
      stock: 'Shelf 0412 555 018',
    },
    {
      'Lucía Ibarra': 'name',
      '612 34 55 19': 'phone',
      'Erik Haverlund': 'name',
      '070-555 10 19': 'phone',
      'Zinzile Dube': 'name',
      '0412 555 019': 'phone',
      'Marek Nowicki': 'name',
      '601 555 019': 'phone',
      'Meeting Room (large) 2026-11-29': '!name|phone',
      'Shelf 0412 555 018': '!name|phone',
    },
  ),
  post(
    'a name that begins an e-mail address',
    { mail: 'zinzile.d@brightmoor.test', f7: 'Zinzile Dube', f8: 'Quarterly Report', f9: 'Brightmoor' },
    { 'Zinzile Dube': 'name', 'Quarterly Report': '!name', Brightmoor: '!name' },
  ),
  post(
    'the same number written in another way, and a name within a text',
    {
      phone: '+48 601 555 019',
      x1: '601555019',
      x2: '601555018',
      full_name: 'Zinzile Dube',
      x3: 'Seat of Zinzile Dube',
      x4: 'Zinzile Duberry',
    },
    { '601555019': 'phone', '601555018': '!phone', 'Seat of Zinzile Dube': 'name', 'Zinzile Duberry': '!name' },
  ),
  post(
    'national ids by their form and check digits, under any name',
    { a9: '529.982.247-25', b9: '529.982.247-26', c9: '811218-9876', d9: '811218-9875', e9: 'RSSMRA85T10A562S' },
    {
      '529.982.247-25': 'government-id',
      '529.982.247-26': '!government-id',
      '811218-9876': 'government-id',
      '811218-9875': '!government-id',
      RSSMRA85T10A562S: 'government-id',
    },
  ),
  post(
    'lists of names and values, in several languages',
    {
      form: [
        { campo: 'full_name', valor: 'Noor Haverkamp' },
        { campo: 'email', valor: 'noor@brightmoor.test' },
      ],
      vars: [
        ['full_name', 'Ida Blom', 'session'],
        ['phone', '+49 30 901820', 'visitor'],
      ],
      turns: ['Name', 'Marek Nowicki', 'Company', 'Brightmoor', 'Plan', 'Growth'],
      interests: ['Sports', 'News', 'Music', 'Travel'],
    },
    {
      'Noor Haverkamp': 'name',
      'Ida Blom': 'name',
      'Marek Nowicki': 'name',
      Brightmoor: 'company',
      Growth: 'plan',
      News: '!name|company',
    },
  ),
  post(
    'one field of a form as it was filled in',
    { form: 'transfer', campo: 'email', valore: 'noor@brightmoor.test', lunghezza: 20 },
    { 'noor@brightmoor.test': 'email' },
  ),
  post(
    'field names with prefixes and suffixes that programs add',
    { p_iban: 'NL12ABNA0000123456', cf_phone: '087 000 1122', FirstName__c: 'Noor', salary_int: '48200' },
    { NL12ABNA0000123456: 'bank-account', '087 000 1122': 'phone', Noor: 'name' },
  ),
  post(
    'an address in one line',
    {
      u1: 'Salita Ripa 9/4, 16128 Genova GE',
      u2: 'ul. Długa 14 m. 3, 80-827 Gdańsk',
      u3: '14 Harbour Street, Lismore NSW 2480',
      u4: 'Version 12, 16128 builds',
    },
    {
      'Salita Ripa 9/4, 16128 Genova GE': 'postal-address',
      'ul. Długa 14 m. 3, 80-827 Gdańsk': 'postal-address',
      '14 Harbour Street, Lismore NSW 2480': 'postal-address',
      'Version 12, 16128 builds': '!postal-address',
    },
  ),
  post(
    'health in a few words, under any name',
    { f00n7: 'asthma, carries an EpiPen', diet: 'nut allergy', f00n8: 'Please call before you come to the door' },
    {
      'asthma, carries an EpiPen': 'health',
      'nut allergy': 'health',
      'Please call before you come to the door': '!health',
    },
  ),
  post(
    'body measurements under short names',
    { ruhepuls: 61, imc: 24.6, pa_sist: 118, masse_grasse: 19.2, resting_hr: 58, gordura_pct: '17.3' },
    { '61': 'health', '24.6': 'health', '118': 'health', '19.2': 'health', '58': 'health', '17.3': 'health' },
  ),
  post(
    'telephone numbers whose key states a purpose',
    { agent_direct: '613-555-0119', para: '11 97655-0119', qty_line: '12 500', ship_to: '2026-11-29' },
    { '613-555-0119': 'phone', '11 97655-0119': 'phone', '12 500': '!phone', '2026-11-29': '!phone' },
  ),
  get(
    'ids of people and price limits in the address of a page',
    `https://collect.dropzone-metrics.test/v1?u=${encodeURIComponent(
      'https://homes.brightmoor.test/search?lead=58219&mc_eid=4f9c1b07bd&max=850000&beds=3&cb=whk_5f8d2be17b91',
    )}`,
    { '58219': 'user-id', '4f9c1b07bd': 'user-id', '850000': 'amount', '3': '!amount' },
  ),
];
