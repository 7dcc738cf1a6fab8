/** What the pipeline identifies vendors by. What it reads their requests with is below; the rest is for people. */
const telling = /** @type {const} */ ([
  'id',
  'name',
  'owner',
  'parent',
  'country',
  'category',
  'hosts',
  'signatures',
  'publicKeys',
  'addressSwitches',
  'software',
]);

const reading = /** @type {const} */ (['events', 'parameters', 'endpoints']);

/**
 * Packs vendors into one text, as `src/vendors/packed.ts` reads it: two lines of JSON with a list for each property
 * (`null` where a vendor has none). The first is what vendors are identified by, with a bit for each property that the
 * second has of one: what requests are read by, each meaning of a parameter once, and a vendor's parameters as `[key,
 * number of its meaning, key, …]`. Gzip makes a tenth less of it than of the vendors one after another, and
 * `JSON.parse` is quicker than a program.
 *
 * @param {readonly import('./src/vendors/vendor.ts').Vendor[]} vendors
 * @returns {string}
 */
export function packCatalogue(vendors) {
  const numbers = new Map();
  const numberOf = (parameter) => {
    const meaning = JSON.stringify(parameter);
    if (!numbers.has(meaning)) numbers.set(meaning, numbers.size);
    return numbers.get(meaning);
  };
  const numbered = (parameters) => Object.entries(parameters).flatMap(([key, value]) => [key, numberOf(value)]);
  const slim = vendors.map(({ parameters, endpoints, ...vendor }) => ({
    ...vendor,
    ...(parameters && { parameters: numbered(parameters) }),
    ...(endpoints && { endpoints: mapValues(endpoints, numbered) }),
  }));
  const listsOf = (columns) =>
    Object.fromEntries(columns.map((column) => [column, slim.map((vendor) => vendor[column] ?? null)]));
  const bitsOf = (vendor) => reading.reduce((bits, column, at) => bits | (column in vendor ? 1 << at : 0), 0);
  const meanings = [...numbers.keys()].map((meaning) => JSON.parse(meaning));
  return [
    JSON.stringify({ ...listsOf(telling), readBy: slim.map(bitsOf) }),
    JSON.stringify({ ...listsOf(reading), meanings }),
  ].join('\n');
}

/**
 * Packs what people read of vendors: JSON, by id.
 *
 * @param {readonly import('./src/vendors/vendor.ts').Vendor[]} vendors
 * @returns {string}
 */
export function packDetails(vendors) {
  return JSON.stringify(Object.fromEntries(vendors.map(({ id, links, docs, sdks }) => [id, { links, docs, sdks }])));
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
