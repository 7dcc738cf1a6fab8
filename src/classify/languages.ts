import type { CategoryId } from './taxonomy.ts';

/**
 * Further names of form fields for personal data, as comma-separated lists: names in languages other than English, and
 * less common English names and abbreviations. Spellings without accents are recognised as well. Words for "name" that
 * are often used for things are in {@link vagueNames}.
 */
export const foreignWords: Readonly<Partial<Record<CategoryId, string>>> = {
  name: `
    prénom, prénoms, nom de famille, nom complet, nom et prénom, nom prénom, prénom nom, nom du titulaire, titulaire, nom usuel, nom de naissance,
    nom du client, titulaire de la carte, pren, nom passager, nom assuré,
    primer nombre, ape, apell, ape1, ape2, apellido1, apellido2, nombre1, apellido, apellidos, primer apellido, segundo apellido, nombre completo, nombre y apellidos, nombre y apellido, nombres, titular,
    nombre del titular, nombre cliente,
    cognome, nome completo, nome e cognome, nome cognome, nominativo, intestatario, nome intestatario,
    sobrenome, apelido, primeiro nome, último nome, nome do titular, nome titular,
    voornaam, achternaam, tussenvoegsel, volledige naam, geslachtsnaam, roepnaam, naam rekeninghouder, rekeninghouder, tenaamstelling,
    imię, nazwisko, imiona, imię i nazwisko, imie nazwisko, nazwisko rodowe, posiadacz rachunku,
    soyad, soyadı, soyisim, ad soyad, adı soyadı, isim soyisim, isim soyad, kart sahibi, hesap sahibi, alıcı adı, müşteri adı,
    förnamn, efternamn, fornavn, etternavn, efternavn, etunimi, sukunimi, jméno, příjmení, keresztnév, vezetéknév, prenume, nume de familie,
    vorname, nachname, zuname, familienname, geburtsname, rufname, vor und nachname, kontoinhaber, kto inh, ktoinh, kontoinh, inhaber,
    nachm, nachmieter, vormieter, vermieter, mieter, vname, nname, vn, nn, zahler, zahlungspflichtiger, name des kontoinhabers, recruiter, hiring manager, interviewer, nombre pasajero, apellido paterno, apellido materno, nombre y apellidos del titular, empfänger, nombre del pasajero, father s name, mother s name
  `,
  email: `
    courriel, adresse e mail, adresse email, adresse courriel, adresse mail, adresse électronique, mél,
    correo, correo electrónico, dirección de correo, correo e,
    posta elettronica, indirizzo email, indirizzo e mail, indirizzo mail, correio eletrónico, correio eletrônico, endereço de email,
    e mailadres, emailadres, mailadres, adres e mail, adres email, poczta, e posta, eposta, e posta adresi, eposta adresi, e post, epost, sähköposti
  `,
  phone: `
    téléphone, tél, numéro de téléphone, téléphone portable, téléphone mobile, portable, tel portable, mobile phone number, no tel, num tel,
    teléfono, teléfono móvil, móvil, celular, número de teléfono, número de celular,
    telefono, cellulare, numero di telefono, numero telefono, numero cellulare, telemóvel, telefone, número de telefone, numero de celular,
    telefoonnummer, telefoon, mobiel, mobiel nummer, gsm nummer, gsm, gsm number, numer telefonu, telefon komórkowy, komórka, nr telefonu,
    cep, cep telefonu, cep tel, telefon numarası, cep no, telefon no, tel no, puhelin, puhelinnumero, mobilnummer, telefonnummer, mobiltelefon,
    tel nr, telnr, telefonnr, mobil, mobilnr, mobil nr, mobilfunk, mobilfunknummer, handynr, tel mobil, tel privat, tel gesch, vorwahl nummer,
    day phone, evening phone, home phone, work phone, alt phone, sms number, phone no, mobile no, contact no, tel1, tel2, fax, faxnummer
  `,
  'postal-address': `
    rue, numéro et rue, adresse postale, adresse ligne 1, code postal, numéro de rue, numéro de voie, voie,
    calle, dirección, domicilio, código postal, número exterior, calle y número, colonia,
    indirizzo, indirizzo di residenza, numero civico, civico, codice postale, cap, morada, rua, logradouro, endereço, cep code, código postal,
    straat, straatnaam, huisnummer, postcode en plaats, huisnummertoevoeging, adres,
    ulica, numer domu, nr domu, numer mieszkania, nr mieszkania, nr lokalu, kod pocztowy, adres zamieszkania,
    sokak, cadde, mahalle, posta kodu, açık adres, adres satırı, teslimat adresi, fatura adresi, daire, kapı no, bina no,
    gatuadress, postnummer, postnr, vejnavn, gateadresse, katuosoite, postinumero,
    str, str nr, str hausnr, strasse hausnummer, straße hausnummer, straße und hausnummer, strasse und hausnummer, hausnr, hnr, plz ort, plz und ort, adr, zustelladresse,
    street name, street number, house number, house no, building number, flat number, apartment number, eircode, pincode, pin code area, zip or postal code,
    registration address, delivery address, residential address, permanent address, current address, street1, street2, strt nm, bldg nb, pst cd, addr, delivery street
  `,
  'coarse-location': `
    ville, commune, pays, code pays, ciudad, localidad, municipio, provincia, población, país,
    città, comune, paese, nazione, cidade, município, bairro, woonplaats, gemeente, plaatsnaam, miasto, miejscowość, województwo, kraj,
    şehir, ilçe, semt, ülke, postort, stad, kunta, paikkakunta, wohnort, stadtteil, gemeinde, geburtsort, landkreis, town, suburb, district name, county, home town,
    twn nm, ctry
  `,
  'user-id': `
    numéro client, numéro de client, n client, id client, code client, identifiant, identifiant client, numéro de compte client, numéro adhérent, numéro abonné, matricule,
    número de cliente, id cliente, código cliente, usuario, id usuario, numero cliente, codice cliente, utente, id utente, nome utente, utilisateur, nom utilisateur,
    número do cliente, usuário, klantnummer, klantnr, klant id, gebruiker, gebruikersnaam, gebruiker id,
    numer klienta, nr klienta, id klienta, użytkownik, nazwa użytkownika, kullanıcı, kullanıcı adı, kullanıcı id, müşteri no, müşteri numarası, müşteri id, üye no, kundenr, kundnummer, asiakasnumero,
    kundennr, kd, kd nr, kdnr, kunden nr, kundenkonto, vertragskonto, vertragskontonummer, benutzer, benutzerkonto, personalnummer, pers nr, persnr, mitgliedsnummer, mitgliedsnr, versichertennummer, matrikelnummer, teilnehmernummer,
    customer no, customer ref, customer reference, client number, client ref, member no, membership number, membership id, mrn, medical record number, patient ref, patient no, patient id, patient number, nhs number, student number, employee no, employee number, staff id, staff no, payroll number, policy holder id, loyalty number, frequent flyer number, frequent flyer, roll no, roll number, admission no, admission number, enrollment no, enrolment number, candidate number, abonné, n abonné, pseudo, pseudonyme, screenname, personeelsnummer, vielfliegernummer, número de viajero frecuente, policennummer, versicherungsnummer
  `,
  company: `
    société, entreprise, raison sociale, empresa, razón social, compañía, azienda, ragione sociale, società, bedrijf, bedrijfsnaam, firma nazwa, nazwa firmy, şirket, şirket adı, firma adı, företag, virksomhed, yritys, empresa nome, employer name, company legal name, workplace, current employer, current company, previous employer, past employer, school name, university, college
  `,
  job: `
    fonction, poste, profession, métier, intitulé du poste, puesto, cargo, profesión, ocupación, professione, mansione, ruolo, profissão, functie, beroep, stanowisko, zawód, meslek, görev, unvan, departman,
    position titel, stellenbezeichnung, funktion, tätigkeit, job function, job level, job category, job department, job family, employment status, employment type, profession, role title, work title, salary, annual salary, current salary, desired salary, expected salary, gehalt, gehaltswunsch, salaire, salario, stipendio, salaris, wynagrodzenie, maaş, years of experience, professional title, current title, current position, current role, desired role, previous job title, position applied, applied position, applying for, designation
  `,
  'bank-account': `
    numéro de compte, numéro de compte bancaire, compte bancaire, rib, cuenta bancaria, número de cuenta, número de cuenta bancaria, clabe, conto corrente, numero conto, conto bancario, conta bancária, número da conta,
    rekeningnummer, bankrekening, bankrekeningnummer, numer konta, numer rachunku, nr konta, rachunek bankowy, hesap no, hesap numarası, kontonr, konto nr, ktonr, kto nr, bankkonto, blz, bankleitzahl,
    routing, aba, iban number, iban nr, iban no, user iban, dbtr acct, cdtr acct, dbtr acct iban, account no, bank account no, acct number, acct no, bank acct, sepa iban, ifsc, ifsc code, bsb, bsb number, routing no, aba number
  `,
  'government-id': `
    pesel, numer pesel, dowód osobisty, numer dowodu, seria i numer dowodu, nif, dni, nif nie, dni nie, documento de identidad, número de documento, curp, rut,
    codice fiscale, cpf, cpf cnpj, número de contribuinte, bsn, burgerservicenummer, sofinummer, nir, numéro de sécurité sociale, numéro sécu, n sécurité sociale,
    tc kimlik, tc kimlik no, tckn, tc no, kimlik no, kimlik numarası, personnummer, fødselsnummer, cpr, cpr nummer, henkilötunnus, hetu, rodné číslo, cnp, egn, oib, jmbg, ahv nummer, ahv nr, avs, steuer id, steuer idnr, steueridnr, steuerid, steueridentifikationsnummer, steuernr, idnr, svnr, sv nummer, rentenversicherungsnummer, perso nr, ausweisnr,
    ppsn, pps number, pps no, aadhaar, aadhar, aadhaar number, aadhar number, pan number, pan no, pan card, social insurance number, sin number, ni number, national insurance no, national insurance, nric, itin, tax number, tax identification number, tax id number, taxpayer id, id card number, id card no, id number, identity number, national id number, passport no, passport, passport num, pasaporte, passeport, numéro de passeport, passaporto, número de pasaporte, paszport, pasaport no, paspoortnummer, drivers licence, driving licence, driving license, driving licence number, drivers licence number, drivers license number, license plate, medicare number, medicare, emirates id, voter id, social security, social security no, sa id, id no, documento, num documento, número documento, num doc, doc number, doc no, document number, document no, nro documento, travel document, travel document number, known traveler number, known traveller number, redress number, ust id, ustid, ust idnr, umsatzsteuer id, vat id, ssn last4, ssn last 4, last 4 ssn, dl number, apaar id, abha number, numéro tva, n tva, partita iva, cnpj, btw nummer
  `,
  message: `
    motivation, motivation text, lettre de motivation, commentaire, commentaires, votre message, objet, comentario, comentarios, mensaje, asunto, observaciones, messaggio, commento, oggetto, mensagem, comentário, assunto, bericht, opmerking, opmerkingen, onderwerp, toelichting, wiadomość, uwagi, komentarz, temat, mesaj, yorum, mesajınız, sipariş notu, konu, açıklama, bem, bemerk, bemerkg, anm, meddelande, besked, viesti, notizfeld, zusatzinfo
  `,
  'search-text': `
    recherche, mot clé, mots clés, motif de recherche, buscar, búsqueda, busqueda, término de búsqueda, palabra clave, ricerca, parola chiave, pesquisa, palavra chave, zoeken, zoekterm, zoekopdracht, szukaj, szukana fraza, fraza, wyszukiwanie, arama, arama terimi, sök, søk, søg, suchtext
  `,
  health: `
    diagnostic, maladie, allergie, médicament, médicaments, grossesse, symptômes, symptôme, motif de consultation, spécialité médicale, groupe sanguin, mutuelle, antécédents médicaux,
    enfermedad, alergia, alergias, diagnóstico, medicamento, medicamentos, medicación, embarazo, síntomas, discapacidad, malattia, diagnosi, farmaco, farmaci, gravidanza, sintomi, disabilità, allergie alimentari, doença, gravidez,
    ziekte, zwangerschap, medicatie, zorgverzekeraar, choroba, alergie, leki, ciąża, objawy, niepełnosprawność, hastalık, alerji, alerjiler, ilaç, ilaçlar, hamilelik, gebelik, belirtiler, engelli, şikayet,
    befund, symptom, symptome, allergien, medikation, medikamente, vorerkrankung, vorerkrankungen, schwerbehinderung, grad der behinderung, krankenkasse, krankenversicherung, pflegegrad, fachrichtung, fachgebiet, arzneimittel, unverträglichkeit, unverträglichkeiten, impfstatus,
    health conditions, medical conditions, medical history, symptoms, allergy, allergens, medications, current medications, drug name, prescription, rx name, treatment name, therapy, specialty, speciality, medical specialty, clinic type, specialty name, medical department, appointment reason, visit reason, reason for visit, chief complaint, health insurer, health insurance, health insurance provider, is pregnant, disabilities, disability type, smoker, smoking status, tobacco use, vaccination, vaccine, blood group, immunisation, impairment, food allergies, dietary restrictions, dietary requirements, bmi, blood pressure, cholesterol, heart rate, hba1c, systolic, diastolic, nicotine use, prescriptions, special assistance, asistencia especial, asistencia, besondere hilfe, family history, hospitalization, surgeries, medical notes, accessibility needs, special needs
  `,
  religion: 'religión, religione, religião, religie, godsdienst, wyznanie, kirchensteuer, confession, faith group',
  ethnicity:
    'race ethnicity, ethnic background, origine ethnique, origen étnico, origine etnica, etnia, caste, raza, racial identity, nationalité d origine, etnische afkomst',
  politics:
    'party membership, voted for, vote intention, voting intention, parti preferé, wahlabsicht, intention de vote, intención de voto, parti politique, partido político, partito politico, union membership, trade union, gewerkschaft, syndicat, sindicato, sendika',
  orientation: 'orientation sexuelle, orientación sexual, orientamento sessuale, seksuele geaardheid, lgbtq',
};

