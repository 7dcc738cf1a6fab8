import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.ladespensadelola.es',
  lang: 'es',
  referrerPolicy: 'no-referrer-when-downgrade',
  entry:
    '/?utm_source=instagram&utm_medium=paid_social&utm_campaign=despensa-noviembre&fbclid=IwY2xjawOkQ7VleHRuA2FlbQEwAGFkaWQ',
  from: 'https://l.instagram.com/?u=ladespensadelola.es',
  async walk(page) {
    await page.click('#aceptar');
    await typeInto(page, '#busca', 'tiras glucosa diabetes');
    await pause(500);
    await page.click('a[href^="/producto"]');
    await page.waitFor('#anadir');
    await page.click('#anadir');
    await pause(500);
    await page.click('a[href^="/tramitar"]');
    await page.waitFor('#entrega');
    const datos = [
      ['nom', 'Rocío'],
      ['ape', 'Belmonte Sanz'],
      ['mail', 'rociobelmonte82@gmail.com'],
      ['tfno', '612904718'],
      ['dir', 'Calle Predicadores 41, 3.º B'],
      ['cp', '50003'],
      ['notas', 'Dejar con la vecina Maruja, timbre 3A: mi padre no oye'],
      ['tarjeta', '4548 8120 4940 0004'],
      ['cad', '3412'],
      ['cvv', '123'],
    ] as const;
    for (const [campo, valor] of datos) await typeInto(page, `#entrega [name=${campo}]`, valor);
    await page.click('#pagar');
    await pause(2500);
  },
};
