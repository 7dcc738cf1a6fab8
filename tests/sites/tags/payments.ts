import { cookie, digits, letters, sendForm, sendJson } from '../site.ts';

/** What Stripe.js sends when a card is entered. https://docs.stripe.com/api/payment_methods/create */
export function stripe(key: string) {
  const ids = {
    guid: crypto.randomUUID() + letters(6, '0123456789abcdef'),
    muid: cookie('__stripe_mid', () => crypto.randomUUID() + letters(6, '0123456789abcdef')),
    sid: cookie('__stripe_sid', () => crypto.randomUUID() + letters(6, '0123456789abcdef')),
  };
  return {
    /** Signals to detect fraud, base64 of URL-encoded JSON. */
    async signals(): Promise<void> {
      const data = {
        v2: 1,
        id: letters(32, '0123456789abcdef'),
        t: 214.7,
        tag: '4.5.44',
        src: 'js',
        a: {
          a: { v: 'true', t: 0 },
          b: { v: 'false', t: 0 },
          c: { v: navigator.language, t: 0 },
          d: { v: 'Linux x86_64', t: 0 },
          f: { v: `${screen.width}w_${screen.height}h_${screen.colorDepth}d_1r`, t: 0 },
          g: { v: String(new Date().getTimezoneOffset()), t: 0 },
          k: { v: 'sessionStorage-enabled, localStorage-enabled', t: 0.1 },
          m: { v: navigator.userAgent, t: 0 },
        },
        b: { a: '', b: location.href, c: document.referrer, d: ids.muid, e: ids.sid, f: false, g: true, h: true },
        h: letters(20, '0123456789abcdef'),
      };
      await fetch('https://m.stripe.com/6', {
        method: 'POST',
        body: btoa(encodeURIComponent(JSON.stringify(data))),
      }).catch(() => undefined);
    },
    async card(card: Readonly<Record<string, string>>, billing: Readonly<Record<string, string>>): Promise<void> {
      const named = (prefix: string, values: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
      await sendForm('https://api.stripe.com/v1/payment_methods', {
        type: 'card',
        ...named('billing_details', billing),
        ...named('card', card),
        ...ids,
        payment_user_agent: 'stripe.js/8c194b4d1c; stripe-js-v3/8c194b4d1c; card-element',
        referrer: location.origin,
        time_on_page: Math.round(performance.now()),
        'client_attribution_metadata[client_session_id]': crypto.randomUUID(),
        'client_attribution_metadata[merchant_integration_source]': 'elements',
        'client_attribution_metadata[merchant_integration_subtype]': 'card-element',
        key,
        _stripe_version: '2024-06-20',
      });
    },
  };
}

/** Adyen's drop-in pays a session; card fields are encrypted in the browser. https://docs.adyen.com/online-payments/ */
export function adyenPay(
  {
    clientKey,
    session,
    reference,
  }: { readonly clientKey: string; readonly session: string; readonly reference: string },
  shopper: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const sealed = () =>
    `eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZDQkMtSFM1MTIiLCJ2ZXJzaW9uIjoiMSJ9.${letters(120)}.${letters(22)}.${letters(160)}.${letters(43)}`;
  const client = {
    deviceFingerprint: `${letters(24)}:40`,
    version: '1.0.0',
    persistentCookie: [`_rp_uid=${crypto.randomUUID()}`],
    components: {
      userAgent: letters(32, '0123456789abcdef'),
      webdriver: 0,
      language: navigator.language,
      colorDepth: 24,
      screenWidth: screen.width,
    },
  };
  return sendJson(
    `https://checkoutshopper-live.adyen.com/checkoutshopper/v1/sessions/${session}/payments?clientKey=${clientKey}`,
    {
      sessionData: `Ab02b4c0!BQABAgB${letters(90)}`,
      riskData: { clientData: btoa(JSON.stringify(client)) },
      paymentMethod: {
        type: 'scheme',
        holderName: shopper.holderName,
        encryptedCardNumber: sealed(),
        encryptedExpiryMonth: sealed(),
        encryptedExpiryYear: sealed(),
        encryptedSecurityCode: sealed(),
        brand: 'visa',
        checkoutAttemptId: `do-not-track-${digits(13)}`,
      },
      browserInfo: {
        acceptHeader: '*/*',
        colorDepth: 24,
        language: navigator.language,
        javaEnabled: false,
        screenHeight: screen.height,
        screenWidth: screen.width,
        userAgent: navigator.userAgent,
        timeZoneOffset: new Date().getTimezoneOffset(),
      },
      reference,
      origin: location.origin,
      ...shopper,
      clientStateDataIndicator: true,
    },
  );
}

/** Stripe's Payment Element confirms a setup intent. https://docs.stripe.com/api/setup_intents/confirm */
export function stripeSetup(key: string, secret: string) {
  const hex = '0123456789abcdef';
  const ids = {
    guid: crypto.randomUUID() + letters(6, hex),
    muid: cookie('__stripe_mid', () => crypto.randomUUID() + letters(6, hex)),
    sid: cookie('__stripe_sid', () => crypto.randomUUID() + letters(6, hex)),
  };
  const intent = secret.split('_secret_')[0];
  const session = crypto.randomUUID();
  return {
    confirm: (method: Readonly<Record<string, string>>) => {
      const data = Object.fromEntries(
        Object.entries({ ...method, ...ids }).map(([name, value]) => [
          `payment_method_data${name.startsWith('[') ? name : `[${name}]`}`,
          value,
        ]),
      );
      return sendForm(`https://api.stripe.com/v1/setup_intents/${intent}/confirm`, {
        return_url: location.href,
        ...data,
        'payment_method_data[payment_user_agent]':
          'stripe.js/3a91c07bde; stripe-js-v3/3a91c07bde; payment-element; deferred-intent',
        'payment_method_data[referrer]': location.origin,
        'payment_method_data[time_on_page]': Math.round(performance.now()),
        'payment_method_data[client_attribution_metadata][client_session_id]': session,
        'payment_method_data[client_attribution_metadata][merchant_integration_version]': '2021',
        expected_payment_method_type: 'card',
        use_stripe_sdk: 'true',
        key,
        client_secret: secret,
      });
    },
    /** Sends the script's own log. */
    log: (event: string, more: Readonly<Record<string, unknown>>) =>
      sendForm('https://r.stripe.com/b', {
        client_id: 'stripe-js',
        num_requests: 1,
        events: JSON.stringify([
          {
            event_name: event,
            created: Date.now(),
            batching_enabled: 'true',
            event_count: '4',
            os: 'Linux',
            browserFamily: 'Chrome',
            version: '3a91c07bde',
            event_id: crypto.randomUUID(),
            key,
            key_mode: 'live',
            referrer: location.origin,
            stripe_js_id: session,
            controller_load_time: String(Date.now() - 812),
            wrapper: 'react-stripe-js',
            wrapper_version: '5.4.1',
            es_module: 'true',
            ...more,
          },
        ]),
      }),
  };
}
