import { foreignWords, spellingsOf } from './languages.ts';
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
  'buyer',
  'client',
  'patient',
  'applicant',
  'passenger',
  'guest user',
  'user attributes',
  'cliente',
  'klant',
  'klient',
  'mieter',
];

/** Whose name a name is: who writes, gets, pays, owns, comes. Their values must read as a person's. */
const roles = words(`
  from, to, cc, reply to, your, my, billing, shipping, delivery, invoice, patient, guest, owner, manager, assignee, attendee,
  payer, payee, buyer, seller, purchaser, holder, card holder, cardholder, signer, signatory, signee, legal, preferred, nick,
  agent, requester, requestor, reporter, creator, approver, reviewer, applicant, candidate, client, doctor, physician,
  teacher, tutor, guardian, insured, policyholder, policy holder, driver, rider, passenger, traveler, traveller, student,
  pupil, speaker, advisor, adviser, sales rep, account manager, donor, participant, respondent, tenant contact, inviter,
  invitee, invited by, subscriber, beneficiary, emergency contact, parent, spouse, partner contact, referrer, referee,
  referred by, submitter, submitted by, created by, updated by, assigned to, co owner, colleague, friend, child, mother,
  father, resident, landlord, claimant, worker, staff, operator, caller, callee, host user, organizer, organiser,
  absender, empfänger, empfaenger, kontakt, kontaktperson, rechnung, rechnungs, liefer, mitarbeiter, mitarbeitername,
  vollständiger, vollstaendiger, besitzer, inhaber, patienten, gast, schüler, antragsteller, teilnehmer, melder,
  bearbeiter, vertreter, ehepartner, versicherungsnehmer, fahrer, reisender, begünstigter, actor, subject person, clinician,
  practitioner, provider contact, nurse, courier, tenant, insured person, primary contact, contact person, next of kin,
  debtor, dbtr, creditor, cdtr, ultmt dbtr, ultmt cdtr, customer contact, appointment, pasajero, cliente, ragazzo, klant,
  patiënt, kontrahent, lieferadresse, rechnungsadresse, shipping address, billing address, delivery address, adresse livraison
`);
/** Roles that only persons have: alone they hold a person's name or user name, before a number or a reference an id. */
const persons = words(`
  patient, customer, client, applicant, beneficiary, card holder, cardholder, account holder, policy holder, policyholder, passenger,
  traveler, traveller, driver, guest, tenant, teacher, tutor, pupil, student, spouse, doctor, physician, clinician, practitioner,
  nurse, referee, assignee, author, creator, reviewer, approver, requester, requestor, reporter, submitter, buyer, payer, payee,
  employee, member, subscriber, candidate, attendee, participant, respondent, donor, resident, landlord, claimant, insured,
  courier, rider, invitee, inviter, organizer, organiser, landlady, guardian, next of kin, emergency contact, contact person,
  shopper, consumer, borrower, volunteer, player, trainer, renter, lessee, investor, voter, citizen, taxpayer, caller, sitter, walker, stylist, therapist, technician, dispatcher, salesperson, clerk, cashier, case worker, caseworker, recruiter, hiring manager, interviewer, gp, owner, user, lead, sender, recipient, seller, learner, instructor, mentor, coach,
  arzt, ärztin, patientin, kunde, kundin, mieter, vermieter, antragsteller, versicherter, versicherungsnehmer, mitglied,
  schüler, lehrer, fahrer, gast, bewerber, ansprechpartner, sachbearbeiter, médecin, élève, conducteur, passager, locataire,
  bénéficiaire, paciente, médico, alumno, pasajero, conductor, inquilino, huésped, paziente, dottore, studente, passeggero,
  patiënt, huurder, leerling, pacjent, lekarz, pasażer, kierowca, najemca, uczeń, hasta, doktor, öğrenci, yolcu, kurye, sürücü,
  müşteri, kiracı, misafir, kullanıcı, who
`);
/** What people are to each other, and to businesses; of things as well, so that no number goes by them. */
const relatives = words(`
  mother, father, parent, husband, wife, partner, son, daughter, child, brother, sister, carer, caregiver, heir, nominee,
  co applicant, co signer, cosigner, guarantor, witness, notary, executor, legal representative, dependent, dependant, companion,
  plus one, housemate, neighbour, neighbor, pickup person, collected by, received by, signed by, sold by, prepared by, served by,
  booked by, ordered by, hosted by, uploaded by, shared by, shared with, invited, mention, mentions, contact name, poc, attn, attention,
  vater, mutter, kind, sohn, tochter, ehemann, ehefrau, bürge, zeuge, begleiter, mère, père, enfant, conjoint, fils, fille, témoin,
  kid, kids, consignee, consignor, payor, solicitante, solicitantes, demandeur, richiedente, aanvrager, wnioskodawca, başvuran, accompagnateur, auteur, madre, padre, hijo, hija, cónyuge, acompañante, tutor legal, autor, autore, coniuge, figlio, figlia,
  moeder, vader, kind naam, begeleider, anne, baba, çocuk, eş, veli, yazar, matka, ojciec, dziecko, opiekun, autorka, asegurado, assuré,
  assicurato, segurado, verzekerde, sigortalı, ubezpieczony, versicherte, destinataire, expéditeur, destinatario, remitente,
  mittente, ontvanger, afzender, odbiorca, nadawca, alıcı, gönderen, reiziger, voyageur, viajero, viaggiatore, podróżny,
  conducteur secondaire, huésped principal, salarié, salariée, empleado, dipendente, werknemer, pracownik, çalışan, adhérent, licencié
`);
/** Of them, those that things have as well: what follows is not a person's number. */
const numbered = persons.filter((role) => !/^(?:lead|guest|user|conductor|hasta|gp|gast)$/.test(role));

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
const matching = words(`
  ud, udff, pd, uid data, user data, userdata, advanced matching, pii, customer data, em user data, match data, matching,
  partner data, user info
`);

