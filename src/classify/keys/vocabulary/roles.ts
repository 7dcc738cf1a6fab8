import { spellingsOf } from '../../languages.ts';
import { words } from './phrases.ts';

/** Names of objects about a person. */
export const people = [
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

/** Roles before `name`: who writes, receives, pays, owns, attends. The value must read as a person's name. */
export const roles = words(`
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

/**
 * Roles of people. A key that is such a role holds a name or user name; one that also has a word for a number or
 * reference holds an id, except for the roles that {@link numbered} leaves out.
 */
export const persons = words(`
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

/**
 * Relations of people to others and to businesses. Things have such relations as well, so a number with such a name is
 * not a person’s id.
 */
export const relatives = words(`
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

/** Roles whose number is a person's id: {@link persons}, except words that are also used for things. */
export const numbered = persons.filter((role) => !/^(?:lead|guest|user|conductor|hasta|gp|gast)$/.test(role));

/** Names of objects about an organisation, such as a customer's company. */
export const organisations = [
  'company',
  'organization',
  'organisation',
  'org',
  'account',
  'tenant',
  'workspace',
  'group',
  'team',
  'mandant',
  'mandator',
  'mandante',
  'kanzlei',
];

/** Roles whose value by itself is a person's name or user name. */
export const roleNames: ReadonlySet<string> = new Set(
  [
    ...persons,
    ...relatives,
    ...words(
      'rechnung an, bill to, ship to, sold to, deliver to, referred by, assigned to, created by, submitted by, invited by, approved by, requested by, signed by, reported by, updated by, viajero, contact, contacto, emergencia, abonné, agent',
    ),
  ].flatMap(spellingsOf),
);
