import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.maplequay.ca',
  lang: 'en-CA',
  referrerPolicy: 'no-referrer-when-downgrade',
  entry: '/homes?area=glebe&beds=3&max=850000&gclid=EAIaIQobChMI4fK9q8n',
  from: 'https://www.google.ca/search?q=maison+a+vendre+glebe+pres+hopital+civic',
  async walk(page) {
    await typeInto(page, '#where', '214 Frank St Ottawa');
    await page.click('#card');
    await page.waitFor('#fn');
    await pause(600);
    await typeInto(page, '#fn', 'Étienne');
    await typeInto(page, '#ln', 'Bouchard-Lavoie');
    await typeInto(page, '#em', 'etienne.bl@videotron.ca');
    await typeInto(page, '#ph', '819-772-3064');
    await typeInto(page, '#wk', '1053 Carling Avenue');
    await typeInto(page, '#msg', 'Is the basement dry? My wife is pregnant and has asthma.');
    await page.click('#book');
    await page.waitFor('#inc');
    await typeInto(page, '#inc', '97400');
    await typeInto(page, '#emp', 'Hôpital Civic');
    await typeInto(page, '#sin', '046 454 286');
    await typeInto(page, '#born', '1991-03-08');
    await typeInto(page, '#dep', '79000');
    await page.click('#apply');
    await typeInto(page, '#q', 'Can we close before March 12? The baby is due then.');
    await page.click('#send');
    await pause(3000);
  },
};
