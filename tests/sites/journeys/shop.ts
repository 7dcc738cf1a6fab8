import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.wollwerk-shop.de',
  lang: 'de',
  entry:
    '/suche?q=&utm_source=newsletter&utm_campaign=advent_2026&gclid=EAIaIQobChMI8t2Lz7TqiwMVk5RoCR0mXgQ4EAAYASAAEgK9',
  from: 'https://www.strickforum-muensterland.de/thema/18204?nutzer=annegret_s',
  referrerPolicy: 'no-referrer-when-downgrade',
  async walk(page) {
    await page.click('#nur-noetig');
    await typeInto(page, '[name=q]', 'babydecke für enkel lotta');
    await page.click('#suche button');
    await pause(900);
    await page.click('#treffer');
    await page.waitFor('#adresse');
    await typeInto(page, '#email', 'a.suedhoff68@web.de');
    await typeInto(page, '#vorname', 'Annegret');
    await typeInto(page, '#nachname', 'Südhoff');
    await typeInto(page, '#strasse', 'Lindenstraße');
    await typeInto(page, '#hausnr', '14b');
    await typeInto(page, '#plz', '48149');
    await typeInto(page, '#ort', 'Münster');
    await typeInto(page, '#telefon', '0171 5538204');
    await typeInto(page, '#geb', '14.03.1968');
    await typeInto(page, '#hinweis', 'Bitte bei Nachbarn Özdemir abgeben, ich bin zur Chemo im UKM.');
    await page.click('#news');
    await page.click('#weiter');
    await pause(1500);
  },
};
