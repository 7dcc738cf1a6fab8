import type { CategoryId } from './taxonomy.ts';

/** Phrases in a text, between commas. */
const words = (text: string) => text.split(',').map((phrase) => phrase.trim());

/** The words of several keys under each of several others: `user name`, `traits name`. */
const under = (above: readonly string[], keys: readonly string[]) =>
  above.flatMap((parent) => keys.map((key) => `${parent} ${key}`));

const people = [
  'user',
  'users',
  'traits',
  'customer',
  'person',
  'people',
  'profile',
  'contact',
  'author',
  'member',
  'visitor',
  'identity',
  'usr',
  'account owner',
  'recipient',
  'sender',
  'lead',
  'employee',
  'nutzer',
  'benutzer',
  'kunde',
];
const places = ['location', 'geo', 'geo data', 'address', 'position', 'coords', 'coordinates', 'point', 'gps'];
const organisations = [
  'company',
  'organization',
  'organisation',
  'org',
  'account',
  'tenant',
  'workspace',
  'group',
  'team',
];

/** Meta's, Google's, TikTok's and Awin's customer data: abbreviations that mean nothing elsewhere. */
const matching = ['ud', 'udff', 'user data', 'advanced matching', 'pii', 'customer data', 'em user data'];

/**
 * Kinds of data by the words of a field's key, in lower case: English and German, what analytics SDKs call them, and the
 * abbreviations of advertising pixels (Meta, "Advanced matching"; Google, "Enhanced conversions"; TikTok, "Events API").
 */
