import { type Case, post } from './case.ts';

const written = (note: string, text: string): Case =>
  post(`prose in ${note}`, { d: { zz1: text } }, { [text]: 'message' });
const under = (key: string, text: string): Case =>
  post(`text under ${key}`, { d: { [key]: text } }, { [text]: 'message' });
const searched = (key: string, text: string): Case =>
  post(`search under ${key}`, { d: { [key]: text } }, { [text]: 'search-text' });
const noFreeText = (note: string, text: string): Case =>
  post(note, { d: { zz1: text } }, { [text]: '!message|console-log' });
const containing = (kind: string, value: string, text: string): Case =>
  post(`${kind} in "${text.slice(0, 40)}"`, { d: { zz1: text } }, { [value]: kind });

/** Texts that people write, regardless of the field's name, and persons in them. */
export const freeTexts: readonly Case[] = [
  written('English', 'Please leave it with my neighbour, I am at work until six.'),
  written('German', 'Bitte nicht klingeln, das Baby schläft um diese Zeit.'),
  written('French', 'Je ne peux pas me connecter depuis hier soir, merci.'),
  written('Spanish', 'No puedo entrar en mi cuenta desde ayer por la noche.'),
  written('Dutch', 'Ik kan niet inloggen op mijn account sinds gisteren.'),
  written('Turkish', 'Lütfen zili çalmayın, bebek uyuyor ve annem hasta.'),
  written('Polish', 'Nie mogę się zalogować, proszę o pilny kontakt.'),
  written('Italian', 'Non riesco ad accedere al mio conto da ieri sera.'),
  noFreeText('a company', 'Piekarnia Poznańska sp. z o.o.'),
  noFreeText('a title', 'Quarterly Report for Northern Region'),
  noFreeText('code', 'const total = items.map((one) => one.price);'),
  noFreeText('a selector', 'body > main#app > form.search > input'),
  noFreeText('a request', 'GET https://shop.example.com/api/v1/items and more of it'),
  noFreeText('a line of a call stack', 'at run (https://shop.example.com/run.js:17107:14)'),
  post(
    'a name of a span',
    { name: 'Making a connection to the server' },
    { 'Making a connection to the server': '!message' },
  ),
  post(
    'a text of a consent',
    { consent: { text: 'I agree that my data is processed by the company.' } },
    { 'I agree that my data is processed by the company.': '!message' },
  ),
  ...[
    'excerpt',
    'draft',
    'bem',
    'opmerking',
    'commentaire',
    'observaciones',
    'yorum',
    'uwagi',
    'motivatie',
    'entwurf',
  ].map((key) => under(key, 'Umzug ins betreute Wohnen bitte beachten')),
  ...['prompt', 'completion', 'utterance'].map((key) => under(key, 'Summarise the merger with Quillfeather')),
  post(
    'a chat',
    { messages: [{ role: 'user', content: 'Waar is mijn koffer?' }] },
    { 'Waar is mijn koffer?': 'message' },
  ),
  post('a short line of a chat', { chat: { msg: 'hallo daar' } }, { 'hallo daar': 'message' }),
  post('a comment', { comment: { body: 'Bravo, enfin !' } }, { 'Bravo, enfin !': 'message' }),
  post(
    'search in an address',
    { u: 'https://shop.example.com/s?search=trail+shoes&x=1' },
    { 'trail shoes': 'search-text' },
  ),
  post('an address without a host', { d: { zz1: '/cuenta/reservas?x=1' } }, { '/cuenta/reservas?x=1': 'page-url' }),
  post('a part of markup', { message: { content: '<b>hi</b> there' } }, { '<b>hi</b> there': '!page-url' }),
  post(
    'a date and a ratio',
    { d: { zz1: '29/11/2026', zz2: '/', zz3: '/x' } },
    { '29/11/2026': '!page-url', '/x': '!page-url' },
  ),
  ...['bestellnotiz', 'incident_description', 'note_to_host', 'contenu', 'liefer_hinweis', 'siparisNotu', 'reden'].map(
    (key) => under(key, 'Bitte im Hof abstellen'),
  ),
  post(
    'answers by number',
    { survey: { q1: 'Very satisfied', q2: 'rude staff', q3: '4' } },
    { 'Very satisfied': 'message', 'rude staff': 'message', '4': '!message' },
  ),
  post(
    'a message of the browser',
    { m: 'Cannot read properties of undefined (reading "price")' },
    { 'Cannot read properties of undefined (reading "price")': 'message|console-log' },
  ),
  post(
    'a reason that a program gives',
    { reason: 'user_cancelled', close_reason: 'timeout' },
    { user_cancelled: '!message', timeout: '!message' },
  ),
  containing('name', 'J. de Vries', 'Loonstrook november J. de Vries.pdf'),
  containing('name', 'Lucia_Fernandez', 'passport_scan_Lucia_Fernandez.jpg'),
  ...['terim', 'zoekterm', 'recherche', 'buscar', 'suchtext', 'arama', 'pesquisa', 'szukaj'].map((key) =>
    searched(key, 'gluten free bakery'),
  ),
  post(
    'a search by its event',
    { name: 'PartsSearch', properties: { text: 'brake pads front', town: 'Malmö' } },
    { 'brake pads front': 'search-text' },
  ),
  post('an answer', { answers: [{ frage: 'warum', wert: 'zu teuer' }] }, { 'zu teuer': 'message' }),
  post('an answer on a scale', { type: 'a', question: 'How likely?', answer: '7' }, { '7': 'message' }),
  post('a vote', { page: 'a', helpful: 'false' }, { false: 'message' }),
  ...[
    ['TypeError: x is not a function\n    at run (https://shop.example.com/run.js:1:2)', 'message|console-log'],
    ['Error: gateway refused\n    at https://shop.example.com/run.js:1:2', 'message|console-log'],
    ['java.lang.IllegalStateException: no ledger', 'message|console-log'],
    ['2026-11-29T10:00:00Z ERROR worker job 12 failed', 'console-log'],
  ].map(([text = '', want = '']) => post(`error ${text.slice(0, 20)}`, { d: { zz1: text } }, { [text]: want })),
  post(
    'the class of an error',
    { err: { exceptionClass: 'LedgerTimeoutError' } },
    { LedgerTimeoutError: 'console-log' },
  ),
  post(
    'a script in a stack',
    { frames: [{ filename: 'https://shop.example.com/run.js' }] },
    { 'https://shop.example.com/run.js': '!page-url' },
  ),
  containing('name', 'Siobhán Mac Aodha', 'gateway refused for patient Siobhán Mac Aodha (7)'),
  containing('name', 'Brandstätter', 'Guten Tag, Herr Brandstätter | Kundenkonto 4410'),
  containing('name', 'Lefèvre-Dubois', 'Bonjour Mme Lefèvre-Dubois, votre dossier'),
  containing('name', 'Jansen', 'Geachte mevrouw, Mevrouw Jansen heeft gebeld'),
  containing('name', 'Thandeka', 'Welcome back, Thandeka!'),
  containing('name', 'Grażyna Nowicka', 'Job 7 for customer Grażyna Nowicka failed'),
  containing('name', 'Sanne_Hoekstra', 'CV_Sanne_Hoekstra_2026.pdf'),
  containing('phone', '0731 9021744', 'Rückruf bitte unter 0731 9021744 ab acht'),
  containing('phone', '086 812 0299', 'SMS gateway refused number 086 812 0299 today'),
  containing('phone', '06 12 34 56 78', 'mon portable : 06 12 34 56 78 merci'),
  containing('bank-account', '62814400019', 'Account 62814400019 was debited twice by the bank'),
  containing('email', 'ida@blom.test', 'Card refused: ida@blom.test / bin 545616'),
  post(
    'greetings without a name',
    { a: 'Dear Customer, hello', b: 'Hi there', c: 'Welcome to Northwind' },
    {
      Customer: '!name',
      there: '!name',
      Northwind: '!name',
    },
  ),
  post(
    'a direct debit as XML',
    '<?xml version="1.0"?><SEPA><MndtId>M-4410</MndtId><Dbtr><Nm>Ida Blom</Nm></Dbtr><DbtrAcct><Id><IBAN>DE75512108001245126199</IBAN></Id></DbtrAcct></SEPA>',
    { 'Ida Blom': 'name', DE75512108001245126199: 'bank-account' },
  ),
  post(
    'SOAP with attributes',
    '<soap:Envelope><soap:Body><p:Person p:lang="sv"><p:FirstName>Ida</p:FirstName><p:Email>ida@blom.test</p:Email></p:Person></soap:Body></soap:Envelope>',
    { Ida: 'name', 'ida@blom.test': 'email' },
  ),
  post(
    'a table in a file',
    '--b1\r\ncontent-disposition: form-data; name="file"; filename="list.csv"\r\ncontent-type: text/csv\r\n\r\nfirst name;last name;iban\r\nIda;Blom;DE75512108001245126199\r\n\r\n--b1--\r\n',
    { Ida: 'name', Blom: 'name', DE75512108001245126199: 'bank-account' },
  ),
  post(
    'a letter in a file',
    '--b1\r\ncontent-disposition: form-data; name="doc"; filename="Referral_MacAodha_eczema.txt"\r\ncontent-type: text/plain\r\n\r\nReferral for Siobhan Mac Aodha, DOB 05/02/1979.\r\n--b1--\r\n',
    { 'Siobhan Mac Aodha': 'name', MacAodha: 'name' },
  ),
  post('lines with commas', { text: 'Dear Ann, thanks\nBest, Bob' }, { thanks: '!name' }),
  post(
    'an account of an app',
    { a: 'account 62814400019 not found' },
    { '62814400019': '!bank-account', 'account 62814400019 not found': '~' },
  ),
];
