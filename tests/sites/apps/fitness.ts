import { createClient } from '@supabase/supabase-js';
import { digits, entered, formValues, letters, on, route, sendJson, show, stored, visit } from '../site.ts';
import { mercadoPagoToken } from '../tags/checkout.ts';
import { oneSignal } from '../tags/messaging.ts';
import { viaCep } from '../tags/places.ts';
import { rdStation } from '../tags/profiles.ts';

// Academia Pulsa is a chain of gyms in Brazil: enrolment, payment, an assessment of the body, a class.

const id = 'ALU-0093418';

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const base = createClient('https://wqzpkdhvmtyrolxsabne.supabase.co', 'sb_publishable_Lk3vT8qPzR1mWx7NcYd5Bf', {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const push = oneSignal('5a0f7d38-c2b1-49e6-8d74-e19b30c5f286');
  const flyer = appsFlyer('7bd1f0e4-2c95-4a3b-9e68-d0a4c17f5b82');
  void flyer('ABRIU_SITE', { origem: 'instagram', unidade: 'SP-Tatuapé' });

  route({
    '/matricula': () => {
      show(
        'Matricule-se na unidade Tatuapé | Pulsa',
        `<form id="mat"><input id="nome" name="nome"><input id="cpf" name="cpf"><input id="nasc" name="nascimento"><input id="mail" name="email">
        <input id="zap" name="celular"><input id="cep" name="cep"><input id="num" name="numero"><input id="senha" name="senha" type="password"><input id="emerg" name="contatoEmergencia">
        <button id="seguir">Continuar</button></form>`,
      );
      on('#cep', 'change', () => void viaCep(entered('#cep')));
      on('#mat', 'submit', () => void enrol());
    },
    '/pagamento': () => {
      show(
        'Pagamento do plano Black – Rafael',
        '<form id="pag"><input id="cart" name="cartao"><input id="val" name="validade"><input id="cvv" name="cvv"><input id="cupom" name="cupom"><button id="pagar">Pagar R$ 129,90</button></form>',
      );
      on('#pag', 'submit', () => {
        const p = formValues('#pag');
        const [mes = '', ano = ''] = (p.validade ?? '').split('/');
        void mercadoPagoToken('APP_USR-7c0d41a9-8e52-4b36-a1f7-30d95be26c84', {
          card_number: (p.cartao ?? '').replaceAll(' ', ''),
          cardholder: { name: 'RAFAEL N MONTENEGRO', identification: { type: 'CPF', number: '31847205607' } },
          security_code: p.cvv,
          expiration_month: Number(mes),
          expiration_year: Number(`20${ano}`),
        });
        void flyer(
          'COMPROU_PLANO',
          { plano: 'black-12', valor: 129.9, cupom: p.cupom, pedido: '11987654320261129', forma: 'cartao' },
          129.9,
        );
        visit('/avaliacao?aluno=ALU-0093418&access_token=pls_9f2c8b71e04d');
      });
    },
    '/avaliacao': () => {
      show(
        'Avaliação física do aluno Rafael Nogueira Montenegro',
        '<form id="av"><input id="peso" name="peso"><input id="alt" name="altura"><input id="rest" name="restricoes"><input id="obj" name="objetivo"><button id="salvar">Salvar</button></form><input id="busca" name="busca"><button id="reserva">Reservar</button>',
      );
      on('#av', 'submit', () => {
        const a = formValues('#av');
        void sendJson(
          'https://api.bioavalia.com.br/avaliacoes',
          {
            academia: 1187,
            protocolo: 'pollock-7',
            avaliado: [
              { campo: 'nm', valor: 'Rafael Nogueira Montenegro' },
              { campo: 'dn', valor: '1994-02-17' },
              { campo: 'sx', valor: 'M' },
              { campo: 'tel', valor: '+5511976430852' },
              { campo: 'cod_externo', valor: id },
              { campo: 'tp_sang', valor: 'O+' },
            ],
            medidas: {
              pesoKg: Number(a.peso),
              estaturaCm: Number(a.altura),
              fcRepouso: 68,
              paSist: 132,
              paDiast: 86,
              gorduraPct: 21.4,
              dobras: [12, 18.5, 22, 9, 14, 25.5, 17],
            },
            anamnese: `Restrições: ${a.restricoes}. Objetivo: ${a.objetivo}.`,
            avaliador: { cref: '084512-G/SP', nome: 'Profª Jussara Antunes' },
            equipamento: { serie: 'BIO-770-11-2290', firmware: '3.0.18', calibradoEm: '2026-10-02' },
            versaoApp: '9.4.0',
          },
          { headers: { 'x-unidade': 'SP-TAT-02', authorization: `Token ${letters(40, '0123456789abcdef')}` } },
        );
        void base
          .from('avaliacoes')
          .insert({
            aluno_id: id,
            peso_kg: Number(a.peso),
            altura_cm: Number(a.altura),
            restricoes: a.restricoes,
            objetivo: a.objetivo,
            liberado_parq: true,
            proxima_em: '2027-02-28',
          })
          .then(() => undefined);
        void push.tag(id, {
          objetivo: a.objetivo ?? '',
          imc: '27.8',
          unidade: 'tatuape-02',
          plano: 'black',
          ultimo_treino: '0',
        });
      });
      on('#reserva', 'click', () => {
        void base
          .from('aulas')
          .select('id,titulo,sala')
          .ilike('titulo', `%${entered('#busca')}%`)
          .eq('unidade', 'SP-TAT-02')
          .gte('inicio', '2026-12-01T06:00:00-03:00')
          .limit(10)
          .then(() => undefined);
        void base.functions.invoke('reservar-aula', {
          body: {
            aula: 'aula_55120',
            aluno: id,
            vaga: 14,
            lembrete: { canal: 'whatsapp', para: '11 97643-0852' },
            sala: 'Studio 2',
          },
        });
        void flyer('RESERVOU_AULA', {
          aula: entered('#busca'),
          professor: 'Caíque Brandão',
          horario: '19h30',
          vagas: 14,
        });
      });
    },
  });

  async function enrol(): Promise<void> {
    const m = formValues('#mat');
    const { email = '', senha = '' } = m;
    await rdStation('rd_3e81c07f5ab94d26', 'matricula-black-tatuape', {
      name: m.nome,
      email,
      mobile_phone: m.celular,
      city: 'São Paulo',
      state: 'SP',
      country: 'BR',
      tags: ['plano-black', 'tatuape'],
      cf_cpf: m.cpf,
      cf_data_de_nascimento: m.nascimento,
      cf_contato_de_emergencia: m.contatoEmergencia,
      cf_como_conheceu: 'Instagram',
      cf_vencimento_preferido: '10',
    });
    await base.auth.signUp({
      email,
      password: senha,
      options: { data: { nome_completo: m.nome, cpf: m.cpf, matricula: id, aceite_lgpd: true, unidade: 'SP-TAT-02' } },
    });
    await base.from('alunos').insert({
      matricula: id,
      nome: m.nome,
      cpf: m.cpf,
      dt_nasc: m.nascimento,
      celular: m.celular,
      endereco: { cep: m.cep, logradouro: 'Rua Emília Marengo', nr: m.numero, compl: 'ap 73 bl B', bairro: 'Tatuapé' },
      emergencia: m.contatoEmergencia,
      plano_id: 4,
      catraca: digits(8),
    });
    await base.rpc('conferir_duplicado', { p_cpf: (m.cpf ?? '').replace(/\D/g, ''), p_email: email });
    void push.login(id, [
      { type: 'Email', token: email },
      { type: 'SMS', token: '+5511976430852' },
      {
        type: 'ChromePush',
        token: `https://fcm.googleapis.com/fcm/send/${letters(22)}:APA91b${letters(60)}`,
        enabled: true,
        web_auth: `${letters(22)}==`,
        sdk: '160405',
        device_model: 'Linux x86_64',
        device_os: '156',
      },
    ]);
    void flyer('CADASTRO', { metodo: 'email', matricula: id, indicado_por: 'Priscila Montenegro', etapa: 1 });
    void sendJson('/api/matriculas', m);
    visit(`/pagamento?plano=black&nome=${encodeURIComponent(m.nome ?? '')}&doc=${encodeURIComponent(m.cpf ?? '')}`);
  }
}

/** AppsFlyer's events of websites. https://dev.appsflyer.com/hc/docs/dl_pba_web_sdk */
function appsFlyer(webDevKey: string) {
  const afUserId = stored('afUserId', () => `${crypto.randomUUID()}-p`);
  const send = (body: Readonly<Record<string, unknown>>) =>
    sendJson(`https://wa.appsflyer.com/events?site-id=${webDevKey}`, {
      type: 'EVENT',
      afUserId,
      webDevKey,
      sdkVersion: '1.0.42',
      pageUrl: location.href,
      referrer: document.referrer,
      customerUserId: id,
      timestamp: Date.now(),
      ...body,
    });
  return (eventName: string, eventValue: Readonly<Record<string, unknown>>, eventRevenue?: number) =>
    send({
      eventType: 'EVENT',
      eventCategory: 'site',
      eventName,
      eventValue: JSON.stringify(eventValue),
      ...(eventRevenue !== undefined && { eventRevenue, eventRevenueCurrency: 'BRL' }),
    });
}
