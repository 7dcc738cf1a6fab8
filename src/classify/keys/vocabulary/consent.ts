import { under, type Vocabulary, words } from './phrases.ts';

/** Checkboxes on forms, and flags of vendors: consent only if the value is yes or no. */
const optIns = `
  npa, dma, gpc, marketing opt in, marketing optin, opt in, optin, opted in, opt out, optout, opted out, email opt in, email opt out,
  sms opt in, sms opt out, newsletter opt in, newsletter, newsletter anmeldung, subscribe newsletter, accepts marketing,
  accept marketing, accepts sms marketing, buyer accepts marketing, marketing permission, marketing emails, allow marketing,
  agree marketing, privacy accepted, privacy policy accepted, accept privacy, terms accepted, accept terms, accepts terms,
  agree terms, agreed to terms, terms agreed, tos accepted, datenschutz, datenschutz akzeptiert, agb, agb akzeptiert,
  werbung, einverstanden, akkoord, nieuwsbrief, infolettre, boletín, boletin, bülten, bulten, pazarlama izni
`;

/** Names of these checkboxes and flags. */
export const optInNames: ReadonlySet<string> = new Set(words(optIns));

/** Names of fields for consent, and names that look like those of other kinds but have no kind (`other`). */
export const consent: Vocabulary = {
  // Versions of SDKs and players, not of the app.
  other: under(
    ['sdk', 'library', 'lib', 'agent', 'tracker', 'plugin', 'player', 'protocol', 'schema', 'api', 'tag'],
    ['release', 'build', 'version', 'build version', 'build number', 'variant', 'stage'],
  ),
  'consent-state': [
    ...words(`
      consent, gdpr, gdpr consent, us privacy, tcf consent, consent status, consent state, gcs, gcd,
      consent string, tc string, gdpr applies, tracking consent, einwilligung, has opted out, ccpa, gpp,
      gpp string, gpp sid, dma cps, cdb, us privacy string, usp, usp string, consent mode, consent to process,
      consent communications, consent granted, has consent, consent given, cookie consent, marketing consent, analytics consent,
      ads consent, ad storage, analytics storage, ad user data, ad personalization, functionality storage,
      personalization storage, security storage, do not sell, global privacy control, gpc, limit ad tracking, limit data sharing,
      limited data use, non personalized ads, data processing options, addtl consent, rgpd, lgpd, kvkk, kvkk onay, avg akkoord, consentement,
      consentimiento, consenso, toestemming, zgoda, onay, zustimmung, cookie einwilligung, werbeeinwilligung,
      marketing einwilligung, ${optIns}
    `),
    ...under(
      ['consent', 'gdpr', 'privacy'],
      [
        'analytics',
        'marketing',
        'status',
        'granted',
        'given',
        'ads',
        'functional',
        'preferences',
        'tracking',
        'necessary',
        'statistics',
        'performance',
        'personalization',
        'email',
        'sms',
        'cookies',
      ],
    ),
  ],
};
