import { under, type Vocabulary, words } from './phrases.ts';

/** Names of fields for cards, accounts and sums. */
export const financial: Vocabulary = {
  card: [
    ...words(`
      card, cc, card number, cc number, ccnum, cc num, cc no, ccno, card num, cardnum, karte, kreditkartennr, payment card number, credit card, credit card number, cardnumber, ccnumber, kreditkarte,
      kreditkartennummer, kartennummer, payment card, card no, debit card number, pan
    `),
    ...under(['card', 'payment', 'cc', 'credit card', 'payment method', 'creditcard'], ['number', 'pan', 'num', 'no']),
    ...words(
      'cvc, cvv, cvv2, card code, csc, cvn, card cvn, card csc, card verification code, prüfziffer, kartenprüfnummer, kartenprüfziffer, security code, cvc2, card cvc, card cvv, cvc code, cvv code, card security code, cc cvc, cc cvv, prüfziffer karte, kart no, kart numarası, numéro de carte, número de tarjeta, tarjeta, numero carta, número do cartão, kaartnummer, numer karty, kortnummer, kart cvc, card verification value, cryptogramme, encrypted card number, encrypted card, encrypted pan, encrypted cvc, encrypted cvv, encrypted security code, encrypted expiry month, encrypted expiry year, encrypted expiry date, encrypted card data, encrypted number, card cryptogram, enc card number, enc cvv, cse data',
    ),
  ],
  'bank-account': words(`
      iban, bank account, bank account number, kontonummer, bankverbindung, account number, routing number,
      sort code, bic, swift, vpa, upi, upi id, upi vpa, virtual payment address, pix key, chave pix, bacs account, ach account, ach routing,
      ach account number, account number last4, sepa debit, payout account, beneficiary account, from account, to account, debit account,
      credit account, source account, destination account
    `),
  amount: words(`
      price, amount, purchase amount, charge amount, order total, total price, unit price, value usd, preis, betrag, cart value, cart total,
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
};
