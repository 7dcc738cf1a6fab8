import { letters, sendForm, sendJson, withQuery } from '../site.ts';

/** Mercado Pago's token of a card. https://www.mercadopago.com.br/developers/pt/reference/card_tokens/_card_tokens/post */
export function mercadoPagoToken(key: string, card: Readonly<Record<string, unknown>>): Promise<unknown> {
  const query = { public_key: key, locale: 'pt-BR', js_version: '2.0.0', referer: location.origin };
  return sendJson(
    withQuery('https://api.mercadopago.com/v1/card_tokens', query),
    { ...card, device: { meli: { session_id: `armor.${letters(64, '0123456789abcdef')}` } } },
    { headers: { 'x-product-id': 'BTR2NDB8M2T0RP9JNBJ0' } },
  );
}

/** PayU's token of a card: JSON in a form. https://developers.payu.com/europe/docs/payment-flows/integration-types/tokenization/ */
export function payuToken(posId: string, card: Readonly<Record<string, unknown>>): Promise<unknown> {
  const data = { request: 'TokenCreateRequest', sender: posId, data: { agreement: true, card } };
  return sendForm('https://secure.payu.com/api/v2/token/token.json', { data: JSON.stringify(data) });
}

/** PayPal's buttons: an order, its source of payment, and the script's own log. https://developer.paypal.com/docs/api/orders/v2/ */
export function paypal(client: string) {
  const session = `uid_${letters(10, '0123456789abcdef')}_${letters(18)}`;
  const headers = {
    'paypal-client-metadata-id': session,
    'paypal-partner-attribution-id': 'RaiseKit_SP_PPCP',
    authorization: `Bearer A21AA${letters(40)}`,
  };
  return {
    order: (order: Readonly<Record<string, unknown>>) =>
      sendJson('https://www.paypal.com/v2/checkout/orders', { intent: 'CAPTURE', ...order }, { headers }),
    confirm: (id: string, payment_source: Readonly<Record<string, unknown>>) =>
      sendJson(
        `https://www.paypal.com/v2/checkout/orders/${id}/confirm-payment-source`,
        { payment_source },
        { headers },
      ),
    log: (event: string, payload: Readonly<Record<string, unknown>>) =>
      sendJson('https://www.paypal.com/xoplatform/logger/api/logger', {
        events: [
          {
            level: 'info',
            event,
            payload: { ...payload, referer: location.host, sessionID: session, env: 'production' },
          },
        ],
        meta: {},
        tracking: [
          {
            feed_name: 'payments_sdk',
            serverside_data_source: 'checkout',
            client_id: client,
            page_session_id: session,
            referer_url: location.href,
            merchant_domain: location.hostname,
            locale: navigator.language.replace('-', '_'),
            buyer_cntry: 'AU',
            transition_name: event,
            t: String(Date.now()),
          },
        ],
        metrics: [],
      }),
  };
}

/** Redsys, the gateway of Spanish banks: JSON in base64, signed. https://pagosonline.redsys.es/desarrolladores.html */
export function redsysPayment(parameters: Readonly<Record<string, string>>): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(parameters));
  return sendForm('https://sis.redsys.es/sis/rest/trataPeticionREST', {
    Ds_SignatureVersion: 'HMAC_SHA256_V1',
    Ds_MerchantParameters: btoa(String.fromCharCode(...bytes)),
    Ds_Signature: `${letters(43)}=`,
  });
}
