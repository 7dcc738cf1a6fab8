import { GoogleGenerativeAI } from '@google/generative-ai';
import Knock from '@knocklabs/client';
import Typesense from 'typesense';
import { entered, formValues, on, route, sendJson, show } from '../site.ts';
import { heap, pendo } from '../tags/profiles.ts';
import { raygun } from '../tags/reports.ts';

// Inköpa is a tool for purchasing in Sweden, here at a maker of pumps: a search, a requisition, an approval, a supplier.

const me = { uid: 'u:7702', org: 'acc_sv_0315' };

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const guide = pendo('3b9d71f0-c42e-4a58-6e17-0fd28ab4c936', {
    visitor: {
      id: me.uid,
      email: 'linnea.sjostrand@vattrumpumpar.se',
      full_name: 'Linnéa Sjöstrand',
      role: 'requester',
      costCenter: '4120',
      lastLoginDays: 2,
    },
    account: {
      id: me.org,
      name: 'Vattrum Pumpar AB',
      orgNr: '556714-8209',
      tier: 'Growth',
      seats: 40,
      erp: 'Monitor G5',
    },
  });
  const hp = heap('2719045836');
  const search = new Typesense.Client({
    nodes: [{ host: 'm4k8tq2zx7w1rvbp.a1.typesense.net', port: 443, protocol: 'https' }],
    apiKey: 'vR8xPq3LmZ1kTw6NcYd0Bf5HsJ7aGu2E',
    connectionTimeoutSeconds: 5,
    numRetries: 0,
  });
  const report = raygun(
    'q7Xm2Lk9TzR4vWc8',
    {
      Identifier: me.uid,
      IsAnonymous: false,
      Email: 'linnea.sjostrand@vattrumpumpar.se',
      FirstName: 'Linnéa',
      FullName: 'Linnéa Sjöstrand',
    },
    '2026.47.0',
  );

  route({
    '/catalogue': () => {
      show(
        'Catalogue – Inköpa',
        '<input id="find" name="find" placeholder="Search articles and suppliers"><button id="go">Search</button><a id="new" data-route href="/requisitions/REQ-20261129-0417/edit?cc=4120&by=linnea.sjostrand">New requisition</a>',
      );
      void guide.boot();
      hp.page();
      hp.identify('linnea.sjostrand@vattrumpumpar.se');
      hp.user({
        Name: 'Linnéa Sjöstrand',
        Company: 'Vattrum Pumpar AB',
        Dept: 'Underhåll',
        Plan: 'Growth',
        Locale: 'sv-SE',
      });
      on('#go', 'click', () => {
        const q = entered('#find');
        void search.multiSearch
          .perform(
            {
              searches: [
                {
                  collection: 'articles',
                  q,
                  query_by: 'title,maker,art_no',
                  filter_by: 'tenant:=acc_sv_0315 && price:<5000',
                  per_page: 12,
                },
                { collection: 'suppliers', q, query_by: 'name', filter_by: 'contact:=Håkan Wennberg' },
              ],
            },
            {},
          )
          .catch(() => undefined);
        hp.track('Searched catalogue', { term: q, hits: '12', page: '1' });
        void guide.send('track', {
          event: 'catalogue_search',
          properties: { term: q, hits: 12, filters: ['in_stock', 'framework'] },
        });
      });
    },
    '/requisitions': () => {
      show(
        'REQ-20261129-0417 · Linnéa Sjöstrand – Inköpa',
        `<form id="order"><input id="art" name="lineText"><input id="qty" name="qty"><input id="price" name="unitPrice"><input id="ship" name="shipTo"><input id="att" name="attn">
        <textarea id="why" name="justification"></textarea><button id="add">Add line</button></form><input id="ask" name="ask"><button id="help">Ask Ina</button><a id="sup" data-route href="/suppliers/new?from=REQ-20261129-0417">New supplier</a>`,
      );
      hp.page();
      on('#order input', 'change', ({ currentTarget }) => hp.captured('change', currentTarget as Element));
      on('#order', 'submit', (event) => {
        const r = formValues('#order');
        const button = document.querySelector('#add');
        if (event.type === 'submit' && button !== null) hp.captured('click', button);
        void sendJson('/api/lines', r);
        void guide.send('track', {
          event: 'requisition_submitted',
          properties: {
            reqNo: 'REQ-20261129-0417',
            total_sek: 18642.5,
            approver: 'mats.ekdahl@vattrumpumpar.se',
            shipTo: r.shipTo,
            glAccount: '5460',
            urgent: true,
          },
        });
        void report(
          new RangeError(`Budget 4120 exceeded by 2 142,50 kr: requested by Linnéa Sjöstrand, attn ${r.attn}`),
          {
            reqNo: 'REQ-20261129-0417',
            line: { sku: '7350-4418-02', txt: r.lineText, qty: r.qty },
            deliver: r.shipTo,
            budgetLeft: 16500,
          },
          ['requisition', 'budget', 'prod-se'],
        );
        void notify(r);
      });
      on('#help', 'click', () => {
        const model = new GoogleGenerativeAI('AIzaSyB4x9Qw2Lr7VtZ8mKn3Bc6Yd0Hs5Gf1JaP').getGenerativeModel({
          model: 'gemini-2.5-flash',
          systemInstruction:
            'You are Ina, a purchasing assistant. User: Linnéa Sjöstrand (Vattrum Pumpar AB, cost centre 4120). Answer in Swedish.',
        });
        const chat = model.startChat({
          history: [
            { role: 'user', parts: [{ text: 'Vem attesterar över 15 000 kr?' }] },
            { role: 'model', parts: [{ text: 'Mats Ekdahl, 070-218 46 93.' }] },
          ],
          generationConfig: { temperature: 0.2, maxOutputTokens: 400 },
        });
        void chat.sendMessage(entered('#ask')).catch(() => undefined);
        hp.track('Asked assistant', { model: 'gemini-2.5-flash', chars: String(entered('#ask').length) });
      });
    },
    '/suppliers': () => {
      show(
        'New supplier – Inköpa',
        '<form id="s"><input id="name" name="legalName"><input id="no" name="vat"><input id="bg" name="bankgiro"><input id="pers" name="contact"><input id="cm" name="contactMail"><input id="pn" name="ownerPnr"><button id="save">Screen supplier</button></form>',
      );
      on('#s', 'submit', () => {
        const s = formValues('#s');
        void sendJson(
          'https://eu.leverantorskoll.se/v2/screenings',
          {
            batch: 'sc-88140',
            requested_by: { mail: 'linnea.sjostrand@vattrumpumpar.se', tel: '+46 31 760 22 18' },
            subject: [
              ['company', s.legalName, s.vat, 'SE'],
              ['person', s.contact, s.ownerPnr, 'owner'],
            ],
            pay: { bg: s.bankgiro, iban: 'SE4550000000058398257466', terms: 'N30', lim: 250000 },
            kontakt: s.contactMail,
            lists: ['EU-FSF', 'OFAC', 'PEP'],
            depth: 2,
            cb: 'https://app.inkopa.se/hooks/screening?t=whk_5f8d2be17a90',
          },
          {
            headers: {
              'x-tenant': me.org,
              'x-signature': 'sha256=5b1f0e9c7d24a8366c0f1e2d9b7a4853c6d10f2e8a7b9c4d5e6f70819a2b3c4d',
            },
          },
        );
        hp.track('Screened supplier', { supplier: s.legalName ?? '', vat: s.vat ?? '', depth: '2' });
        void guide.send('track', {
          event: 'supplier_screened',
          properties: { supplier: s.legalName, contact: s.contact, risk: 'low' },
        });
      });
    },
  });
}

/** Asks the approver through Knock. */
async function notify(r: Readonly<Record<string, string>>): Promise<void> {
  const knock = new Knock('pk_0d4b8f21c7e95a36b1f2803d');
  knock.authenticate(
    me.uid,
    'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1Ojc3MDIiLCJpYXQiOjE3OTU5ODAwMDAsImV4cCI6MTc5NTk5MDAwMH0.c2ln',
  );
  await knock.user
    .identify({
      name: 'Linnéa Sjöstrand',
      email: 'linnea.sjostrand@vattrumpumpar.se',
      phone_number: '+46317602218',
      dept: 'Underhåll',
      manager: 'Mats Ekdahl',
      deliverTo: r.attn ?? '',
      locale: 'sv-SE',
    })
    .catch(() => undefined);
  await knock.feeds
    .initialize('c7e05b19-2f84-4d63-a0e7-915bd2f8c340', {
      tenant: me.org,
      trigger_data: { req: 'REQ-20261129-0417', attn: r.attn ?? '' },
    })
    .fetch()
    .catch(() => undefined);
}
