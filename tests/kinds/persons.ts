import { type Case, get, post } from './case.ts';

/** Exact keys with values of the right shape, roles, addresses, wrappers of health records, and what content is about. */
export const persons: readonly Case[] = [
  post(
    'digits of the right length under an exact key',
    {
      billing: {
        phone: '+44 7911 400000',
        mobileNumber: '087 000 1122',
        cardNumber: '5290124433128812',
        cvv: '914',
        iban: 'NL12 ABNA 0000 1234 56',
        accountNumber: '62 8144 0771',
        identityNumber: '30418733590',
      },
    },
    {
      '+44 7911 400000': 'phone',
      '087 000 1122': 'phone',
      '5290124433128812': 'card',
      '914': 'card',
      'NL12 ABNA 0000 1234 56': 'bank-account',
      '62 8144 0771': 'bank-account',
      '30418733590': 'government-id',
    },
  ),
  post(
    'counts, versions and dates under such keys',
    {
      phone_count: 12345678,
      phone: '2026-11-30',
      card: 'summary',
      cards: 16,
      passport: '0.6.0-beta.10421',
      account_number: 'Account number (8 digits)',
      mobile: '192.168.10.44',
      cvv_state: '123',
    },
    {
      '12345678': '!phone',
      '2026-11-30': '!phone',
      summary: '!card',
      '16': '!card',
      '0.6.0-beta.10421': '!government-id',
      'Account number (8 digits)': '!bank-account',
      '192.168.10.44': '!phone',
      '123': '!card',
    },
  ),
  post(
    'roles',
    {
      clinician: 'Dr. Aoibhinn Ó Súilleabháin',
      assignee: 'Oluwaseun Adebayo',
      nextOfKin: 'Marguerite van der Velde',
      teacher: 'Sr. Iñaki Goikoetxea',
      driver: 'Tolga B.',
      agent: 'lw_mokgatle',
      patient_ref: '0918-22-4410',
      applicantId: 'A-66120',
      student_number: '2210934',
      subject: 'employee/44120',
      reviewer: 'pending',
      driverName: 'Postgres',
      author: 'Weekly Report',
    },
    {
      'Dr. Aoibhinn Ó Súilleabháin': 'name',
      'Oluwaseun Adebayo': 'name',
      'Marguerite van der Velde': 'name',
      'Sr. Iñaki Goikoetxea': 'name',
      'Tolga B.': 'name',
      lw_mokgatle: 'user-id',
      '0918-22-4410': 'user-id',
      'A-66120': 'user-id',
      '2210934': 'user-id',
      'employee/44120': 'user-id',
      pending: '!name|user-id',
      Postgres: '!name',
      'Weekly Report': '!name',
    },
  ),
  post(
    'a buyer whose name has one word',
    {
      buyer: {
        name: 'Nehir',
        surname: 'Akgündüz',
        email: 'nehir@akgunduz.test',
        registrationAddress: 'Bahariye Cad. No 8 Kadıköy',
      },
    },
    { Nehir: 'name', Akgündüz: 'name', 'Bahariye Cad. No 8 Kadıköy': 'postal-address' },
  ),
  get('a position and a postcode in a path', 'https://geo.plotline-maps.test/lookup/D02%20AF30/53.3398,-6.2603', {
    'D02 AF30': 'postal-address|coarse-location',
    '53.3398,-6.2603': 'precise-location',
  }),
  get(
    'a street in the path of a geocoder',
    'https://api.mapbox.com/geocoding/v5/mapbox.places/Bahariye%20Caddesi%2012.json?limit=1',
    {
      'Bahariye Caddesi 12.json': 'postal-address|search-text',
    },
  ),
  post(
    'positions in lists and streets under any key',
    {
      ev: 'pos',
      ll: [41.01224, 28.97602],
      lastKnown: { konum: '41.01224,28.97602' },
      near: 'SW1A 2AA',
      x9: '14 Wetherby Gardens, London',
    },
    {
      '41.01224': 'precise-location',
      '41.01224,28.97602': 'precise-location',
      'SW1A 2AA': 'postal-address|coarse-location',
      '14 Wetherby Gardens, London': 'postal-address',
    },
  ),
  post(
    'a FHIR patient',
    {
      resourceType: 'Encounter',
      reasonCode: [{ coding: [{ system: 'http://snomed.info/sct', code: '195967001', display: 'Asthma' }] }],
      participant: [
        {
          actor: {
            reference: 'Patient/p-5510',
            display: 'Caoimhe Nic Dhonnacha',
            identifier: { system: 'urn:oid:1.2.3', value: '7712-004' },
          },
          telecom: [
            { system: 'phone', value: '087 000 1122', use: 'home' },
            { system: 'email', value: 'caoimhe@dhonnacha.test', use: 'home' },
          ],
        },
      ],
      extension: [
        { url: 'https://records.test/StructureDefinition/ppsn', valueString: '7712344PA' },
        { url: 'gp', valueString: 'Dr. Donal Breslin, Sligo' },
        { url: 'preferred-language', valueCode: 'ga' },
      ],
    },
    {
      '195967001': 'health',
      Asthma: 'health',
      'Caoimhe Nic Dhonnacha': 'name',
      'Patient/p-5510': 'user-id',
      '7712-004': 'user-id',
      '087 000 1122': 'phone',
      'caoimhe@dhonnacha.test': 'email',
      '7712344PA': 'government-id',
      'Dr. Donal Breslin, Sligo': 'name',
    },
  ),
  post(
    'fields that go by numbers',
    {
      ticket: {
        custom_fields: [
          { id: 114090, value: '9003145009085' },
          { id: 114091, value: 'DE89370400440532013000' },
          { id: 114092, value: '1764440000000' },
        ],
      },
    },
    { '9003145009085': 'government-id', DE89370400440532013000: 'bank-account*', '1764440000000': '!government-id' },
  ),
  post(
    'health by its words',
    {
      content_name: 'Rheumatology outpatients',
      content_category: 'Onkologie',
      ep: {
        specialty: 'cardiology',
        clinic: 'eczema',
        topic: 'Depression im Alter',
        insurer: 'Irish Life Health Insurance',
      },
      allergies: 'penicillin',
      isPregnant: true,
      label: 'Health check failed',
      category: 'lamps',
      symptoms: 'layout shift',
      treatment: 'control',
    },
    {
      'Rheumatology outpatients': 'health',
      Onkologie: 'health',
      cardiology: 'health',
      eczema: 'health',
      'Depression im Alter': 'health',
      'Irish Life Health Insurance': 'health',
      penicillin: 'health',
      true: 'health',
      'Health check failed': '!health',
      lamps: '!health',
      'layout shift': '!health',
      control: '!health',
    },
  ),
  post(
    'other sensitive words',
    {
      interests: ['LGBT community'],
      audience: 'Katholische Gemeinde',
      segment: 'Islamabad flights',
      topic: 'Green deals',
    },
    {
      'LGBT community': 'orientation',
      'Katholische Gemeinde': 'religion',
      'Islamabad flights': '!religion',
      'Green deals': '!politics',
    },
  ),
  post(
    'work',
    {
      employee: { email: 'noor@brightmoor.test', team: 'Tier 3 / Payments', jobFunction: 'Claims handling' },
      metadata: { team: 'Cukiernia Biała sp. z o.o.' },
    },
    { 'Tier 3 / Payments': 'job|org-id', 'Claims handling': 'job', 'Cukiernia Biała sp. z o.o.': 'company' },
  ),
  post(
    'a mandate as XML',
    '<?xml version="1.0"?><SEPA><Dbtr><Nm>Almuth Brackwede</Nm><PstlAdr><StrtNm>Kanalstraße</StrtNm><TwnNm>Münster</TwnNm></PstlAdr></Dbtr><DbtrAcct>DE75 4005 0150 0099 8877 66</DbtrAcct></SEPA>',
    {
      'Almuth Brackwede': 'name',
      Kanalstraße: 'postal-address',
      Münster: 'coarse-location',
      'DE75 4005 0150 0099 8877 66': 'bank-account',
    },
  ),
  post(
    'a SOAP call',
    '<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body><Register><FirstName>Ida</FirstName><Email>ida@blom.test</Email></Register></soap:Body></soap:Envelope>',
    { Ida: 'name', 'ida@blom.test': 'email' },
  ),
];
