import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://desk.brightwater.co.za',
  lang: 'en-ZA',
  entry: '/sso?from=teams&ticket=221840',
  from: 'https://intranet.bw-corp.local/home/zanele.mokoena',
  async walk(page) {
    await typeInto(page, '#user', 'zanele.mokoena@brightwater.co.za');
    await typeInto(page, '#pass', 'Fynbos-Lente-88');
    await page.click('#sso button');
    await page.waitFor('#find');
    await typeInto(page, '#find', 'Adeyemi');
    await typeInto(
      page,
      '#reply',
      'Dear Chukwuemeka, FNB account 62814407719 was debited twice because of your divorce order. We refund R1 840.55.',
    );
    await page.click('#translate');
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(
        new File(
          ['Account holder: C Adeyemi-Brown\nFNB 62814407719\n2026-11-14 debit 1840.55\n'],
          'bank statement C Adeyemi-Brown nov.csv',
          { type: 'text/csv' },
        ),
      );
      const input = document.querySelector<HTMLInputElement>('#file');
      if (input === null) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.click('#send');
    await page.click('#sms');
    await page.click('#escalate');
    await pause(1000);
    await page.click('a[href="/board"]');
    await pause(2500);
  },
  answer({ host, path }) {
    if (!host.endsWith('okta.com') || !path.startsWith('/api/v1/authn')) return undefined;
    const body = JSON.stringify({ stateToken: '007qX2Lr7VtZ', status: 'MFA_REQUIRED', _embedded: { factors: [] } });
    return { headers: { 'content-type': 'application/json' }, body };
  },
};