/** Words for first and last names in various languages, whose values can be a single word. */
export const singleNames =
  /(?:^| )(?:(?:primer|segundo|primeiro|último|ultimo)? ?(?:prénoms?|prenoms?|apellidos?|apelido|cognome|sobrenome|nombres?|voornaam|achternaam|roepnaam|geslachtsnaam|imię|imie|imiona|nazwisko|soyad|soyadı|soyadi|soyisim|förnamn|fornamn|efternamn|fornavn|etternavn|efternavn|etunimi|sukunimi|jméno|příjmení|keresztnév|vezetéknév|prenume|zuname|rufname|geburtsname|vname|nname|vn|nn|nom de famille|nom de naissance|nom usuel|primeiro nome|último nome|apellido paterno|apellido materno)) ?\d?$/;

/** Words for "name" in various languages. They are as often used for things as for persons. */
export const vagueNames: ReadonlySet<string> = new Set(
  'name, name1, name2, name 1, name 2, name3, nom, nombre, nome, naam, nazwa, ad, adı, adi, isim, namn, navn, nimi, jmeno, nume, n, nm, bezeichnung name'
    .split(',')
    .map((word) => word.trim()),
);

/** A text without accents, as in keys that must be ASCII: `müşteri` is `musteri`. `ß` becomes `ss`, and `æ` `ae`. */
export function withoutAccents(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[øö]/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * The spellings of a name: as written and without particles, each with and without accents; umlauts also as two
 * letters.
 */
export function spellingsOf(text: string): readonly string[] {
  const umlauts = text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  const short = withoutParticles(text);
  return [...new Set([text, short, withoutAccents(text), withoutAccents(short), withoutAccents(umlauts)])];
}

/** A name without the particles of Romance languages, which keys leave out: `numéro de client` is `numéro client`. */
export const withoutParticles = (text: string) =>
  text.replace(/ (?:de la|de|du|do|di|da|del|della|des|d) (?=\S)/gu, ' ');
