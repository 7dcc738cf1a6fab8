/**
 * Names under which a whole number is a sum of money. `amount`, `cost` and `total` alone are as often something else,
 * so they match only together with another word.
 */
export const sumNames =
  / (?:due|paid|amount|price|value|total|balance|cost)$|^(?:sub ?total|tutar|fiyat|cena|kwota|prix|montant|importe|precio|prezzo|importo|prijs|bedrag|\w+betrag|\w*preis)$|\b(?:price|amount|total|paid|due)\b.* [a-z]{3}$/;

/** Search parameters that limit a price. */
export const priceLimitNames =
  /^(?:(?:max|min)(?: (?:price|preis|prix|precio|prezzo|preco|rent|budget|miete|loyer|cena))?|(?:price|preis|prix|precio|prezzo|preco|preço|rent|budget|miete|loyer|cena|pris) ?(?:max|min|from|to|od|do|bis|von)?|budget)$/;

/** Names that end with a currency, except those of counts, rates, ids and the like. */
export const namesWithCurrency =
  /^(?!.*(?:count|rate|kurs|id|version|index|qty|num|code|pair)(?: |$)).{2,40} (?:usd|eur|gbp|chf|aud|cad|nzd|brl|pln|nok|dkk|czk|huf|inr|zar|mxn|jpy|sgd)$/;
