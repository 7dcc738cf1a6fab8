import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://booking.stbrannocs.ie',
  lang: 'en-IE',
  entry: '/find?ref=gp-letter&fbclid=IwAR2qT8xLz0mWvK4pRb7YcNs1dHgEu5JfA9oXi3',
  from: 'https://www.google.com/search?q=psoriasis+clinic+galway+waiting+time',
  async walk(page) {
    await typeInto(page, '#symptom', 'plaque psoriasis elbows');
    await typeInto(page, '#near', 'H91 T8NW');
    await page.click('#go');
    await pause(800);
    await page.click('a[href^="/book/dermatology"]');
    await typeInto(page, '#given', 'Siobhán');
    await typeInto(page, '#family', 'Mac Giolla Phádraig');
    await typeInto(page, '#dob', '1979-02-05');
    await typeInto(page, '#pps', '6738204QA');
    await typeInto(page, '#phone', '086 814 0227');
    await typeInto(page, '#mail', 'siobhanmgp@eircom.net');
    await typeInto(page, '#eircode', 'H91 T8NW');
    await typeInto(page, '#gp', 'Dr. Colm Breathnach, Salthill');
    await typeInto(page, '#why', 'Flare-up since I stopped methotrexate, pregnant 9 weeks.');
    await page.evaluate(() => {
      const letter = 'Referral for Siobhan Mac Giolla Phadraig, DOB 05/02/1979.\nDx: plaque psoriasis, PASI 14.\n';
      const files = new DataTransfer();
      files.items.add(new File([letter], 'Referral_MacGiollaPhadraig_psoriasis.txt', { type: 'text/plain' }));
      const input = document.querySelector<HTMLInputElement>('#letter');
      if (input === null) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pause(500);
    await page.click('#book');
    await pause(1500);
  },
};
