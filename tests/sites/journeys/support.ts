import { type Journey, json, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://app.threadwise.io',
  lang: 'en',
  entry: '/inbox?view=mine&utm_source=digest&utm_medium=email&utm_campaign=daily-open',
  from: 'https://mail.google.com/mail/u/0/',
  async walk(page) {
    await typeInto(page, '#q', 'ferreira-walsh brompton fork');
    await page.click('a[href="/inbox/t/48213"]');
    await page.waitFor('#composer');
    await pause(800);
    await typeInto(page, '#composer', 'Hello Callum, so sorry about the fork. We have refunded £164.50 to your card.');
    await page.click('[data-testid=suggest]');
    await page.click('[data-testid=macro]');
    await page.click('[data-testid=merge]');
    await pause(600);
    await page.click('[data-testid=send]');
    await pause(3500);
    await page.click('a[href^="/settings/billing"]');
    await page.waitFor('#pay');
    await typeInto(page, '#pay [name=holder]', 'Mrs P Raghunathan');
    await typeInto(page, '#pay [name=pan]', '5555 5555 5555 4444');
    await typeInto(page, '#pay [name=exp]', '08 / 29');
    await typeInto(page, '#pay [name=cvc]', '731');
    await typeInto(page, '#pay [name=zip]', 'M4 5JD');
    await page.click('#pay button');
    await typeInto(page, '#invite [name=who]', 'tom.adebayo@northgatecycles.co.uk');
    await page.click('#invite button');
    await page.click('#ask');
    await pause(1500);
  },
  answer({ host }) {
    if (host === 'in.replypilot.ai') return json({ id: 'sg_1', text: 'Hi Callum, …' });
    return undefined;
  },
};
