import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.wattlerelief.org.au',
  lang: 'en-AU',
  referrerPolicy: 'unsafe-url',
  entry: '/give?appeal=LIS26&ask=150&m=tahlia.wm%40bigpond.com&mc_eid=4f9c1b07ae',
  from: 'https://us14.campaign-archive.com/?u=7be0c41d92&id=33f0a9c8e1',
  async walk(page) {
    await typeInto(page, '#amt', '150.00');
    await typeInto(page, '#first', 'Tahlia');
    await typeInto(page, '#last', 'Wirrinbah-Moss');
    await typeInto(page, '#em', 'tahlia.wm@bigpond.com');
    await typeInto(page, '#mob', '0418 736 290');
    await typeInto(page, '#addr', '27 Orion St, Lismore');
    await typeInto(page, '#mem', 'Aunty Noelene Moss');
    await typeInto(page, '#msg', 'She lost everything in 2022. Love from the Moss mob');
    await page.click('#give');
    await page.waitFor('#dob');
    await typeInto(page, '#dob', '30/05/1988');
    await typeInto(page, '#wwcc', 'WWC1284077E');
    await typeInto(page, '#lic', '18402957');
    await typeInto(page, '#nok', 'Jarrah Moss (brother) 0427 115 908');
    await typeInto(page, '#med', 'coeliac, EpiPen for bee stings');
    await typeInto(page, '#lang', 'English, Bundjalung');
    await typeInto(page, '#faith', 'Anglican');
    await page.click('#join');
    await pause(3000);
  },
};
