import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://apply.harbourline-mutual.com',
  lang: 'en-US',
  entry: '/apply/start?agent=AZ-0417&lead=L-2299013&msclkid=5f0e1c94ab7d18f3c0a27be6d1498c20',
  from: 'https://www.bing.com/search?q=term+life+insurance+with+type+2+diabetes',
  async walk(page) {
    await typeInto(page, '#legalFirst', 'Darnell');
    await typeInto(page, '#legalLast', 'Okafor-Whitley');
    await typeInto(page, '#dob', '07/22/1983');
    await typeInto(page, '#email', 'd.okaforwhitley@protonmail.com');
    await typeInto(page, '#cell', '(480) 731-9046');
    await typeInto(page, '#addr1', '2218 W Palomino Dr');
    await page.click('#who button');
    await page.waitFor('#health');
    await pause(800);
    await typeInto(page, '#ssn', '527-86-4410');
    await typeInto(page, '#h', '71');
    await typeInto(page, '#w', '228');
    await typeInto(page, '#rx', 'Metformin 1000mg, lisinopril');
    await typeInto(page, '#cond', 'Type 2 diabetes since 2019, sleep apnea (CPAP)');
    await typeInto(page, '#income', '92500');
    await typeInto(page, '#routing', '122105278');
    await typeInto(page, '#acct', '4401882907715');
    await typeInto(page, '#benef', 'Renée Okafor-Whitley');
    await page.click('#health button');
    await pause(1500);
  },
};
