import { type Journey, pause, typeInto } from '../journey.ts';

export const journey: Journey = {
  origin: 'https://app.academiapulsa.com.br',
  lang: 'pt-BR',
  entry: '/matricula?unidade=tatuape&indicacao=PRISCILA22&fbclid=IwZXh0bgNhZW0CMTEAAR3k',
  from: 'https://l.instagram.com/',
  async walk(page) {
    await typeInto(page, '#nome', 'Rafael Nogueira Montenegro');
    await typeInto(page, '#cpf', '318.472.056-07');
    await typeInto(page, '#nasc', '17/02/1994');
    await typeInto(page, '#mail', 'rafa.montenegro94@uol.com.br');
    await typeInto(page, '#zap', '(11) 97643-0852');
    await typeInto(page, '#cep', '03336-000');
    await typeInto(page, '#num', '1482');
    await typeInto(page, '#senha', 'Supino#94kg');
    await typeInto(page, '#emerg', 'Priscila (esposa) 11 98120-4471');
    await page.click('#seguir');
    await page.waitFor('#cart');
    await typeInto(page, '#cart', '5031 4332 1540 6351');
    await typeInto(page, '#val', '11/30');
    await typeInto(page, '#cvv', '718');
    await typeInto(page, '#cupom', 'BLACK20');
    await page.click('#pagar');
    await page.waitFor('#peso');
    await typeInto(page, '#peso', '88.4');
    await typeInto(page, '#alt', '178');
    await typeInto(page, '#rest', 'hérnia de disco L5-S1, toma losartana');
    await typeInto(page, '#obj', 'perder 10 kg até o casamento');
    await page.click('#salvar');
    await typeInto(page, '#busca', 'pilates');
    await page.click('#reserva');
    await pause(2500);
  },
};
