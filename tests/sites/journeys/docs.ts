import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://docs.quillstack.dev',
  lang: 'en',
  entry: '/guides/retry?utm_source=github&from=piekarnia-zielona%2Forders-svc',
  from: 'https://github.com/piekarnia-zielona/orders-svc/pull/418',
  async walk(page) {
    await typeInto(page, '#search', 'retry dead letter gdpr delete');
    await typeInto(
      page,
      '#ask',
      'Job job_7c1f for customer Grażyna Kowalczyk (grazyna.k@wp.pl, +48 603 418 227) fails with ERR_PAYLOAD_417. Token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzdmMtb3JkZXJzIn0.kP9x is fine. What now?',
    );
    await page.click('#send');
    await pause(800);
    await page.click('#deep');
    await typeInto(page, '#mail', 't.wisniewski@piekarnia-zielona.pl');
    await page.click('#subscribe');
    await typeInto(page, '#why', 'Example leaks our DSN, call me: Tomasz +48 512 907 334');
    await page.click('#down');
    await pause(600);
    await page.click('a[href^="/console"]');
    await page.fill(
      '#body',
      '{"reason":"bad address","customer":{"imie":"Grażyna","nazwisko":"Kowalczyk","pesel":"71041209864","ulica":"Krakowska 18/4","kod":"31-062"},"attempts":3,"ttl":900}',
    );
    await page.click('#run');
    await pause(1200);
  },
  answer: ({ host, path, method }) => {
    if (method === 'GET' || !/openai\.com$/.test(host) || !path.endsWith('/chat/completions')) return undefined;
    const message = { role: 'assistant', content: 'Retry with `force`.' };
    const body = JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1764438000,
      model: 'gpt-5-mini',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
    });
    return { headers: { 'content-type': 'application/json' }, body };
  },
};