/** What tells that a value is hashed, before or behind what it is of. */
const hashMarks = [
  'hashed',
  'hash',
  'hashes',
  'sha256',
  'sha 256',
  'sha1',
  'sha 1',
  'sha512',
  'md5',
  'lc sha256',
  'h',
  'encrypted',
];

/** Keys of hashed values: `email_sha256`, `hashedPhone`, `hfn`. */
const hashedUnder = (keys: readonly string[]) =>
  hashMarks.flatMap((mark) => keys.flatMap((key) => [`${mark} ${key}`, `${key} ${mark}`]));

/** Names of passwords, and of nothing else: beside a user's name, any value of theirs is one. */
export const passwordNames: ReadonlySet<string> = new Set(
  words(`
    password, passwd, pwd, pass, pw, psw, passwort, kennwort, passphrase, pass phrase, passcode, new password, newpassword,
    current password, currentpassword, old password, oldpassword, previous password, user password, userpassword, userpass,
    user pass, user pwd, login password, loginpassword, login pass, account password, password confirmation,
    passwordconfirmation, password confirm, confirm password, confirmpassword, confirmation password, password1, password2,
    password 1, password 2, pass1, pass2, pwd1, pwd2, pwd 1, pwd 2, passwd1, passwd2, repeat password, password repeat,
    repeated password, password again, retype password, retyped password, verify password, password verify, plain password,
    plainpassword, plaintext password, raw password, initial password, temporary password, temp password, new pass, old pass,
    new passwd, old passwd, new pwd, old pwd, master password, admin password, db password, database password, wifi password,
    email password, customer password, member password, txt password, password field, input password, j password,
    signin password, sign in password, signup password, sign up password, register password, registration password,
    user passwd, password new, password old, password current, neues passwort, altes passwort, aktuelles passwort,
    passwort wiederholen, passwort wiederholung, passwort bestätigen, passwort bestaetigen, passwort neu, passwort alt,
    neues kennwort, altes kennwort, kennwort wiederholen, benutzerpasswort, mot de passe, motdepasse, mdp, contraseña,
    contrasena, clave, senha, wachtwoord, haslo, hasło, lösenord, losenord, adgangskode, passord, salasana, parola
  `),
);

/**
 * Names that hold the id of a browser or a person, whatever it looks like: what advertisers exchange (their documentation
 * of user syncs; OpenRTB 2.6, §3.2.20 and §3.2.27; Prebid's user id modules, https://docs.prebid.org/dev-docs/modules/userId.html).
 */
const syncNames = words(`
  dpuuid, puid, ttd puid, ttd uid, ttd id, ttdid, tdid, td id, mt exuid, exuid, ext uid, extuid, external uid, external user uid,
  partner uid, partneruid, partner uuid, partner user id, partneruserid, partner userid, partner device id,
  partner cookie id, partner cookie, taboola hm, google hm, google gid, buyeruid, buyer uid, buyer user id, buyeruserid,
  bidder uid, bidderuid, bidder user id, bidder id sync, ssp uid, sspuid, ssp user id, sspuserid, ssp userid, dsp uid,
  dspuid, dsp user id, dspuserid, dsp userid, dsp uuid, dmp uid, dmp user id, dmp uuid, rtb uid, rtb user id, sync uid,
  match uid, match user id, piggyback cookie, piggybackcookie, adnxs uid, adnxs id, apn id, apnid, xandr id, uuid2, zuid,
  bk uuid, bkuuid, demdex uuid, demdex id, dd uuid, third party id, thirdpartyid, third party uid, thirdpartyuid,
  third party user id, thirdpartyuserid, third party cookie id, 3pid, tpid, tpuid, tp uid, tp id, viewer uid, cookie uid,
  cookieuid, cookie user id, consumer uid, network uid, networkuid, rp uid, criteo uid, criteo id, criteoid, cto bundle,
  cto bidid, id5id uid, pubcid, pub cid, pubcommonid, pubcommon id, pub common id, pub provided id, pubprovidedid, sharedid,
  shared id, sharedid id, lipbid, lipb id, lidid, netid, net id, connectid, connect id, hadronid, hadron id, amxid, amx id,
  33across id, 33acrossid, quantcastid, quantcast id, zeotapidplus, zeotap id plus, panorama id, panoramaid,
  lotame panorama id, lotamepanoramaid, merkleid, merkle id, fabrickid, fabrick id, parrableid, parrable id, dmdid, dmd id,
  kpuid, imuid, gravitompid, utiq id, utiqid, unified id, unifiedid, trade desk id, permutive id, teadsid, teads id, tapad id,
  tapadid, liveramp id, ramp id, idl, idl envelope, ats envelope, intentiq id, intentiqid, deepintentid, deepintent id,
  bidswitch uid, growthcodeid, mwopenlinkid, mwol, novatiqid, uid2 id, euid, euid id, uid2id, uid2 id, ppid,
  didsha1, didmd5, dpidsha1, dpidmd5, macsha1, macmd5, krux id, kuid, eyeota id, auiddc
`);

