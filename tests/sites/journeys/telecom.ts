import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://sklep.zefirmobile.pl',
  lang: 'pl',
  referrerPolicy: 'no-referrer-when-downgrade',
  entry: '/sklep?kategoria=smartfony&raty=24&utm_medium=sms&n=609417723',
  from: 'https://www.google.pl/search?q=galaxy+a56+abonament',
  async walk(page) {
    await typeInto(page, '#szukaj', 'telefon dla seniora duże klawisze');
    await page.click('#lupa');
    await pause(500);
    await page.click('#kup');
    await page.waitFor('#imie');
    await typeInto(page, '#imie', 'Bożena');
    await typeInto(page, '#nazw', 'Wilczyńska');
    await typeInto(page, '#pesel', '61042712380');
    await typeInto(page, '#dowod', 'DEK 282917');
    await typeInto(page, '#mejl', 'bozena.wilczynska@onet.pl');
    await typeInto(page, '#nr', '609 417 723');
    await typeInto(page, '#ulica', 'ul. Piotrkowska 182 m. 41');
    await typeInto(page, '#kod', '90-368');
    await typeInto(page, '#miasto', 'Łódź');
    await typeInto(page, '#pacz', 'LOD47M');
    await page.click('#dalej');
    await pause(600);
    await typeInto(page, '#nk', '4444333322221111');
    await typeInto(page, '#dw', '09/29');
    await typeInto(page, '#kk', '406');
    await page.click('#zaplac');
    await page.waitFor('#czat');
    await typeInto(
      page,
      '#czat',
      'Dzień dobry, mąż zmarł w październiku, jak przepisać jego numer 601 882 340 na mnie?',
    );
    await page.click('#wyslij');
    await page.click('#pdf');
    await pause(2500);
  },
};
