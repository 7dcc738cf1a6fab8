import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://app.lohnhafen.de',
  lang: 'de',
  entry: '/login/callback?code=4%2FaX8qLm2Zr7Tv0&state=b3f09c&session_state=51d7e0c4-90ab-4f36-8a1e-27bd6c30f9a5',
  from: 'https://sso.lohnhafen.de/auth/realms/kunden',
  async walk(page) {
    await page.click('#zustimmen');
    await pause(500);
    await page.click('a[href="/mitarbeitende/neu"]');
    await page.waitFor('#stamm');
    const angaben = [
      ['vorname', 'Yannick'],
      ['nachname', 'Oppermann'],
      ['strasse', 'Lindenkamp 14a'],
      ['plzOrt', '31675 Bückeburg'],
      ['steuerId', '65 929 970 489'],
      ['svNummer', '15230794O018'],
      ['iban', 'DE02 1203 0000 0000 2020 51'],
      ['kasse', 'Techniker Krankenkasse'],
      ['brutto', '3180'],
    ] as const;
    for (const [feld, wert] of angaben) await typeInto(page, `#stamm [name=${feld}]`, wert);
    await page.click('#anlegen');
    await pause(800);
    await page.click('a[href^="/abrechnung"]');
    await page.waitFor('#suche');
    await typeInto(page, '#suche', 'Oppermann');
    await page.click('#export');
    await page.click('#freigeben');
    await typeInto(
      page,
      '#grund',
      'Frau Wiebe aus der Buchhaltung ist seit August krank, ich brauche eine Vertretung im System. Rückruf 05722 90 41 18',
    );
    await page.click('#absenden');
    await pause(2500);
  },
};
