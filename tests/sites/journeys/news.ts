import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.courrier-rhone.fr',
  lang: 'fr',
  entry:
    '/articles/societe/a-villeurbanne-les-loyers-encadres-font-debat-lcr-0417?xtor=EPR-81&e=bWF0aGVvLmxkQGdteC5mcg',
  from: 'https://www.facebook.com/groups/locataires.villeurbanne/permalink/881204',
  referrerPolicy: 'unsafe-url',
  async walk(page) {
    await pause(1500);
    await typeInto(page, '#prenom', 'Mathéo');
    await typeInto(page, '#courriel', 'matheo.ld@gmx.fr');
    await typeInto(page, '#cp', '69100');
    await page.click('#lettre button');
    await typeInto(page, '#texte', 'Comme délégué CGT je peux vous dire que rien ne change rue Racine.');
    await page.click('#commentaire button');
    await page.click('#partager');
    await page.click('a[href^="/recherche"]');
    await typeInto(page, '#mots', 'expulsion locative aide juridictionnelle');
    await page.click('#chercher button');
    await pause(600);
    await page.click('a[href^="/compte"]');
    await pause(1200);
  },
};
