import { type Journey, json, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://pike.closewell.com',
  lang: 'en',
  entry: '/?utm_source=lifecycle&utm_medium=email&utm_content=daily-digest&magic=ml_9Qv3xT0bLk7wZr2N',
  from: 'https://outlook.office.com/mail/',
  async walk(page) {
    await typeInto(page, '#find', 'breckenridge mercer');
    await page.click('a[href^="/deals/"]');
    await page.waitFor('#call');
    await page.click('#call');
    await typeInto(page, '#note textarea', 'Yolanda wants 3% off and net 60. Her cell from Monday: 312-555-0190');
    await page.click('#note button');
    await page.click('#enrich');
    await pause(700);
    await page.click('#stage');
    await page.click('#export');
    await pause(800);
    await page.click('a[href^="/reports"]');
    await page.waitFor('#help');
    await page.click('#help');
    await pause(4500);
  },
  answer({ host, path }) {
    if (host === 'api.leadglint.com') return json({ status: 'duplicate' }, 409);
    if (host === 'app.launchdarkly.com' && path.includes('/evalx/')) {
      const on = { version: 12, flagVersion: 4, trackEvents: true };
      return json({
        'call-notes-ai': {
          ...on,
          value: true,
          variation: 0,
          reason: { kind: 'RULE_MATCH', ruleIndex: 1, ruleId: 'r-11' },
        },
        'deal-board-v3': { ...on, value: 'compact', variation: 2, reason: { kind: 'FALLTHROUGH' } },
      });
    }
    return undefined;
  },
};
