import { type Journey, json, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://app.tallybird.io',
  lang: 'en-GB',
  entry: '/login/callback?invite=inv_8sT2qLw0Zx&state=9f31c7',
  from: 'https://mail.oakhurst-logistics.co.uk/owa/?ItemID=AAMkAGI2',
  async walk(page) {
    await page.waitFor('#filter');
    await typeInto(page, '#filter', 'kwabena daventry nights');
    await page.click('#publish');
    await pause(1200);
    await page.click('a[href="/people"]');
    await typeInto(
      page,
      '#note',
      'Back pain since Tuesday, light duties until 14 Dec. Call his wife Abena on 07700 918 224.',
    );
    await page.click('#save');
    await pause(800);
    await page.click('a[href="/billing"]');
    await typeInto(page, '#holder', 'MS P VENKATARAMAN');
    await typeInto(page, '#number', '5200 8282 8282 8210');
    await typeInto(page, '#exp', '09/29');
    await typeInto(page, '#cvc', '418');
    await typeInto(page, '#zip', 'NN11 8QB');
    await page.click('#pay button');
    await page.fill('#question', 'Why was VAT charged twice on invoice TB-20263-00418? Our VAT no. is GB 418 2937 55.');
    await page.click('#help');
    await pause(1500);
  },
  answer({ host, path }) {
    if (host === 'app.launchdarkly.com' && path.startsWith('/sdk/evalx')) {
      return json({
        'rota-board-v3': { version: 12, flagVersion: 31, value: true, variation: 0, trackEvents: true },
        'gdpr-export-button': { version: 4, flagVersion: 9, value: false, variation: 1, trackEvents: false },
      });
    }
    return undefined;
  },
};
