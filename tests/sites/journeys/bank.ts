import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://clienti.bancalanterna.it',
  lang: 'it',
  entry: '/accesso?utm_source=app&utm_campaign=sca_nov26&promo=DEP350',
  from: 'https://www.bancalanterna.it/conti-correnti/conto-facile',
  async walk(page) {
    await typeInto(page, '#ndg', '71440938');
    await typeInto(page, '#pin', '59204');
    await page.click('#entra');
    await page.waitFor('#cerca');
    await pause(700);
    await typeInto(page, '#cerca', 'farmacia Sturla');
    await page.click('#trova');
    await pause(500);
    await page.click('#bonifico');
    await page.waitFor('#ben');
    await typeInto(page, '#ben', 'Ottavia Risso');
    await typeInto(page, '#iban', 'IT54W0306909606100000172934');
    await typeInto(page, '#imp', '1250,00');
    await typeInto(page, '#caus', 'Caparra affitto Nervi, grazie Ottavia');
    await typeInto(page, '#tel', '347 6120884');
    await page.click('#ok');
    await page.waitFor('#num');
    await typeInto(page, '#num', 'CA48213LK');
    await typeInto(page, '#scad', '14/09/2031');
    await typeInto(page, '#pec', 'gl.bottaro@alice.it');
    await page.click('#invia');
    await pause(4000);
  },
};