export const idNames: ReadonlySet<string> = new Set([...syncNames, 'uids id', 'eids id']);

/** Roles under which a person's name or user name stands alone. */
export const roleNames: ReadonlySet<string> = new Set(
  [
    ...persons,
    ...relatives,
    ...words(
      'rechnung an, bill to, ship to, sold to, deliver to, referred by, assigned to, created by, submitted by, invited by, approved by, requested by, signed by, reported by, updated by, viajero, contact, contacto, emergencia, abonné, agent',
    ),
  ].flatMap(spellingsOf),
);

/** Words of other languages, as they are and in ASCII. What English says first, stands. */
export const foreign: ReadonlyArray<readonly [phrase: string, category: CategoryId]> = Object.entries(
  foreignWords,
).flatMap(([category, text]) =>
  words(text)
    .flatMap(spellingsOf)
    .map((phrase) => [phrase, category as CategoryId] as const),
);

/** What people tick on forms: of consent only if the value says yes or no. */
const optIns = `
  npa, dma, gpc, marketing opt in, marketing optin, opt in, optin, opted in, opt out, optout, opted out, email opt in, email opt out,
  sms opt in, sms opt out, newsletter opt in, newsletter, newsletter anmeldung, subscribe newsletter, accepts marketing,
  accept marketing, accepts sms marketing, buyer accepts marketing, marketing permission, marketing emails, allow marketing,
  agree marketing, privacy accepted, privacy policy accepted, accept privacy, terms accepted, accept terms, accepts terms,
  agree terms, agreed to terms, terms agreed, tos accepted, datenschutz, datenschutz akzeptiert, agb, agb akzeptiert,
  werbung, einverstanden, akkoord, nieuwsbrief, infolettre, boletín, boletin, bülten, bulten, pazarlama izni
`;

export const optInNames: ReadonlySet<string> = new Set(words(optIns));

