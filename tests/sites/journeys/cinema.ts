import { type Journey, json, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.rialtolumiere.fr',
  lang: 'fr',
  referrerPolicy: 'no-referrer-when-downgrade',
  entry: '/?at_medium=email&at_campaign=sorties-s49&at_recipient_id=2208174&epik=dj0yJnU9TnZ4cUw3',
  from: 'https://webmail.free.fr/',
  async walk(page) {
    await page.click('#oui');
    await typeInto(page, '#rech', 'les marées hautes part-dieu accès fauteuil');
    await page.click('a[href^="/films/"]');
    await page.waitFor('#resa');
    await page.click('#resa');
    await page.waitFor('#achat');
    await typeInto(page, '#promo', 'CE-HOSPICES-APOLLINE');
    const saisies = [
      ['prenom', 'Apolline'],
      ['nom', 'Kerguelen-Roux'],
      ['courriel', 'apolline.kr@laposte.net'],
      ['portable', '06 39 98 14 27'],
      ['naissance', '23/07/1992'],
      ['carte_abo', '9250 0041 7731'],
      ['titulaire', 'MME A KERGUELEN'],
      ['pan', '4970 1012 3456 7893'],
      ['mmaa', '11/28'],
      ['crypto', '904'],
    ] as const;
    for (const [champ, texte] of saisies) await typeInto(page, `#achat [name=${champ}]`, texte);
    await page.click('#payer');
    await page.waitFor('#ami');
    await page.click('#ami');
    await pause(2500);
  },
  answer({ host }) {
    return host === 'api.siegeplan.fr' ? json({ ok: 1, expire: 480 }) : undefined;
  },
};
