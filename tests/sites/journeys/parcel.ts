import { type Journey, json, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.flinkpost.de',
  lang: 'de',
  referrerPolicy: 'no-referrer-when-downgrade',
  entry: '/?wc=versandmail&mid=8841207&empf=w.schoenfelder%40posteo.de&gclid=EAIaIQobChMI2vK7lNWbkQMV',
  from: 'https://posteo.de/posteo/?_task=mail&_mbox=INBOX',
  async walk(page) {
    await page.click('#ok');
    await typeInto(page, '#nummer', '00340434298817264015');
    await page.click('#los');
    await page.waitFor('#wunsch');
    await typeInto(page, '#wunsch [name=plz]', '73728');
    await typeInto(page, '#wunsch [name=ort_ablage]', 'Garage links, Schlüssel unter der Regentonne');
    await typeInto(page, '#wunsch [name=nachbar]', 'Familie Özdemir, Nr. 17');
    await typeInto(page, '#wunsch [name=mobil]', '0151 23456781');
    await page.click('#wunsch button');
    await pause(700);
    await page.click('a[href^="/retoure"]');
    await page.waitFor('#retoure');
    const angaben = [
      ['vorname', 'Wiebke'],
      ['nachname', 'Schönfelder'],
      ['str', 'Küferstraße 15'],
      ['plzort', '73728 Esslingen am Neckar'],
      ['email', 'w.schoenfelder@posteo.de'],
      ['fon', '0711 5550174'],
      ['iban', 'DE89 3704 0044 0532 0130 00'],
      ['bemerkung', 'Drücken am Knöchel, war nach der OP im Mai ohnehin geschwollen'],
    ] as const;
    for (const [feld, text] of angaben) await typeInto(page, `#retoure [name=${feld}]`, text);
    await page.click('#retoure button');
    await page.waitFor('#pdf');
    await page.click('#pdf');
    await pause(3500);
  },
  answer({ host }) {
    if (host === 'graph.ablageort-service.de') return json({ data: { wunschSetzen: { ok: true } } });
    if (host === 'api.retourkiste.de') return json({ id: 'RT-5520981', status: 'angelegt' });
    return undefined;
  },
};
