import { type Case, get, post } from './case.ts';

const page = (query: string) =>
  `https://stats.pixelworks.test/c?dl=${encodeURIComponent(`https://shop.example.com/book?${query}`)}`;

/** Requests of patient portals, shops and developer consoles. */
export const portals: readonly Case[] = [
  get('a symptom in the address of a page', page('reason=joint-pain&zip=43017&visit=new'), {
    'joint-pain': 'health',
    '43017': 'coarse-location|postal-address',
    new: '!health',
  }),
  get('a symptom in German, and a postcode', page('grund=r%C3%BCckenschmerzen&plz=50667'), {
    rückenschmerzen: 'health',
    '50667': 'coarse-location|postal-address',
  }),
  get('a symptom in Spanish', page('motivo=dolor-de-cabeza&cp=28013'), {
    'dolor-de-cabeza': 'health',
    '28013': 'coarse-location|postal-address',
  }),
  get('a symptom in French and one in Italian', page('motif=douleur-thoracique&sintomo=mal-di-gola'), {
    'douleur-thoracique': 'health',
    'mal-di-gola': 'health',
  }),
  get('a doctor in the address of a page', page('doctor=okonjo&reason=chest-pain'), {
    okonjo: 'name|health|interaction',
    'chest-pain': 'health',
  }),
  get('a provider of health care beside a postcode', page('provider=pemberton&zip=60614'), {
    pemberton: 'name|health|interaction',
  }),
  get('a provider of a sign-in', page('provider=cognito&reason=expired-session'), { cognito: '!name|health' }),
  post(
    'departments of a hospital',
    { department: 'Oncology', dept: 'Ophthalmology', abteilung: 'Kardiologie', specialty: 'Orthopedics' },
    { Oncology: 'health', Ophthalmology: 'health', Kardiologie: 'health', Orthopedics: 'health' },
  ),
  post(
    'a department of a company',
    { department: 'Finance', team: 'Customer Success' },
    {
      Finance: 'job',
      'Customer Success': 'job',
    },
  ),
  post(
    'who pays for a treatment',
    {
      payer: 'AETNA-NJ',
      insurance_carrier: 'Blue Cross Blue Shield',
      payor_name: 'Kaiser Permanente',
      coverage: 'Medicaid',
    },
    { 'AETNA-NJ': 'health', 'Blue Cross Blue Shield': 'health', 'Kaiser Permanente': 'health', Medicaid: 'health' },
  ),
  post(
    'a German and a Dutch health insurer',
    { krankenkasse: 'Techniker Krankenkasse', kasse: 'AOK Plus', verzekeraar: 'Zilveren Kruis' },
    {
      'Techniker Krankenkasse': 'health',
      'AOK Plus': 'health',
      'Zilveren Kruis': 'health',
    },
  ),
  post(
    'a payer that is not a health insurer',
    { payer: 'employer', carrier: 'UPS' },
    { employer: '!health', UPS: '!health' },
  ),
  post(
    'answers of yes or no about health, and about a car',
    { has_insurance: true, is_smoker: false, car_insured: 'yes' },
    { true: 'health', false: 'health', yes: '!health' },
  ),
  post(
    'the subject of a message to a doctor',
    { subject: 'ANA test results', has_attachment: 'no' },
    {
      'ANA test results': 'health|message',
    },
  ),
  post(
    'subjects of other messages',
    { betreff: 'Frage zur Rechnung', subject: 'Invoice for October is wrong' },
    {
      'Frage zur Rechnung': 'message',
      'Invoice for October is wrong': 'message',
    },
  ),
  post('a subject that is taught', { subject: 'Chemistry' }, { Chemistry: '!message' }),
  post(
    'identifiers of FHIR',
    {
      resourceType: 'Patient',
      identifier: [{ system: 'urn:hillview:mrn', value: 'HV00573920' }],
      telecom: [{ system: 'phone', value: '+1 614 555 0188', use: 'mobile' }],
    },
    { HV00573920: 'user-id|health', '+1 614 555 0188': 'phone*|phone' },
  ),
  post(
    'a national number in FHIR, and a member of an insurance',
    {
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: '536-22-8841' }],
      subscriber: [{ system: 'https://payer.example.net/member-id', value: 'MBR4471902' }],
    },
    { '536-22-8841': 'government-id', MBR4471902: 'user-id|health' },
  ),
  post(
    'answers of a FHIR questionnaire',
    {
      resourceType: 'QuestionnaireResponse',
      item: [
        { linkId: '1.1', text: 'Do you have any allergies?', answer: [{ valueBoolean: true }] },
        { linkId: '2.4', text: 'Insurance member ID', answer: [{ valueString: 'QRT771203984' }] },
        { linkId: '3.2', text: 'Pain on a scale of 0 to 10', answer: [{ valueInteger: 7 }] },
        { linkId: '4.1', text: 'What brings you in today?', answer: [{ valueString: 'Swelling in both knees' }] },
        { linkId: '4.2', text: 'Emergency contact', answer: [{ valueString: 'Maite Olaizola (sister) 614-555-0142' }] },
        { linkId: '5.5', text: 'I agree to the privacy notice', answer: [{ valueBoolean: false }] },
      ],
    },
    {
      true: 'health|message',
      QRT771203984: 'user-id|health|message',
      '7': 'health|message',
      'Swelling in both knees': 'health|message',
      'Maite Olaizola (sister) 614-555-0142': 'name|phone|health',
      false: 'consent-state|message|health',
      '1.1': '!interaction|message|user-id',
    },
  ),
  post(
    'answers below their questions',
    {
      questions: [
        { question: 'Do you smoke?', answers: [{ value: 'Sometimes' }] },
        { label: 'Phone number', answers: [{ value: '+49 30 23125 871' }] },
      ],
    },
    { Sometimes: 'message|health', '+49 30 23125 871': 'phone' },
  ),
  post(
    'recipients of a delivery',
    { dest: 'Rocío Ferrándiz Oliva', cpost: '50003', dir: 'Calle Alfonso I 12, 2.º A' },
    {
      'Rocío Ferrándiz Oliva': 'name',
      '50003': 'coarse-location|postal-address',
      'Calle Alfonso I 12, 2.º A': 'postal-address',
    },
  ),
  post(
    'short names of recipients and postcodes in other languages',
    [
      { destinataire: 'Maëlle Kerguélen', cpostal: '35700' },
      { empf: 'Sabine Hollerbach', postlz: '50667' },
      { odbiorca: 'Zofia Wrzesińska', kodpoczt: '30-147' },
      { ontv: 'Femke Dijkhuizen', pstcd: '3512 JE' },
      { dest: 'Giulia Marchesin', codpost: '35121' },
      { dest: 'Zaragoza' },
    ],
    {
      'Maëlle Kerguélen': 'name',
      '35700': 'coarse-location|postal-address',
      'Sabine Hollerbach': 'name',
      '50667': 'coarse-location|postal-address',
      'Zofia Wrzesińska': 'name',
      '30-147': 'coarse-location|postal-address',
      'Femke Dijkhuizen': 'name',
      '3512 JE': 'coarse-location|postal-address',
      'Giulia Marchesin': 'name',
      '35121': 'coarse-location|postal-address',
      Zaragoza: '!name',
    },
  ),
  post(
    'a payment with 3-D Secure',
    {
      acctNumber: '4111111111111111',
      cardholderName: 'Nerea Olaizola',
      threeDS: {
        mobilePhone: { cc: '34', subscriber: '612904718' },
        homePhone: { cc: '49', subscriber: '3023125871' },
        billAddrLine1: 'Gran Vía 28',
        billAddrPostCode: '48001',
        shipAddrCity: 'Bilbao',
        shipAddrPostCode: '48009',
        purchaseAmount: '4959',
      },
    },
    {
      '4111111111111111': 'card*|card',
      'Nerea Olaizola': 'name',
      '612904718': 'phone',
      '3023125871': 'phone',
      'Gran Vía 28': 'postal-address',
      '48001': 'postal-address|coarse-location',
      Bilbao: 'coarse-location|postal-address',
      '48009': 'postal-address|coarse-location',
      '4959': 'amount',
    },
  ),
  post(
    'names with the prefix of a payment service',
    {
      DS_MERCHANT_AMOUNT: '8450',
      DS_MERCHANT_PAN: '5412750000000002',
      DS_MERCHANT_CVV2: '731',
      DS_MERCHANT_TITULAR: 'Iker Zubizarreta',
    },
    { '8450': 'amount', '5412750000000002': 'card', '731': 'card', 'Iker Zubizarreta': 'name' },
  ),
  post(
    'names with the prefixes of other payment services',
    {
      vads_amount: '12990',
      vads_cust_email: 'lena.h@example.org',
      vads_cust_last_name: 'Hollmann',
      x_card_num: '4000056655665556',
      x_card_code: '318',
      shipToName: 'Odette Fabre',
      txn_amount: '24.90',
    },
    {
      '12990': 'amount',
      Hollmann: 'name',
      '4000056655665556': 'card*|card',
      '318': 'card',
      'Odette Fabre': 'name',
      '24.90': 'amount',
    },
  ),
  post(
    'keys that are cut off, or of any length',
    {
      preview: `SG.${'kX7qL2mRt9VbNc4Wz1Yd0A'}`,
      tail: `npm ERR! 401 //registry.npmjs.org/:_authToken=npm_${'q8Z2vN4tLx0Kb7WmYcR5sJd1TgPe3A'}`,
      hint: `ghp_${'9fQ2mLk7Vb1Tz8Rw4YcA'}…`,
      line: `export SLACK_BOT_TOKEN=xoxb-${'2381-99Zk2mQ8'}`,
      env: `glpat-${'x9fQ2mLk7Vb1'}`,
    },
    {
      [`SG.${'kX7qL2mRt9VbNc4Wz1Yd0A'}`]: 'secret',
      [`npm_${'q8Z2vN4tLx0Kb7WmYcR5sJd1TgPe3A'}`]: 'secret',
    },
  ),
  post(
    'the key of an unknown issuer',
    { response: { secret: `hs_${'live'}_7Qz1Lr0Xk4VbT8nWm2Yc` }, created: `acme_${'sk'}_9fQ2mLk7Vb1Tz8Rw4YcA` },
    { [`hs_${'live'}_7Qz1Lr0Xk4VbT8nWm2Yc`]: 'secret', [`acme_${'sk'}_9fQ2mLk7Vb1Tz8Rw4YcA`]: 'secret' },
  ),
  post(
    'the address of a database with its password',
    {
      message: 'connect failed: postgres://app:v3ry-S3cret@db-1.brightmoor.internal:5432/main',
      detail: 'amqps://worker:t0psecret!77@mq.brightmoor.example/%2f',
      cause: 'clickhouse://svc:Zk7qLm22x@ch.brightmoor.example:9440/logs',
    },
    {
      'v3ry-S3cret@db-1.brightmoor.internal': '!email',
      't0psecret!77@mq.brightmoor.example': '!email',
      'clickhouse://svc:Zk7qLm22x@ch.brightmoor.example': 'secret',
    },
  ),
  post(
    'lines of a log',
    { build: 'b-9120', tail: ['Step 4/9 : RUN npm ci', 'git commit -m "call Marek +48 512 907 881 before deploy"'] },
    { '+48 512 907 881': 'phone', 'Step 4/9 : RUN npm ci': 'console-log|message' },
  ),
  post(
    'output of a program',
    {
      stdout: 'Compiled 214 modules in 3.1s',
      stderr: ['fatal: not a git repository'],
      log_lines: ['pod api-7f9c restarted 3 times'],
    },
    {
      'Compiled 214 modules in 3.1s': 'console-log|message',
      'fatal: not a git repository': 'console-log|message',
      'pod api-7f9c restarted 3 times': 'console-log|message',
    },
  ),
  post(
    'projects and branches',
    {
      prj: 'checkout-api',
      branch: 'fix/nina-iban-validation',
      proj_name: 'atlas-web',
      head_ref: 'feat/LOG-212-retry',
      repo_slug: 'ledger-core',
    },
    {
      'checkout-api': 'project-name',
      'fix/nina-iban-validation': 'project-name|environment',
      'atlas-web': 'project-name',
      'feat/LOG-212-retry': 'project-name|environment',
      'ledger-core': 'project-name',
    },
  ),
  post('a branch of a bank', { branch: 'Manchester Piccadilly' }, { 'Manchester Piccadilly': '!project-name' }),
  post(
    'stages under any name',
    { targets: ['production', 'staging'], target: 'production', scope: 'staging', deploy_to: 'production' },
    { production: 'environment', staging: 'environment' },
  ),
  get('a tenant in the address of a page', page('team=brightmoor&tab=members'), { brightmoor: 'org-id|company' }),
  post(
    'tenants by their short names',
    { workspace: 'fernhollow', team: 'fernhollow', org_slug: 'quillhaven', tenant: 'quillhaven' },
    {
      fernhollow: 'org-id|company',
      quillhaven: 'org-id|company',
    },
  ),
  post(
    'ids that last longer than a visit',
    {
      persistent_id: 'persistent-id-004c12ff-51b2-4892-8908-bdfe353c66ae',
      permanent_id: 'f7d0c2aa-90c4-4f0e-8a77-0c53d9d0a2b1',
    },
    {
      'persistent-id-004c12ff-51b2-4892-8908-bdfe353c66ae': 'device-id|cookie-id',
      'f7d0c2aa-90c4-4f0e-8a77-0c53d9d0a2b1': 'device-id|cookie-id',
    },
  ),
];
