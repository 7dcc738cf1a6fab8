import { type Journey, json, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://app.haulboard.com',
  lang: 'en-US',
  referrerPolicy: 'no-referrer-when-downgrade',
  entry: '/?sso=okta&login_hint=rcastellaw%40redforkfreight.com&msclkid=5c0e92b7d41f18a6b3e7f4907d2a6c15',
  from: 'https://redforkfreight.okta.com/app/UserHome',
  async walk(page) {
    await typeInto(page, '#lookup', 'barrow leland 118');
    await page.click('a[href^="/loads/"]');
    await page.waitFor('#eta');
    await typeInto(page, '#msg textarea', 'Leland, dock 7 closes at 6. Call your wife Tammy when you stop.');
    await page.click('#msg button');
    await page.click('#eta');
    await pause(700);
    await typeInto(page, '#incident [name=what]', 'Rear-ended at I-40 mile 86, driver says his back hurts');
    await typeInto(page, '#incident [name=plate]', 'TX KVB-4471');
    await typeInto(page, '#incident [name=injured]', 'L. Barrow, lower back; refused ambulance');
    await page.click('#file');
    await pause(500);
    await page.click('a[href^="/upgrade"]');
    await page.waitFor('#demo');
    const answers = [
      ['firstname', 'Rhonda'],
      ['lastname', 'Castellaw'],
      ['email', 'rcastellaw@redforkfreight.com'],
      ['mobilephone', '(918) 555-0182'],
      ['company', 'Red Fork Freight LLC'],
      ['zip', '74107'],
      ['fleet_size__c', '86'],
      ['message', 'Our owner Dale Hutchens wants ELD pricing before Friday'],
    ] as const;
    for (const [name, text] of answers) await typeInto(page, `#demo [name=${name}]`, text);
    await page.click('#send');
    await pause(4000);
  },
  answer({ host }) {
    return host === 'ingest.roadpulse.co' ? json({ eta: ['2026-11-30T19:34:00Z', null] }) : undefined;
  },
};
