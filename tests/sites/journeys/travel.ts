import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.solterra-viajes.es',
  lang: 'es',
  entry: '/vuelos?o=BIO&d=LPA&ttclid=E.C.P.CrkBq8xLz2TqWmVk5RoC&utm_source=tiktok',
  from: 'https://www.comparavuelos.es/resultado/BIO/LPA?usuario=30412',
  async walk(page) {
    await typeInto(page, '#desde', 'Bilbao');
    await typeInto(page, '#hasta', 'Las Palmas');
    await typeInto(page, '#cuando', '19/02/2027');
    await page.click('#buscar button');
    await pause(600);
    await page.click('#elegir');
    await page.waitFor('#pax');
    await typeInto(page, '#n1', 'Lucía');
    await typeInto(page, '#a1', 'Fernández-Arrieta');
    await typeInto(page, '#d1', '16084422K');
    await typeInto(page, '#p1', 'PAH418290');
    await typeInto(page, '#f1', '1990-06-11');
    await typeInto(page, '#n2', 'Íñigo');
    await typeInto(page, '#a2', 'Zabala Fernández');
    await typeInto(page, '#f2', '2019-10-03');
    await typeInto(page, '#tel', '655 21 80 94');
    await typeInto(page, '#em', 'lucia.farrieta@euskalnet.net');
    await typeInto(page, '#titular', 'LUCIA FERNANDEZ ARRIETA');
    await page.click('#pax button');
    await pause(2500);
  },
};
