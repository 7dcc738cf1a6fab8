import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://app.inkopa.se',
  lang: 'en',
  referrerPolicy: 'same-origin',
  entry: '/catalogue?tenant=acc_sv_0315&login_hint=linnea.sjostrand%40vattrumpumpar.se',
  from: 'https://login.microsoftonline.com/',
  async walk(page) {
    await typeInto(page, '#find', 'mekanisk tätning 35 mm');
    await page.click('#go');
    await pause(600);
    await page.click('#new');
    await page.waitFor('#art');
    await typeInto(page, '#art', 'Seal kit MG1/35-G6, Burgmann');
    await typeInto(page, '#qty', '5');
    await typeInto(page, '#price', '3728.50');
    await typeInto(page, '#ship', 'Hamngatan 17, 444 30 Stenungsund');
    await typeInto(page, '#att', 'Jesper Lundqvist, gate 3, 073-944 10 27');
    await typeInto(
      page,
      '#why',
      'Pump P-204 leaks since Friday. Jesper is on sick leave from Tuesday so he needs it before.',
    );
    await page.click('#add');
    await pause(1200);
    await typeInto(
      page,
      '#ask',
      'Draft a mail to Mats Ekdahl asking him to approve before noon, mention that Jesper has surgery on Tuesday',
    );
    await page.click('#help');
    await pause(800);
    await page.click('#sup');
    await page.waitFor('#name');
    await typeInto(page, '#name', 'Wennbergs Tätningar HB');
    await typeInto(page, '#no', 'SE969712345601');
    await typeInto(page, '#bg', '5402-9681');
    await typeInto(page, '#pers', 'Håkan Wennberg');
    await typeInto(page, '#cm', 'hakan@wennbergs-tatningar.se');
    await typeInto(page, '#pn', '670919-9530');
    await page.click('#save');
    await pause(2500);
  },
};
