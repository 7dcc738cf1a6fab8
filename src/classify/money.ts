/** A sum of money: a number with or without decimals, with an optional currency sign before or after it. */
const sum = /^[€$£₹₺¥]?\s?-?\d{1,12}(?:[.,]\d{1,8})*\s?[€$£₹₺¥]?$/;

/** Whether a text has the form of a sum of money. */
export const isSum = (value: string) => value.length <= 20 && sum.test(value);

/** Names that mean a sum if a currency is beside them. Elsewhere, their numbers can be anything. */
const besideCurrency =
  /^(?:val|ev|gv|ep|vp|up|tot|pr|shp|net|netto|gross|brutto|tip|paid|due|rate|bid|stake|goal|min|max|limit|minor|cents)$|(?:^| )(?:value|wert|valeur|valor|valore|waarde|amount|amt|sum|summe|total|totals|price|preis|tax|taxes|steuer|mwst|iva|tva|vat|btw|kdv|shipping|versand|fee|fees|charge|charges|cost|costs|revenue|balance|fare|deposit|discount|refund|payout)$/;

/** Endings of names that mean a sum by themselves: `face_amt`, `monthlyRent`, `montant_loyer`. */
const ofMoney =
  /(?:^| )(?:amt|amount|price|fees?|premium|rent|deposit|budget|donation|refund|payout|income|wages?|instal?lments?|repayment|down ?payment|overdraft|mortgage|paise|pence|kuru[sş]|grosze|centimes|c[eé]ntimos|amount minor|price minor|cents|salary|prima|prime|pr[aä]mie|praemie|premie|sk[lł]adka|mensualit[eé]|cuota|miete|kaltmiete|warmmiete|huur|alquiler|affitto|czynsz|kira|spende|caution|fianza|kaution|borg|rate monatlich|monatsrate|beitrag|monatsbeitrag|einkommen|nettoeinkommen|brutto ?lohn|revenu|revenus|ingresos|reddito|inkomen|doch[oó]d|gelir|geb[uü]hr(?:en)?|kosten|frais|gastos|spese|koszt|tarifa|[\p{L}]{3,}(?:betrag|preis|kosten|geb[uü]hr|miete|beitrag|pr[aä]mie|bedrag|prijs))$/u;

/** Other things that are counted or timed under such names. */
const counted =
  /(?:^| )(?:count|counter|num|number|retry|retries|token|tokens|ms|cpu|memory|bytes|id|type|tier|level|index|pct|percent|rate limit)(?: |$)/;

/** Numbers with decimals or at least two digits, except times. */
const isSubstantial = (value: string) => /\d[.,]?\d/.test(value) && !/^1[5-9]\d{8}(?:\d{3})?$/.test(value);

/**
 * Whether a number is a sum of money: by its name, or by a vaguer name beside a currency.
 * @param last the words of its key
 * @param value a sum, by {@link isSum}
 * @param hasCurrency whether a currency is beside it
 */
export function isMoney(last: string, value: string, hasCurrency: boolean): boolean {
  if (hasCurrency && besideCurrency.test(last)) return true;
  if (!ofMoney.test(last) || counted.test(last) || !isSubstantial(value)) return false;
  // Visual effects and scrolling have amounts as well.
  return !/(?:am(?:oun)?t|budget|cents|rate)$/.test(last) || /\d{5}|\d[.,]\d\d?$/.test(value);
}
