import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://meine.stadtwerke-auental.de',
  lang: 'de',
  entry: '/anmelden?rueck=%2Fkonto&mail=hj.brettschneider%40t-online.de',
  from: 'https://webmail.t-online.de/message/4471',
  async walk(page) {
    await typeInto(page, '#benutzer', 'hj.brettschneider@t-online.de');
    await typeInto(page, '#kennwort', 'Donau#Schiff57');
    await page.click('#login button');
    await page.waitFor('#stand');
    await typeInto(page, '#stand', '48213');
    await typeInto(page, '#datum', '29.11.2026');
    await page.click('#zaehlerstand button');
    await typeInto(page, '#suche', 'ratenzahlung bei arbeitslosigkeit');
    await typeInto(
      page,
      '#frage',
      'Meine Frau Irmgard hat Pflegegrad 3, bekommen wir den Sozialtarif? Rückruf bitte 07391 504188',
    );
    await page.click('#chat');
    await pause(800);
    await page.click('a[href="/umzug"]');
    await typeInto(page, '#strasse', 'Frauenstraße 77');
    await typeInto(page, '#plz', '89073');
    await typeInto(page, '#ort', 'Ulm');
    await typeInto(page, '#einzug', '01.02.2027');
    await typeInto(page, '#personen', '2');
    await typeInto(page, '#iban', 'DE75 6305 0000 0021 0844 17');
    await typeInto(page, '#inhaber', 'Irmgard Brettschneider');
    await typeInto(page, '#mieter', 'Familie Kowalski-Öztürk');
    await typeInto(page, '#grund', 'Umzug ins betreute Wohnen, Rollstuhl');
    await typeInto(page, '#sozial', 'ja');
    await page.click('#umzug button');
    await page.waitFor('#note');
    await typeInto(page, '#note', '6');
    await typeInto(page, '#text', 'Als Rentner versteht man das Formular kaum. H.-J. B.');
    await page.click('#umfrage button');
    await pause(1500);
  },
};
