import { type Journey, json, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.parlavia.com',
  lang: 'es',
  referrerPolicy: 'no-referrer-when-downgrade',
  entry: '/?utm_source=tiktok&utm_medium=paid&utm_campaign=es_otono_ingles&ttclid=E.C.P.CtQB0aX7qLm2&ref=AMPARO-88',
  from: 'https://www.tiktok.com/@parlavia',
  async walk(page) {
    await page.click('#empezar');
    await page.waitFor('#alta');
    const datos = [
      ['nombre', 'Noelia Casanova'],
      ['correo', 'noelia.casanova97@gmail.com'],
      ['clave', 'Turia!naranja97'],
      ['anio', '1997'],
      ['movil', '655 90 41 27'],
      ['amiga', 'tia.amparo@telefonica.net'],
    ] as const;
    for (const [campo, texto] of datos) await typeInto(page, `#alta [name=${campo}]`, texto);
    await page.click('#alta button');
    await page.waitFor('#answer');
    await typeInto(page, '#answer', 'I feel anxious because I am pregnant and my boss Ramón is angry');
    await typeInto(page, '#say', 'i feel ancious becose');
    await page.click('#check');
    await pause(900);
    await page.click('#report');
    await page.click('a[href^="/plus"]');
    await page.waitFor('#pagar');
    const tarjeta = [
      ['titular', 'NOELIA CASANOVA FERRER'],
      ['num', '5019 5555 4444 5555'],
      ['cad', '02/30'],
      ['cvc', '258'],
      ['cp', '46003'],
      ['cupon', 'OTONO25'],
    ] as const;
    for (const [campo, texto] of tarjeta) await typeInto(page, `#pagar [name=${campo}]`, texto);
    await page.click('#pagar button');
    await pause(3500);
  },
  answer({ host }) {
    return host === 'speech.tutorlingo.io' ? json({ score: 0.41, better: 'I feel …' }) : undefined;
  },
};
