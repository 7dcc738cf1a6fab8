import * as amplitude from '@amplitude/analytics-browser';
import Bugsnag from '@bugsnag/js';
import {
  createBatchEventProcessor,
  createInstance,
  createStaticProjectConfigManager,
} from '@optimizely/optimizely-sdk';
import { entered, formValues, on, route, sendJson, show, visit } from '../site.ts';
import { tiktokPixel } from '../tags/ads.ts';
import { braze } from '../tags/engagement.ts';
import { stripeSetup } from '../tags/payments.ts';

// Parlavía is a language-learning app: a learner in Valencia signs up for English, practises, and subscribes.

const course = { slug: 'en-from-es', level: 'A2', unit: 14 };
const plan = { sku: 'plus_12m_eur', price: 71.88 };

/** One experiment behind a feature flag, in the format of Optimizely's datafile. */
const datafile = {
  version: '4',
  revision: '318',
  accountId: '21509330781',
  projectId: '21522417009',
  sdkKey: 'Rk3xW9bTq0LmZ7vN',
  environmentKey: 'production',
  anonymizeIP: true,
  botFiltering: false,
  sendFlagDecisions: true,
  attributes: ['nativeLanguage', 'signupEmail', 'ageBand', 'streak', 'isSubscriber'].map((key, at) => ({
    id: `2153110000${at}`,
    key,
  })),
  audiences: [],
  typedAudiences: [],
  events: [{ id: '21540020011', key: 'trial_started', experimentIds: ['21550030011'] }],
  featureFlags: [
    { id: '21560040011', key: 'paywall_copy', rolloutId: '', experimentIds: ['21550030011'], variables: [] },
  ],
  experiments: [
    {
      id: '21550030011',
      key: 'paywall_copy_es',
      layerId: '21570050011',
      status: 'Running',
      audienceIds: [],
      forcedVariations: {},
      trafficAllocation: [{ entityId: '21580060011', endOfRange: 10_000 }],
      variations: [{ id: '21580060011', key: 'benefits_first', featureEnabled: true, variables: [] }],
    },
  ],
  groups: [],
  rollouts: [],
  variables: [],
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  Bugsnag.start({
    apiKey: 'e70c4b9f2d1843a6950bc8d7f3a61e24',
    appVersion: '26.48.1',
    releaseStage: 'prod',
    appType: 'web-learner',
    collectUserIp: false,
    autoTrackSessions: true,
    enabledBreadcrumbTypes: ['error', 'manual', 'navigation', 'user', 'log'],
    metadata: { device: { audioInput: 'Jabra Evolve2 (Noelia)', online: true } },
  });
  amplitude.init('4d7b0e92c1f84a3b86e5d03f97ac621b', {
    serverZone: 'EU',
    autocapture: {
      pageViews: true,
      sessions: true,
      formInteractions: true,
      elementInteractions: false,
      attribution: true,
    },
    flushIntervalMillis: 1500,
    flushQueueSize: 12,
    appVersion: '26.48.1',
  });
  const pixelTt = tiktokPixel('D0F3QX7LKT22P9RWBHMG');
  const push = braze({ key: '0e5b8f17-d2c4-4a96-b3e8-7f01c96da245', host: 'sdk.fra-02.braze.eu' }, 'lrn_8802614');
  const optimizely = createInstance({
    projectConfigManager: createStaticProjectConfigManager({ datafile: JSON.stringify(datafile) }),
    eventProcessor: createBatchEventProcessor({ flushInterval: 900, batchSize: 5 }),
  });

  route({
    '/lesson': () => {
      show(
        'Unit 14: At the doctor’s | Parlavía',
        '<p>Write how you feel today, in English.</p><textarea id="answer"></textarea><input id="say"><button id="check">Check</button><button id="report">Report a problem</button><a data-route href="/plus?from=lesson_end">Get Plus</a>',
      );
      amplitude.track('Lesson Started', {
        courseSlug: course.slug,
        cefr: course.level,
        unitIndex: course.unit,
        hearts: 4,
        micEnabled: true,
        'UI Language': 'es-ES',
      });
      on('#check', 'click', async () => {
        const text = entered('#answer');
        amplitude.track('Exercise Answered', {
          exercise_kind: 'free_text',
          learner_answer: text,
          expected_pattern: 'I feel … because …',
          correct: false,
          hint_used: true,
          secs: 38.4,
        });
        Bugsnag.leaveBreadcrumb('answer checked', { chars: text.length, answer: text }, 'user');
        await sendJson(
          'https://speech.tutorlingo.io/v3/grade',
          {
            sid: 'les_77b1',
            turns: [
              { r: 'sys', c: 'You are a patient tutor. Level A2. Native language: Spanish.' },
              { r: 'usr', c: text },
            ],
            learner: JSON.stringify({ nm: 'Noelia', yob: 1997, mother_tongue: 'es', town: 'Valencia' }),
            asr: { txt: entered('#say'), conf: 0.83, hz: 16_000 },
            cfg: { temp: 0.2, voice: 'emma-uk', fast: true },
          },
          { headers: { 'x-tl-token': 'tl_pk_6wQz0nVb83Xr' } },
        );
        push({ current_streak: 23, total_xp: 4810 }, [
          ['exercise_failed', { unit: course.unit, skill: 'health_vocab', answer: text }],
        ]);
      });
      on('#report', 'click', () => {
        Bugsnag.notify(new Error('grade: 422 for noelia.casanova97@gmail.com (lrn_8802614): asr empty'), (event) => {
          event.severity = 'warning';
          event.context = 'lesson/free_text';
          event.addMetadata('exercise', { id: 'ex_5512', prompt: 'How do you feel today?', spoken: entered('#say') });
          event.addMetadata('subscription', { plan: 'free', gift_from: 'tia.amparo@telefonica.net' });
        });
      });
    },
    '/plus': () => {
      show(
        'Parlavía Plus: 7 días gratis',
        '<form id="pagar"><input name="titular"><input name="num"><input name="cad"><input name="cvc"><input name="cp"><input name="cupon"><button>Empezar prueba gratis</button></form>',
      );
      amplitude.track('Paywall Viewed', {
        placement: 'lesson_end',
        headline: 'Aprende sin límites',
        skus: [plan.sku, 'plus_1m_eur'],
      });
      pixelTt.track('AddToCart', { content_id: plan.sku, content_type: 'product', value: plan.price, currency: 'EUR' });
      const payment = stripeSetup('pk_live_51Lw0RtBq7Zx4NmKcVd2', 'seti_1T0qWxBq7Zx4NmKc_secret_Vd8Lr3Zk0TnQ');
      on('#pagar', 'submit', async () => {
        const p = formValues('#pagar');
        const [month = '', year = ''] = (p.cad ?? '').split('/');
        await payment.confirm({
          type: 'card',
          '[billing_details][name]': p.titular ?? '',
          '[billing_details][address][postal_code]': p.cp ?? '',
          '[billing_details][address][country]': 'ES',
          '[card][number]': p.num ?? '',
          '[card][exp_month]': month,
          '[card][exp_year]': year,
          '[card][cvc]': p.cvc ?? '',
        });
        amplitude.revenue(
          new amplitude.Revenue()
            .setProductId(plan.sku)
            .setPrice(plan.price)
            .setQuantity(1)
            .setRevenueType('trial')
            .setEventProperties({
              coupon: p.cupon ?? '',
              cardholder: p.titular ?? '',
              renewal: '2026-12-07',
              psp: 'stripe',
            }),
        );
        const learner = optimizely.createUserContext('lrn_8802614', {
          nativeLanguage: 'es',
          signupEmail: 'noelia.casanova97@gmail.com',
          ageBand: '25-34',
          streak: 23,
          isSubscriber: false,
        });
        learner.decide('paywall_copy');
        learner.trackEvent('trial_started', {
          revenue: 7188,
          sku: plan.sku,
          coupon: p.cupon ?? '',
          firstName: 'Noelia',
        });
        pixelTt.track('Subscribe', {
          contents: [{ content_id: plan.sku, content_name: 'Plus 12 meses' }],
          value: plan.price,
          currency: 'EUR',
        });
        push({ plan: 'trial', coupon_used: p.cupon, push_subscribe: 'opted_in' }, [
          ['trial_started', { sku: plan.sku, price: plan.price, currency: 'EUR', ends_at: '2026-12-07T08:00:00Z' }],
        ]);
      });
    },
    '/start': () => {
      show(
        '¡Hola! Crea tu perfil | Parlavía',
        '<form id="alta"><input name="nombre"><input name="correo"><input name="clave" type="password"><input name="anio" placeholder="Año de nacimiento"><input name="movil"><select name="motivo"><option>Trabajo</option></select><input name="amiga" placeholder="Correo de quien te invitó"><button>Crear cuenta</button></form>',
      );
      amplitude.track('Signup Viewed', { variant: 'long_form', referrerCode: 'AMPARO-88' });
      on('#alta', 'submit', async () => {
        const a = formValues('#alta');
        amplitude.setUserId('lrn_8802614');
        amplitude.identify(
          new amplitude.Identify()
            .set('First Name', a.nombre ?? '')
            .set('Email', a.correo ?? '')
            .set('Birth Year', Number(a.anio))
            .set('Learning Reason', a.motivo ?? '')
            .setOnce('First Course', course.slug)
            .add('Courses', 1)
            .append('Devices', 'web'),
        );
        amplitude.track('Signup Completed', {
          method: 'email',
          invited_by: a.amiga,
          marketing_ok: true,
          ms_to_complete: 48_210,
        });
        Bugsnag.setUser('lrn_8802614', a.correo, a.nombre);
        push(
          {
            first_name: a.nombre,
            email: a.correo,
            phone: a.movil,
            dob: `${a.anio}-01-01`,
            country: 'ES',
            home_city: 'Valencia',
            language: 'es',
            email_subscribe: 'opted_in',
            custom: { motivo: a.motivo, meta_diaria_min: 15, recordatorio: '20:30' },
          },
          [['signup_completed', { course: course.slug, inviter: a.amiga }]],
        );
        await pixelTt.identify({ email: a.correo ?? '', phone: `+34${a.movil}`, id: 'lrn_8802614' });
        pixelTt.track('CompleteRegistration', { content_name: course.slug, status: 'ok' });
        visit('/lesson?u=14&invite=AMPARO-88&verify=vf_2Zq8mXw0LtNk');
      });
    },
    '/': () => {
      show(
        'Aprende inglés, gratis y para siempre | Parlavía',
        '<a data-route id="empezar" href="/start?course=en-from-es">Empezar</a>',
      );
      pixelTt.track('Pageview');
    },
  });
}
