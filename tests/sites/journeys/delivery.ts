import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.kapida.com.tr',
  lang: 'tr',
  entry: '/kesfet?adj_t=1k8q2zr&davet=elif-5520174',
  from: 'https://l.instagram.com/?u=kapida',
  async walk(page) {
    await typeInto(page, '#adres', 'Moda Caddesi 41 Daire 7');
    await typeInto(page, '#ara', 'glutensiz mantı');
    await page.click('button');
    await pause(600);
    await page.click('a[href="/sepet"]');
    await typeInto(page, '#kapi', '4471#');
    await typeInto(page, '#daire', '7');
    await typeInto(page, '#not', 'Bebek uyuyor, zili çalmayın, annem Nermin açar');
    await typeInto(page, '#kart', '5456 1643 2210 0987');
    await typeInto(page, '#ay', '04/28');
    await typeInto(page, '#cvv', '372');
    await page.click('#siparis button');
    await pause(2500);
  },
};
