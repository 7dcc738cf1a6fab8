import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://careers.northlight-water.com',
  lang: 'en',
  entry:
    '/jobs/NL-ENG-2207-senior-hydrologist?src=linkedin&utm_medium=jobslot&li_fat_id=7c0b81f4-29de-4a63-b5f0-1e8d42a97c36',
  from: 'https://www.linkedin.com/jobs/view/4108827731?refId=Zr8x',
  async walk(page) {
    await typeInto(page, '#q', 'hydrologist part-time utrecht');
    await page.click('#search button');
    await page.click('#refer');
    await pause(600);
    await page.click('a.apply');
    await typeInto(page, '#fn', 'Joost');
    await typeInto(page, '#ln', 'van den Heuvel');
    await typeInto(page, '#em', 'joostvdheuvel@ziggo.nl');
    await typeInto(page, '#ph', '+31 6 2917 4408');
    await typeInto(page, '#li', 'https://www.linkedin.com/in/joost-vd-heuvel-7b41a2');
    await typeInto(page, '#emp', 'Waterschap Rijn en IJssel');
    await typeInto(page, '#sal', '79000');
    await typeInto(page, '#nat', 'Nederlandse');
    await typeInto(page, '#cover', 'After my burn-out in 2024 I want to work with groundwater models again.');
    await page.evaluate(() => {
      const cv =
        'CURRICULUM VITAE\nJoost van den Heuvel, Geertekerkhof 31, 3511 XB Utrecht\nBorn 1986-09-17, BSN 314829061\n';
      const files = new DataTransfer();
      files.items.add(new File([cv], 'CV Joost van den Heuvel 2026-11.txt', { type: 'text/plain' }));
      const input = document.querySelector<HTMLInputElement>('#cv');
      if (input === null) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pause(600);
    await page.click('#send');
    await pause(2000);
  },
};