/** What a link says of where it stood: any word is a source, a medium or a campaign. */
const campaignNames = [
  ...under(
    [
      'utm',
      'mtm',
      'pk',
      'piwik',
      'at',
      'campaign',
      'traffic',
      'acquisition',
      'session',
      'first',
      'latest',
      'initial utm',
      'first utm',
      'last utm',
    ],
    ['source', 'medium', 'campaign'],
  ),
  ...words(`
    utm term, utm content, utm id, utmsource, utmmedium, utmcampaign, utm source platform, campaign name, campaign term,
    campaign content, mtm kwd, pk kwd, mtm cid, gad source, gad campaignid, mkt source, marketing source, lead source,
    traffic channel, acquisition channel, mc cid, hsa cam, hsa src
  `),
];

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
    ...words(
      'nickname, nick name, cardholder, name on card, nameoncard, karteninhaber, rechnungsname, mitarbeitername, kontaktname, empfängername, absendername, hfn, hln, u hfn, u hln, cardholdername, billingname, shippingname',
    ),
    ...under(words('dbtr, cdtr, ultmt dbtr, ultmt cdtr, debtor, creditor'), ['nm', 'name']),
    ...under(['name'], ['first', 'last', 'middle', 'full', 'given', 'family', 'suffix']),
    ...under(relatives, ['name', 'full name', 'first name', 'last name']),
    ...under(people, ['name', 'first', 'last', 'fn', 'ln', 'display', 'full']),
    ...under(roles, ['name', 'full name', 'display name', 'first name', 'last name']),
    ...hashedUnder([
      'first name',
      'last name',
      'full name',
      'firstname',
      'lastname',
      'name',
      'fn',
      'ln',
      'vorname',
      'nachname',
    ]),
    ...under(matching, ['fn', 'ln', 'first name', 'last name', 'firstname', 'lastname']),
    ...under(persons, ['label', 'display', 'nm', 'surname', 'forename']),
    ...under(
      ['actor', 'subject', 'practitioner', 'individual', 'agent', 'dbtr', 'cdtr', 'dbtr nm', 'cdtr nm'],
      ['display', 'label', 'nm'],
    ),
    ...words(
      'f name, l name, fst name, lst name, first nm, last nm, cust name, cust nm, insured name, pax name, traveller name, signature name, typed name, salutation name, forename, forenames, christian name, maiden name, preferred name, legal name, name of applicant',
    ),
  ],
  email: [
    ...words(`
      email, e mail, mail, emails, user email, email address, mail address, customer email, contact email,
      email hash, hashed email, email hashed, email sha256, email sha1, email md5, sha256 email, sha1 email,
      md5 email, email lc sha256, sha256 email address, em, hem, user mail, work email, emailaddress,
      emailadresse, e mail adresse, login email, useremail, userid email, email encrypted
    `),
    ...words(
      'hpem, u hem, hemail, em sha256, email addresses, hashed emails, hashed email addresses, mailadresse, work e mail',
    ),
    ...under(matching, ['em', 'email', 'e']),
    ...under(['hashes', 'hashed'], ['email', 'emails', 'em']),
    ...hashedUnder(['email', 'e mail', 'mail', 'email address', 'em', 'emails']),
  ],
  phone: [
    ...words(`
      phone, phone number, mobile, mobile number, mobile phone, telephone, tel, user phone, telefon,
      telefonnummer, handynummer, mobilnummer, phonenumber, cell phone, contact number, sha256 phone number,
      hashed phone, phone hash, msisdn, rufnummer, handy, whatsapp
    `),
    ...words('phones, phone numbers, hpn, hph, u hpn, u hph, hashed phone number, tel number, telefonnr, festnetz'),
    ...under(['phone', 'phone number', 'mobile', 'mobile number', 'telephone'], ['full', 'number']),
    ...under(matching, ['ph', 'pn', 'phone', 'p']),
    ...hashedUnder(['phone', 'phone number', 'mobile', 'telefon', 'tel']),
  ],
  'postal-address': [
    ...words(`
      street, street address, address line, address line 1, address line1, address1, addr line1, addr line 1,
      address line 2, address line2, address2, addr line2, addr line 2, postal code, postcode,
      zip code, zipcode, postal address, mailing address, billing address, shipping address, home address,
      strasse, straße, plz, postleitzahl, anschrift, hausnummer, lieferadresse, rechnungsadresse
    `),
    ...under(people, ['address', 'zip', 'adresse']),
    ...under(
      words(
        'address, addr, adresse, anschrift, direccion, dirección, indirizzo, adres, endereço, domicile, domicilio, residence',
      ),
      words(`
        zip, zip4, zip5, plus4, postal, postal code, pc, line, lines, line1, line2, line3, line 1, line 2, line 3, street1, street2, street name,
        street no, street number, house, house no, house number, house number or name, housenumber, number, no, nr, num, unit, apt,
        apartment, flat, floor, suite, building, block, door, stair, staircase, entrance, premise, thoroughfare, extra, supplement,
        zusatz, etage, stiege, tür, top, numéro, complément, bâtiment, étage, número, piso, puerta, escalera, numero, interno, scala,
        piano, huisnummer, toevoeging, busnummer, kat, daire, bina, numer, mieszkanie, lokal
      `),
    ),
    ...words(
      'zip, zip5, zip4, post zip, street line, street line 1, street line 2, addr1, addr2, address3, adresse1, adresse2, delivery zip, billing zip, service address, property address, pickup address, dropoff address, return address, site address',
    ),
    ...words('hzp, hzip, u hzip, u hzp, u hpc'),
    ...under(matching, ['zp', 'zip', 'street', 'st address', 'postal code', 'zip code']),
    ...hashedUnder(['zip', 'zp', 'plz', 'postal code', 'zip code', 'postcode', 'street', 'address']),
  ],
  'user-id': [
    ...words(`
      mc eid, ml subscriber, ml subscriber hash, ck subscriber id, vero id, bsft uid, oly enc id, elq contact id, elqcontactid, mkt contact id, dm i,
      sfmc sub, sfmc id, sfmc subscriber key, subscriber key, hs contact id, sib contact id, ac contact id, rd contact id, sailthru uid, iterable user id,
      klaviyo id, kx, email contact id, mailing id subscriber, nl subscriber, sc uid, braze id, braze external id, custid,
      username, user id, userid, uid, customer id, account user id, external id, login, login id, username id,
      member id, identified id, known user id, previous id, distinct id, profile id, person id, contact id,
      subscriber id, kundennummer, kunden id, nutzer id, benutzer id, customer number, employee id, user key,
      customer user id, mp user id, alias, identity id, account holder id, party id, subject id, consumer id, shopper reference,
      external customer id, external reference id, crm contact id, payer id, buyer id, loyalty id, loyalty card, member card, card holder id,
      screen name, handle, gamertag, player tag
    `),
    ...under(
      ['user', 'usr', 'customer', 'member', 'visitor', 'kunde', 'nutzer', 'benutzer', 'enduser', 'person'],
      ['id', 'key', 'uuid', 'guid'],
    ),
    ...under(matching, ['external id', 'user id', 'uid']),
    ...words('login hint, crm id, crmid, account user, enduser, end user id, benutzerkennung, anmeldename'),
    ...under(numbered, ['id', 'ref', 'reference', 'no', 'nr', 'number', 'identifier', 'login', 'username']),
    ...under(['patient', 'actor', 'subject', 'practitioner', 'participant'], ['identifier', 'reference']),
    ...words('hints login, loginid, user login, account login'),
    ...under(words('actor, subject, user, member, customer, person, agent'), [
      'account name',
      'account id',
      'account login',
    ]),
  ],
  'org-id': [
    ...words(`
      org id, organization, organisation, organization id, organisation id, org, tenant, tenant id, workspace,
      workspace id, company id, group id, org name, organization name, organisation name, workspace name,
      team id, team name, tenant name, wsp, wsid, ws id, tnt, workspace key, tenant key, org key, account slug, mandant, mandanten id, organization slug, account name
    `),
    ...under(organisations, ['id', 'key', 'uuid', 'slug', 'name']),
  ],
  'device-id': [
    ...words(`
      device id, deviceid, anonymous id, client id, installation id, install id, visitor id, browser id,
      anon id, cid, guest id, machine id, unique id, geräte id, visitor uuid, anonymous user id, domain userid,
      network userid, duid, nuid, mp device id, anon, anonid, anon uuid, anonymous uuid, visitor, visitor token, visitor key,
      client info uuid, browser uuid, device uuid, installation uuid
    `),
    ...under(['device', 'visitor', 'anonymous', 'browser', 'installation'], ['id', 'key', 'uuid']),
  ],
  'cookie-id': words(`
      cookie id, cookieid, cookie, fbp, fbc, ga cookie, muid, ttp, gcl au, gcl aw, scid, uuid cookie, ecid, mcid, marketing cloud visitor id, mcvisid, d mid
    `).concat(syncNames),
  'session-id': [
    ...words(`
      session id, sessionid, jsessionid, phpsessid, aspsessionid, cfid, session, session key, sid, session uuid, visit id, replay id, recording id,
      sitzungs id, window id, tab id, page load id, pageload id, page view id, pageview id, page instance id, page session id,
      view uuid, pv id, pvid
    `),
    ...under(['session', 'visit', 'replay'], ['id', 'key', 'uuid']),
  ],
  'click-id': words(`
      gclid, gclsrc, fbclid, msclkid, ttclid, dclid, twclid, gbraid, wbraid, click id, yclid, li click id,
      scclid, sccid, rdt cid, irclickid, awc, wickedid, kenshoo click id, li fat id, epik, tblci, cjevent, ko click id, obclid, dicbo,
      vmcid, srsltid, sscid, tduid, ef id, s kwcid, click ref, clickref, aff click id, ysclid, vero click id, igshid, ran site id,
      initial li fat id, initial rdt cid, transaction click id
    `),
  'advertising-id': words(`
      uids id, eids id, eid id, user ids id, uid2 id, euid, user id as eids,
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
      department, abteilung, team, job team, business unit, pay grade
    `),
    ...under(
      [...people, 'experience', 'work experience', 'employment', 'candidate', 'applicant'],
      ['title', 'role', 'position', 'job'],
    ),
    ...words(
      'salary, salary expectation, salary expectations, salary min, salary max, gehalt, gehaltsvorstellung, csp, catégorie socioprofessionnelle, job grade, jobgrade, salary grade, salary band, job level, vacancy, vacancy title, job post, job posting, job offer, requisition title, stelle, stellentitel, offre d emploi, vacante, vacature, oferta pracy, notice period, work permit',
    ),
    ...under(
      words(
        'employment, employments, job, jobs, position, positions, vacancy, experience, experiences, occupation, work, career, stelle, poste, empleo, lavoro, baan',
      ),
      ['title', 'name', 'current', 'level', 'grade', 'salary', 'function'],
    ),
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
    ...words(
      'office, office location, work location, job location, standort name, filiale, sede, lieu de travail, vestiging, oddział, şube, store city, store location, branch city, pickup city, home city, home airport, delivery city, billing city, shipping city, state code, province code, constituency, wahlkreis, arrondissement, département, departamento, voivodeship, hct, hst, u hct, u hst, u hrg, postal town',
    ),
    ...under(matching, ['ct', 'st', 'country', 'city', 'state', 'region', 'cn']),
    ...hashedUnder(['city', 'state', 'country', 'region', 'stadt', 'ort', 'land']),
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
      downlink, net etype, net rtt, net dlink, device memory estimated capacity, processor count, culture calendar, culture display name,
      cpu count, cpu architecture, gerät, geraet, gerätetyp, geraetetyp, endgerät, auflösung, aufloesung, appareil, type appareil,
      navigateur, navegador, dispositivo, pantalla, taal, apparaat, langue, idioma, cihaz, tarayıcı, tarayici, dil, urządzenie,
      urzadzenie, przeglądarka, screen res, win w, win h, vw, vh, sw, sh, scr w, scr h, iw, ih, user agent string, os build,
      device build, browser build, runtime name, runtime version, form factor, gpu, gpu renderer
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
      ['connection', 'network', 'network information'],
      ['type', 'effective type', 'rtt', 'downlink', 'save data'],
    ),
    ...under(
      ['screen', 'viewport', 'window', 'display', 'resolution'],
      ['width', 'height', 'w', 'h', 'density', 'size', 'orientation', 'inner width', 'inner height'],
    ),
  ],
  fingerprint: words(`
      fingerprint, browser fingerprint, device fingerprint, canvas hash, canvas fingerprint, webgl hash,
      audio fingerprint, fonts hash, bfp, fp hash, fingerprint plugins, browser plugins, navigator plugins, components plugins, fingerprint hash, canvas, webgl renderer, webgl vendor,
      webgl unmasked renderer
    `),
  password: [...passwordNames, 'pin code'],
  secret: words(`
      account key, storage key, account secret, app secret, api key secret, secret token, sas token, storage account key,
      connection string, client secret, secret key, private key, api secret, secret access key, signing secret,
      webhook secret, encryption key, shared secret
    `),
  token: words(`
      access token, auth token, refresh token, id token, authorization, session token, csrf token, xsrf token,
      bearer, bearer token, oauth token, jwt, auth key, push token, reset token, verification token,
      login token, magic token, zugangstoken, session cookie, g recaptcha response, recaptcha token, recaptcha response,
      h captcha response, hcaptcha token, cf turnstile response, turnstile token, captcha token, captcha response,
      authenticity token, request verification token, csrfmiddlewaretoken, csrf, xsrf, anti forgery token, antiforgery token,
      payment nonce, payment method nonce, stripe token, card token, payment token, device token, registration token, fcm token,
      apns token, saml response, samlresponse, code verifier, download token, upload token, share token, guest token,
      customer token, cart token, checkout token, user token, viewer token, api token, bearer auth, security token,
      authorization code, auth code, socket token, join token, room token, meeting token, invite token, confirmation token
    `),
  'reset-link': words(`
      reset link, magic link, invite link, invitation link, verification link, reset url, invite url,
      login link
    `),
  card: [
    ...words(`
      card, cc, card number, cc number, ccnum, cc num, cc no, ccno, card num, cardnum, karte, kreditkartennr, payment card number, credit card, credit card number, cardnumber, ccnumber, kreditkarte,
      kreditkartennummer, kartennummer, payment card, card no, debit card number, pan
    `),
    ...under(['card', 'payment', 'cc', 'credit card', 'payment method', 'creditcard'], ['number', 'pan', 'num', 'no']),
    ...words(
      'cvc, cvv, cvv2, prüfziffer, kartenprüfnummer, kartenprüfziffer, security code, cvc2, card cvc, card cvv, cvc code, cvv code, card security code, cc cvc, cc cvv, prüfziffer karte, kart no, kart numarası, numéro de carte, número de tarjeta, tarjeta, numero carta, número do cartão, kaartnummer, numer karty, kortnummer, kart cvc, card verification value, cryptogramme, encrypted card number, encrypted card, encrypted pan, encrypted cvc, encrypted cvv, encrypted security code, encrypted expiry month, encrypted expiry year, encrypted expiry date, encrypted card data, encrypted number, card cryptogram, enc card number, enc cvv, cse data',
    ),
  ],
  'bank-account': words(`
      iban, bank account, bank account number, kontonummer, bankverbindung, account number, routing number,
      sort code, bic, swift, vpa, upi, upi id, upi vpa, virtual payment address, pix key, chave pix, bacs account, ach account, ach routing,
      ach account number, account number last4, sepa debit, payout account, beneficiary account, from account, to account, debit account,
      credit account, source account, destination account
    `),
  amount: words(`
      price, amount, order total, total price, unit price, value usd, preis, betrag, cart value, cart total,
      order value, cost, transaction total, invoice amount, grand total, amount due, amount paid, amount total, order amount,
      paid price, total amount, total value, sub total, subtotal, tax amount, discount amount, shipping cost, basket total,
      basket value, checkout total, purchase value, transaction amount, payment amount, account balance, customer balance,
      balance due, outstanding balance, sale price, item price, product price, list price, total, fiyat, tutar, toplam tutar,
      cena, kwota, prix, prix total, montant, montant total, importe, precio, precio total, prezzo, importo, prijs, bedrag,
      net amount, gross amount, amt, fee, fees, premium, prima, prime, prämie, premie, składka, face amount, face amt, loan amount, coverage amount, insured amount,
      sum insured, versicherungssumme, deckungssumme, monthly rent, rent, kaltmiete, warmmiete, loyer, deposit, kaution, budget, donation amount, donation, spende, credit limit, tax total, vat amount, shipping total, shipping fee, delivery fee, service fee, tip amount,
      annual income, monthly income, household income, net income, income, einkommen, nettoeinkommen, haushaltseinkommen, revenu mensuel, ingresos, ingresos mensuales, reddito, inkomen, dochód, gelir, bid amount, bid price, offer price, asking price, purchase price, kaufpreis, down payment,
      totaalbedrag, gesamt, gesamtbetrag, gesamtpreis, endbetrag, rechnungsbetrag, einzelpreis, warenwert, preço, valor total
    `),
  revenue: words(`
      revenue, mrr, arr, lifetime value, ltv, umsatz, annual revenue, monthly revenue, revenue amount,
      total revenue, monthly spend, annual spend, yearly spend, total spend, total spent, lifetime spend, arpu, acv, tcv,
      contract value, deal value, deal amount, deal size, customer value, jahresumsatz, monatsumsatz, ciro, chiffre affaires
    `),
  'page-url': [
    ...words(`
      url, page url, current url, location, href, page path, path, pathname, page, page location,
      document location, host, page host, page hostname, hostname, domain, origin, search, page search,
      screen name, route, uri, link url, destination url, page href, document url, landing page, entry page,
      view url, page uri, canonical url, site url, website, page address, seite, seiten url, current url path,
      page domain, page route, initial url, first url, current domain, window location, target url,
      page referrer host, return to, returnto, return url, returnurl, return path, return uri, redirect, redirect to, redirect uri,
      redirect url, redirecturl, redirectto, next, next url, next page, callback, callback url, callbackurl, continue,
      continue url, success url, cancel url, failure url, back url, backurl, goto, go to, from path, to path, old url, new url,
      previous url, prev url, prev path, previous path, status callback, rueck, rück, zurueck, zurück, rücksprung, ziel, ziel url,
      weiter, retour, vuelta, terug, powrot, dönüş, donus
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
    ...campaignNames,
    ...under(['referrer', 'referer'], ['url', 'host', 'domain', 'hostname']),
  ],
  'page-title': [
    ...words(`
      title, page title, document title, seitentitel, pagetitle, window title, current page title,
      screen title, page t, doc t
    `),
    ...under(['page', 'document', 'view', 'screen'], ['title']),
  ],
  'event-name': [
    ...words(`
      event, event name, eventname, ereignis, custom event, evt, ev, ename, evt name, event type, evt type, event action,
      event key, event label, event category, action name, hit type, track event, olay, événement, evenement,
      evento, wydarzenie, gebeurtenis, ereignisname, verb, verb id, verb display, verb display en us,
      verb display en, verb display de, spans events name
    `),
    ...under(['event', 'evt'], ['name', 'action']),
  ],
  'search-text': words(`
      query, search query, search term, search terms, search keyword, q, keyword, keywords, search text,
      terim, arama, arama terimi, arama metni, aranan, zoekterm, zoekwoord, zoekopdracht, zoekvraag, zoeken, recherche, mot cle, mots cles, motcle, motscles, mot clé, mots clés, terme, terme recherche, requete, requête, buscar, busqueda, búsqueda, buscado, termino, término, termino busqueda, termo, busca, pesquisa, ricerca, cerca, fraza, szukaj, szukane, wyszukiwanie, sökord, søgeord, hakusana, suchtext, suchphrase, stichwort, keyword text, search value, search input, search box, search for, searchterm, searchtext, searchquery, searchkey, kw, kwd, term, ss, user query, raw query, original query, query string text,
      search string, suchbegriff, suchwort, suchanfrage, suche, site search, search phrase, searched for,
      query text
    `),
  interaction: [
    words(`
      element text, el text, click text, button text, link text, target text, clicked text, element selector,
      css selector, selector, xpath, element id, element class, target element, target selector, button name,
      clicked element, scroll depth, mouse x, mouse y, click x, click y, client x, client y, page x, page y,
      elements chain, target id, target tag, target type, target class, nearest id, nearest tag, nearest type, nearest class,
      nearest name, error click, rage click, dead click, click count, tap count,
      click id name, button id, button label, button type, button features, btn id, btn text, btn label, event target, el id, el class, element tag, element tag name, element type,
      element name, element label, tag name, node attributes id, node attributes class, node attributes name, node attributes data test id,
      scroll percentage, scroll percent, percent scrolled, scroll y, scroll x, scroll top, scroll position, scrolled,
      max scroll, max scroll depth, engagement time, engagement time msec, time on page, time on site,  page dwell time, pointer type, pointer x, pointer y, mouse position, caret, caret position,
      cursor position, cursor pos, selection start, selection end, selected text, selected option, keystrokes, key presses,
      is checked, content name, content category, item name, item category, item brand, item variant, product name,
      product title, product category, product brand, product variant, produkt, produktname, artikel, artikelname,
      produit, nom produit, producto, nombre producto, prodotto, urun, ürün, urun adi, ürün adı, produkt nazwa, kategori,
      restoran, restaurant name, dish name, viewed item, viewed product, article name, recipe name, video title, song name,
      scrolltiefe, klicktiefe, verweildauer, geklickt, klick, tıklama, clic
    `),
    ...under(
      [
        'basket items',
        'cart items',
        'line items',
        'order items',
        'products',
        'product',
        'cart',
        'basket',
        'contents',
        'warenkorb',
        'sepet',
      ],
      ['name', 'title', 'category'],
    ),
  ].flat(),
  message: words(`
      message, subject, body, description, reason, reply, response, answer, review, bio, details, betreff, grund,
      reply text, response text, answer text, review text, review body, review comment, enquiry, inquiry, your message,
      your enquiry, complaint, request details, cancellation reason, cancel reason, churn reason, reason text, return reason,
      refund reason, survey response, survey answers, survey comment, testimonial, additional info, additional information,
      additional comments, special requests, special instructions, delivery instructions, delivery notes, order notes,
      order comment, ticket description, ticket subject, issue description, excerpt, snippet text, draft, draft text, entwurf, observations, observaciones, observación, observacion, remarque, remarques, commentaire, commentaires, opmerking, opmerkingen, toelichting, bericht, berichttekst, vraag tekst, mesaj, mesaj metni, yorum, açıklama, aciklama, uwagi, uwaga, notatka, wiadomosc, wiadomość, treść, tresc, motivation, motivatie, motivatiebrief, motivación, avis, avis client, opinión, opinion, reseña, mensaje, comentario, comentarios, descripción, descripcion, description longue, message texte, osservazioni, commento, messaggio, observação, mensagem, comentário, prompt, user prompt, system prompt, prompt text, completion, completion text, utterance, user input, llm input, llm output, ai response, ai answer, model output, generated text, hinweis, hinweise, wunsch, lieferhinweis, instructions, consigne, consignes, instrucciones, teslimat notu, siparis notu, sipariş notu, message draft, draft message, bem, review title, reviewbody, problem description, case description,
      anliegen, bemerkung, bemerkungen, freitext, mitteilung, rückmeldung, rueckmeldung, anmerkungen, notiz, notizen,
      beschreibung, begründung, email body, email subject, mail body, mail subject, mail text, sms text, sms body,
      post content, post body, post text, about me, about you, open feedback, open text, open ended, open answer,
      free text, freetext, nps comment, nps feedback, csat comment, rating comment, chat text, chat input, internal note,
      internal notes, private note, cover letter, gift message, greeting message, personal message, invite message,
      custom message, dm text, tweet text, caption text, transcript, conversation text, suggestion, suggestions, remarks,
      remark, symptoms description, message content, message subject, message html, text message, message text, comment,
      comment text, comment body, feedback, feedback text, feedback comment, feedback message, body text, nachricht, kommentar, comments, chat message, message body,
      support message, note, notes, user message, description text, question, answer, error message,
      exception message, anmerkung, survey answer, ticket text
    `),
  'console-log': words(`
      console, console log, console message, log message, log, log line, logline, logs message,
      exception type, exception class, exception name, error type, error class, error kind, exceptionclass, errortype,
      stderr, stdout, fehlermeldung, fehlertext, err type, exception value, exception string, uncaught exception
    `),
  'internal-host': words('server name, server host, internal host, db host, database host, backend host'),
  environment: words(`
      environment, env, deployment environment, umgebung, app env, deployment environment name, release, release name,
      release version, app version, appversion, app version name, app release, application version, application ver, service version,
      build, build version, build number, build id, app build, app build number, deployment, deployment id,
      deployment version, deploy, deploy id, deploy version, deploy env, git sha, git commit,
      commit sha, commit hash, git branch, code version, web version, frontend version, versionsnummer
    `),
  'feature-flag': [
    ...words(`
      feature flag, feature flags, flags, experiments, active feature flags, flag key, flag name,
      feature flag key, experiment id, experiment name, feature key, enabled features, ab, ab test, abtest, ab variant, ab group,
      ab bucket, ab testing, ab tests, experiment, experiment variant, experiment group, experiment bucket, exp variant,
      exp group, exp id, variant, variant id, variant name, variation, variation id, variation name, bucket, treatment,
      treatment group, test group, deploy canary, canary, is canary, test variant, split test, feature toggle, feature toggles, toggles, feature gate,
      feature gates, flag value, flag variation, variante, testgruppe, testvariante
    `),
    ...under(['flag', 'flags', 'experiment', 'gate'], ['key', 'name', 'id', 'value', 'variant', 'variation']),
  ],
  plan: [
    ...words(`
      plan, plan name, subscription, subscription plan, tier, plan type, subscription tier, plan id,
      pricing plan, subscription status, tarif, abo, license type, account type, customer tier, plan tier,
      subscription level, current plan, billing plan, pricing tier, price plan, account plan, tarifname, abonnement, abomodell, membership, membership type, membership level, membership tier, membership status, member type, member level, member status, loyalty level, loyalty tier, loyalty status, loyalty program, tier name, status level, service level, service plan, service tier, package name, package type, bundle, offre, formule, forfait, niveau, niveau fidélité, statut fidélité, nivel, nivel fidelidad, plan de datos, tarifa plan, suscripción, livello, abbonamento, piano tariffario, pakket, abonnementsvorm, pakiet, abonament, taryfa, üyelik, üyelik tipi, paket adı, mitgliedschaft, mitgliedsstatus, kundenstatus, treuestatus, vip level, vip, is vip, premium user, is premium, is subscriber, is paying, paid user, is pro, trial status, is trial, subscriber status, subscriber type, abonné actif, statut abonné, type abonné
    `),
    ...under([...organisations, ...people], ['plan', 'tier', 'plan name', 'subscription', 'plan id']),
    ...under(['plan', 'subscription'], ['name', 'type', 'tier', 'id']),
  ],
  'project-name': [
    ...words(`
      project, project name, repository, repo, repository name, repo name, projekt, projektname
    `),
    ...under(['project', 'repository', 'repo'], ['name', 'title', 'slug']),
  ],
  health: words(`
      diagnosis, blood type, medical condition, condition name, disability status, has disability, eeo disability, eeo dis, rx, prescribed drug, dosage, prescribed dose, body weight, body height, body fat, körpergewicht, körpergröße, gewicht kg, peso corporal, poids corporel, lichaamsgewicht, blood sugar, blood glucose, glucose, menstrual cycle, last period, last menstrual period, sleep disorder, mental health, injury, injuries, injury type, lesión, blessure, verletzung, phobia, therapist type, treatment plan, diagnose, disease, medication, allergies, icd, icd10, icd 10,
      health condition, krankheit, blutgruppe, medikament, patient condition, disability, behinderung,
      pregnancy, schwangerschaft
    `).concat(
    under(
      words(
        'service type, service category, reason code, code, medication codeable concept, specialty, condition, substance, body site, manifestation, vaccine code, reason, diagnosis codeable concept, value codeable concept, appointment type',
      ),
      ['coding code', 'coding display'],
    ),
  ),
  religion: words(`
      religion, konfession, faith, denomination, cult, culte, eeo religion, religious affiliation, glaube, religionszugehörigkeit
    `),
  politics: words(`
      political party, party affiliation, political affiliation, political view, political views, partei,
      parteizugehörigkeit, politische einstellung
    `),
  orientation: words('sexual orientation, sexuality, sexuelle orientierung, sexual preference'),
  ethnicity: words(
    'ethnicity, ethnic origin, ethnic group, eeo ethnicity, eeo eth, eeo race, ethnic identity, tribe, skin tone, ethnie, ethnische herkunft, skin color',
  ),
  biometric: words(`
      face template, faceprint, voiceprint, fingerprint template, biometric, biometric template, iris scan,
      face embedding
    `),
  'government-id': words(`
      ssn, social security number, passport number, national id, tax id, steuernummer, steuer id,
      identity card number, personalausweis, personalausweisnummer, ausweisnummer, reisepassnummer,
      sozialversicherungsnummer, drivers license, driver license number, national insurance number, nino,
      vat number, national identity number
    `).concat(
    under(
      words(
        'doc, docs, identity, documento, document, id document, passport, pasaporte, passeport, ausweis, identity document, id card, travel document, identification',
      ),
      ['numero', 'number', 'no', 'nr', 'num'],
    ),
  ),
  // What runs in the page has a version of its own, which says nothing of the app.
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
