import { under, type Vocabulary, words } from './phrases.ts';

/** Names of fields for special categories of personal data. */
export const special: Vocabulary = {
  health: words(`
      diagnosis, smoker, is smoker, smoking, smoking status, tobacco use, tobacco user, alcohol use, has insurance, has health insurance, has medical insurance, is insured, blood type, medical condition, condition name, disability status, has disability, eeo disability, eeo dis, rx, prescribed drug, dosage, prescribed dose, body weight, body height, body fat, körpergewicht, körpergröße, gewicht kg, peso corporal, poids corporel, lichaamsgewicht, blood sugar, blood glucose, glucose, menstrual cycle, last period, last menstrual period, sleep disorder, mental health, injury, injuries, injury type, lesión, blessure, verletzung, phobia, therapist type, treatment plan, diagnose, disease, medication, allergies, icd, icd10, icd 10,
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
};
