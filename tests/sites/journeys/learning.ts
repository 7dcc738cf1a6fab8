import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://learn.shikshanest.in',
  lang: 'en-IN',
  entry: '/join?ref=AARAV50&wa_src=919823417706',
  from: 'https://web.whatsapp.com/',
  async walk(page) {
    await typeInto(page, '#name', 'Aarav Deshpande');
    await typeInto(page, '#parent', 'Meenal Deshpande');
    await typeInto(page, '#wa', '+91 98234 17706');
    await typeInto(page, '#mail', 'meenal.deshpande@rediffmail.com');
    await typeInto(page, '#pw', 'Godavari!2026');
    await typeInto(page, '#school', 'Rachana Vidyalaya, Nashik');
    await typeInto(page, '#dob', '2011-08-23');
    await page.click('#enrol');
    await page.waitFor('#ask');
    await pause(1000);
    await typeInto(page, '#ask', 'Sir why is the root negative, I failed the unit test and my papa is angry');
    await page.click('#doubt');
    await typeInto(page, '#q1', '2, 3');
    await page.click('#quiz button');
    await page.click('#buy');
    await pause(2000);
  },
};
