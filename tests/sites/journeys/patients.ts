import { type Journey, json, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://mycedar.cedarhollowhealth.com',
  lang: 'en-US',
  entry:
    '/signup?invite=K7QX-2M9T&utm_source=google&utm_medium=cpc&utm_term=lupus+doctor+dublin+ohio&gclid=Cj0KCQiAubmPBhCyARIsAJ',
  from: 'https://www.google.com/',
  async walk(page) {
    const account = [
      ['first', 'Marisol'],
      ['last', 'Etxeberria'],
      ['email', 'marisol.etx@yahoo.com'],
      ['cell', '(614) 555-0142'],
      ['dob', '04/16/1979'],
      ['pw', 'Butterfly#Rash79'],
    ] as const;
    for (const [name, text] of account) await typeInto(page, `#su [name=${name}]`, text);
    await page.click('#create');
    await page.waitFor('#why');
    await typeInto(page, '#why', 'joint pain, suspected lupus');
    await page.click('#slot');
    await page.waitFor('#intake');
    const intake = [
      ['street', '5114 Tarrington Way, Dublin, OH 43017'],
      ['memberId', 'XDK884120937'],
      ['ssn4', '6630'],
      ['meds', 'hydroxychloroquine 200 mg, prednisone 5 mg'],
      ['emg', 'Iker Etxeberria (husband) 614-555-0177'],
      ['hx', 'Miscarriage in 2019, anxiety, photosensitive rash'],
    ] as const;
    for (const [name, text] of intake) await typeInto(page, `#intake [name=${name}]`, text);
    await page.click('#done');
    await page.waitFor('#subject');
    await typeInto(page, '#subject', 'ANA test results');
    await typeInto(page, '#body', 'Dr. Whitcomb, can I stay on prednisone while trying to conceive?');
    await page.click('#send');
    await page.click('#rate');
    await pause(3000);
  },
  answer({ host, path }) {
    if (host !== 'cedarhollow.us.auth0.com') return undefined;
    return path.startsWith('/oauth')
      ? json({ access_token: 'x', expires_in: 86400 })
      : json({ login_ticket: 'lt_1', co_id: '1' });
  },
};
