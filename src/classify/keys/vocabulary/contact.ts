import { hashedUnder, matching, under, type Vocabulary, words } from './phrases.ts';
import { people, persons, relatives, roles } from './roles.ts';

/** Names of fields for people's names, e-mail addresses, telephone numbers and postal addresses. */
export const contact: Vocabulary = {
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
    ...under(words('ship to, shipto, bill to, billto'), ['name', 'first name', 'last name']),
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
    ...under(words('mobile phone, home phone, work phone, cell phone'), ['subscriber']),
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
    ...words(
      'cpost, cpostal, c postal, codpost, cod post, codpostal, cod postal, codigo post, postlz, post lz, kodpoczt, kod poczt, pstcd, pst cd, postcd, post cd, zipcd, zip cd, zip no',
    ),
    // EMV 3-D Secure, https://www.emvco.com/emv-technologies/3-d-secure/.
    ...under(
      words('bill addr, ship addr, billaddr, shipaddr, ship to, shipto, bill to, billto, cust, buyer'),
      words(
        'line, line1, line2, line3, line 1, line 2, line 3, post code, postcode, postal code, zip, street, street2, address',
      ),
    ),
    ...under(matching, ['zp', 'zip', 'street', 'st address', 'postal code', 'zip code']),
    ...hashedUnder(['zip', 'zp', 'plz', 'postal code', 'zip code', 'postcode', 'street', 'address']),
  ],
};
