import { type Journey, json, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://console.harborstack.com',
  lang: 'en',
  entry: '/login?next=%2Fbrightforge%2Fcheckout-api&ref=slack-alert',
  from: 'https://app.slack.com/client/T04QK81LX/C07BUILDS',
  async walk(page) {
    await typeInto(page, '#login [name=email]', 'nina.kozlowska@brightforge.io');
    await typeInto(page, '#login [name=pass]', 'tidal-Quokka-5521');
    await page.click('#login button');
    await page.waitFor('#retry');
    await typeInto(page, '#docs', 'rotate database password without downtime');
    await page.click('#retry');
    await page.click('#share');
    await pause(1200);
    await page.click('a[href$="/keys"]');
    await page.waitFor('#make');
    await typeInto(page, '#label', 'ninas macbook – temp for Jonas Weidner');
    await page.click('#make');
    await typeInto(page, '#var', 'SENDGRID_API_KEY=SG.kX7qL2mRt9VbNc4Wz1Yd0A');
    await page.click('#set');
    await typeInto(page, '#mail', 'j.weidner@brightforge.io');
    await page.click('#add');
    await pause(2500);
  },
  answer({ host, path }) {
    if (host.endsWith('launchdarkly.com') && path.includes('/evalx')) {
      return json({ 'new-build-log': { version: 12, flagVersion: 4, value: true, variation: 0, trackEvents: true } });
    }
    return undefined;
  },
};