export const vocabulary: Readonly<Partial<Record<CategoryId, readonly string[]>>> = {
  name: [
    ...words(`
      first name, last name, full name, given name, family name, user name, middle name, customer name,
      contact name, person name, display name, real name, firstname, lastname, fullname, surname, fname, lname,
      vorname, nachname, familienname, benutzername, kundenname, ansprechpartner, hashed first name,
      hashed last name, sha256 first name, sha256 last name, account holder, cardholder name, kontoinhaber,
      anzeigename
    `),
    ...under(people, ['name', 'first', 'last', 'fn', 'ln', 'display']),
    ...under(matching, ['fn', 'ln', 'first name', 'last name']),
  ],
  email: [
    ...words(`
      email, e mail, mail, emails, user email, email address, mail address, customer email, contact email,
      email hash, hashed email, email hashed, email sha256, email sha1, email md5, sha256 email, sha1 email,
      md5 email, email lc sha256, sha256 email address, em, hem, user mail, work email, emailaddress,
      emailadresse, e mail adresse, login email, useremail, userid email, email encrypted
    `),
    ...under(matching, ['em', 'email']),
  ],
  phone: [
    ...words(`
      phone, phone number, mobile, mobile number, mobile phone, telephone, tel, user phone, telefon,
      telefonnummer, handynummer, mobilnummer, phonenumber, cell phone, contact number, sha256 phone number,
      hashed phone, phone hash, msisdn, rufnummer, handy, whatsapp
    `),
    ...under(matching, ['ph', 'pn', 'phone']),
  ],
  'postal-address': [
    ...words(`
      street, street address, address line, address line 1, address line1, address1, postal code, postcode,
      zip code, zipcode, postal address, mailing address, billing address, shipping address, home address,
      strasse, straße, plz, postleitzahl, anschrift, hausnummer, lieferadresse, rechnungsadresse
    `),
    ...under(people, ['address', 'zip', 'adresse']),
    ...under(matching, ['zp', 'zip', 'street']),
  ],
  'user-id': [
    ...words(`
      username, user id, userid, uid, customer id, account user id, external id, login, login id, username id,
      member id, identified id, known user id, previous id, distinct id, profile id, person id, contact id,
      subscriber id, kundennummer, kunden id, nutzer id, benutzer id, customer number, employee id, user key,
      customer user id, mp user id, alias
    `),
    ...under(
      ['user', 'usr', 'customer', 'member', 'visitor', 'kunde', 'nutzer', 'benutzer', 'enduser', 'person'],
      ['id', 'key', 'uuid', 'guid'],
    ),
    ...under(matching, ['external id']),
  ],
  'org-id': [
    ...words(`
      org id, organization, organisation, organization id, organisation id, org, tenant, tenant id, workspace,
      workspace id, company id, group id, org name, organization name, organisation name, workspace name,
      team id, team name, tenant name, mandant, mandanten id, organization slug, account name
    `),
    ...under(organisations, ['id', 'key', 'uuid', 'slug', 'name']),
  ],
  'device-id': [
    ...words(`
      device id, deviceid, anonymous id, client id, installation id, install id, visitor id, browser id,
      anon id, cid, guest id, machine id, unique id, geräte id, visitor uuid, anonymous user id, domain userid,
      network userid, duid, nuid, mp device id
    `),
    ...under(['device', 'visitor', 'anonymous', 'browser', 'installation'], ['id', 'key', 'uuid']),
  ],
  'cookie-id': words(`
      cookie id, cookie, fbp, fbc, ga cookie, muid, ttp, gcl au, gcl aw, li fat id, epik, scid, uuid cookie
    `),
  'session-id': [
    ...words(`
      session id, sessionid, session, session key, sid, session uuid, visit id, replay id, recording id,
      sitzungs id, window id, tab id
    `),
    ...under(['session', 'visit', 'replay'], ['id', 'key', 'uuid']),
  ],
  'click-id': words(`
      gclid, gclsrc, fbclid, msclkid, ttclid, dclid, twclid, gbraid, wbraid, click id, yclid, li click id,
      scclid, rdt cid, irclickid, awc, wickedid, kenshoo click id
    `),
  'advertising-id': words(`
      idfa, gaid, aaid, advertising id, idfv, ad id, rida, tifa, uid2, uid2 token, id5id, id5 id, rampid,
      idl env, advertiser id, ifa
    `),
  company: words(`
      company, company name, employer, firma, firmenname, unternehmen, arbeitgeber, business name,
      user company
    `),
  job: [
    ...words(`
      job title, job, job role, occupation, beruf, position title, jobtitle, berufsbezeichnung, seniority,
      department, abteilung
    `),
    ...under(people, ['title', 'role', 'position', 'job']),
  ],
  'precise-location': [
    ...words(`
      latitude, longitude, lat, lon, lng, latlng, lat lng, lat lon, latlong, geolocation, breitengrad,
      längengrad, gps, coords
    `),
    ...under(places, ['lat', 'lon', 'lng', 'latitude', 'longitude']),
  ],
  'coarse-location': [
    ...words(`
      city, country, region, country code, countrycode, region code, region name, city name, country name,
      geo country, stadt, land, ort, bundesland, province, continent, geo city, mp country code
    `),
    ...under([...people, ...places, 'geoip'], ['city', 'country', 'region', 'state', 'country code']),
    ...under(matching, ['ct', 'st', 'country']),
  ],
  timezone: words(`
      timezone, time zone, timezone offset, time zone offset, tz, tz offset, utc offset, zeitzone,
      iana timezone, timezone name, timezone id
    `),
  'ip-address': words(`
      ip, ip address, ipaddress, client ip, remote addr, user ip, ipv4, ipv6, ip adresse, x forwarded for,
      client ip address, remote address, remote ip
    `),
  device: [
    ...words(`
      user agent, brands brand, brands version, user agent data mobile, client hints mobile, ch ua brand,
      ch ua version, device orientation, screen orientation, color depth, useragent, ua, raw user agent,
      browser, browser name, browser version, browser language, browser type, browser major, os, os version,
      os name, operating system, device, device type, device model, device manufacturer, device brand,
      device family, device vendor, device name, device category, screen, screen width, screen height,
      screen resolution, screen size, screen dpi, screen density, viewport, viewport width, viewport height,
      viewport size, window width, window height, window size, inner width, inner height, display width,
      display height, resolution, language, languages, locale, lang, user language, browser locale,
      system language, platform, platform version, colour depth, pixel ratio, pixel depth, device pixel ratio,
      dpr, device memory, hardware concurrency, cpu cores, architecture, bitness, mobile model,
      connection type, effective type, network type, effective connection type, sprache, betriebssystem,
      bildschirmauflösung, touch support, max touch points, java enabled, cookies enabled, cookie enabled,
      brands, ua brands, ua mobile, ua platform, ua full version, full version list, is mobile, mobile device,
      dnt, do not track, prefers color scheme, color scheme, screenres, display mode, browser user agent, rtt,
      downlink
    `),
    ...under(
      ['browser', 'os', 'device'],
      [
        'name',
        'version',
        'type',
        'model',
        'family',
        'brand',
        'language',
        'locale',
        'width',
        'height',
        'vendor',
        'manufacturer',
        'major',
        'mobile',
      ],
    ),
    ...under(
      ['screen', 'viewport', 'window', 'display', 'resolution'],
      ['width', 'height', 'w', 'h', 'density', 'size', 'orientation', 'inner width', 'inner height'],
    ),
  ],
  fingerprint: words(`
      fingerprint, browser fingerprint, device fingerprint, canvas hash, canvas fingerprint, webgl hash,
      audio fingerprint, fonts hash, plugins, fingerprint hash, canvas, webgl renderer, webgl vendor,
      webgl unmasked renderer
    `),
  password: words(`
      password, passwd, pwd, passwort, kennwort, new password, current password, old password, user password,
      confirm password, password confirmation, login password, passphrase, pin code
    `),
  secret: words(`
      secret, client secret, secret key, private key, api secret, secret access key, signing secret,
      webhook secret, encryption key, shared secret
    `),
  token: words(`
      access token, auth token, refresh token, id token, authorization, session token, csrf token, xsrf token,
      bearer, bearer token, oauth token, jwt, auth key, push token, reset token, verification token,
      login token, magic token, zugangstoken, session cookie
    `),
  'reset-link': words(`
      reset link, magic link, invite link, invitation link, verification link, reset url, invite url,
      login link
    `),
  card: [
    ...words(`
      card number, cc number, credit card, credit card number, cardnumber, ccnumber, kreditkarte,
      kreditkartennummer, kartennummer, payment card, card no, debit card number, pan
    `),
    ...under(['card', 'payment', 'cc', 'credit card'], ['number', 'pan']),
  ],
  'bank-account': words(`
      iban, bank account, bank account number, kontonummer, bankverbindung, account number, routing number,
      sort code, bic, swift
    `),
  amount: words(`
      price, amount, order total, total price, unit price, value usd, preis, betrag, cart value, cart total,
      order value, transaction total, invoice amount, grand total
    `),
  revenue: words(`
      revenue, mrr, arr, lifetime value, ltv, umsatz, annual revenue, monthly revenue, revenue amount,
      total revenue
    `),
  'page-url': [
    ...words(`
      url, page url, current url, location, href, page path, path, pathname, page, page location,
      document location, host, page host, page hostname, hostname, domain, origin, search, page search,
      screen name, route, uri, link url, destination url, page href, document url, landing page, entry page,
      view url, page uri, canonical url, site url, website, page address, seite, seiten url, current url path,
      page domain, page route, initial url, first url, current domain, window location, target url,
      page referrer host
    `),
    ...under(
      ['page', 'view', 'context page', 'request', 'location', 'document', 'screen'],
      ['url', 'path', 'href', 'host', 'hostname', 'search', 'name', 'id', 'uri', 'route'],
    ),
  ],
  referrer: [
    ...words(`
      referrer, referer, referring domain, initial referrer, initial referring domain, document referrer,
      referrer url, referrer domain, referring url, ref url, first referrer, page referrer, referrer host,
      urlref, http referer, external referrer, verweis
    `),
    ...under(['referrer', 'referer'], ['url', 'host', 'domain', 'hostname']),
  ],
  'page-title': [
    ...words(`
      title, page title, document title, seitentitel, pagetitle, window title, current page title,
      screen title
    `),
    ...under(['page', 'document', 'view', 'screen'], ['title']),
  ],
  'event-name': [...words('event, event name, eventname, ereignis, custom event'), ...under(['event'], ['name'])],
  'search-text': words(`
      query, search query, search term, search terms, search keyword, q, keyword, keywords, search text,
      search string, suchbegriff, suchwort, suchanfrage, suche, site search, search phrase, searched for,
      query text
    `),
  interaction: words(`
      element text, el text, click text, button text, link text, target text, clicked text, element selector,
      css selector, selector, xpath, element id, element class, target element, target selector, button name,
      clicked element, scroll depth, mouse x, mouse y, click x, click y, client x, client y, page x, page y,
      elements chain
    `),
  message: words(`
      message text, comment, feedback, body text, nachricht, kommentar, comments, chat message, message body,
      support message, note, notes, user message, description text, question, answer, error message,
      exception message, anmerkung, survey answer, ticket text
    `),
  'console-log': words('console, console log, console message, log message'),
  'internal-host': words('server name, server host, internal host, db host, database host, backend host'),
  environment: words(`
      environment, env, deployment environment, umgebung, app env, deployment environment name
    `),
  'feature-flag': [
    ...words(`
      feature flag, feature flags, flags, experiments, active feature flags, flag key, flag name,
      feature flag key, experiment id, experiment name, feature key, enabled features
    `),
    ...under(['flag', 'flags', 'experiment', 'gate'], ['key', 'name', 'id', 'value', 'variant', 'variation']),
  ],
  plan: [
    ...words(`
      plan, plan name, subscription, subscription plan, tier, plan type, subscription tier, plan id,
      pricing plan, subscription status, tarif, abo, license type, account type, customer tier, plan tier,
      subscription level
    `),
    ...under(['plan', 'subscription'], ['name', 'type', 'tier', 'id']),
  ],
  'project-name': [
    ...words(`
      project, project name, repository, repo, repository name, repo name, projekt, projektname
    `),
    ...under(['project', 'repository', 'repo'], ['name', 'title', 'slug']),
  ],
  health: words(`
      diagnosis, blood type, medical condition, diagnose, disease, medication, allergies, icd, icd10, icd 10,
      health condition, krankheit, blutgruppe, medikament, patient condition, disability, behinderung,
      pregnancy, schwangerschaft
    `),
  religion: words(`
      religion, konfession, faith, religious affiliation, glaube, religionszugehörigkeit
    `),
  politics: words(`
      political party, party affiliation, political affiliation, political view, political views, partei,
      parteizugehörigkeit, politische einstellung
    `),
  orientation: words('sexual orientation, sexuality, sexuelle orientierung, sexual preference'),
  ethnicity: words('ethnicity, ethnic origin, ethnic group, ethnie, ethnische herkunft, skin color'),
  biometric: words(`
      face template, faceprint, voiceprint, fingerprint template, biometric, biometric template, iris scan,
      face embedding
    `),
  'government-id': words(`
      ssn, social security number, passport number, national id, tax id, steuernummer, steuer id,
      identity card number, personalausweis, personalausweisnummer, ausweisnummer, reisepassnummer,
      sozialversicherungsnummer, drivers license, driver license number, national insurance number, nino,
      vat number, national identity number
    `),
  'consent-state': [
    ...words(`
      consent, gdpr, gdpr consent, us privacy, tcf consent, consent status, consent state, gcs, gcd,
      consent string, tc string, gdpr applies, tracking consent, einwilligung, has opted out, ccpa, gpp,
      gpp string, gpp sid
    `),
    ...under(
      ['consent', 'gdpr', 'privacy'],
      ['analytics', 'marketing', 'status', 'granted', 'given', 'ads', 'functional', 'preferences', 'tracking'],
    ),
  ],
};
