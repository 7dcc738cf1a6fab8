import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://www.calderdale.ac.uk',
  lang: 'en-GB',
  referrerPolicy: 'no-referrer-when-downgrade',
  entry: '/?utm_source=ucas&utm_medium=email&utm_campaign=open-day-nov&enq=oluwaseun.braithwaite%40outlook.com',
  from: 'https://www.ucas.com/explore/search/courses?query=biomedical',
  async walk(page) {
    await typeInto(page, '#course-search', 'biomedical near halifax dyslexia support');
    await page.click('a[href^="/study/"]');
    await page.waitFor('#go');
    await page.click('#go');
    await page.waitFor('#ucas');
    const answers = [
      ['forename', 'Oluwaseun'],
      ['surname', 'Braithwaite'],
      ['dob', '14/02/2008'],
      ['contactEmail', 'oluwaseun.braithwaite@outlook.com'],
      ['tel', '07700 900318'],
      ['addr1', '6 Hollins Terrace'],
      ['postcode', 'HX1 4QD'],
      ['ucasPid', '1274409318'],
      ['support', 'Dyslexia, diagnosed 2021; type 1 diabetes'],
      ['statement', 'Ever since I volunteered at the Royal Infirmary I have wanted to work in a laboratory.'],
    ] as const;
    for (const [name, text] of answers) await typeInto(page, `#ucas [name=${name}]`, text);
    await page.click('#next');
    await page.waitFor('#feel');
    await typeInto(page, '#why', 'Lonely in halls, my flatmates are loud');
    await page.click('#ask');
    await pause(2500);
  },
};
