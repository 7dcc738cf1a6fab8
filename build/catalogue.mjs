/** Properties that are unpacked at once: those by which the pipeline identifies vendors, and a few that are small. */
const identifying = /** @type {const} */ ([
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

/** Properties by which the pipeline reads requests. All other properties are for people. */
const reading = /** @type {const} */ (['events', 'parameters', 'endpoints']);

/**
 * Packs vendors into one text for `src/vendors/packed.ts`: two lines of JSON, each with one list per property (`null`
 * if a vendor lacks it). The first line has the identifying properties, and for each vendor one bit for every property
 * in the second line. The second has the properties by which requests are read: each meaning of a parameter once, and a
 * vendor's parameters as `[key, index of its meaning, key, …]`. This compresses to a tenth less than one object per
 * vendor, and `JSON.parse` is faster than evaluating code.
 * @param {readonly import('../src/vendors/vendor.ts').Vendor[]} vendors
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
    JSON.stringify({ ...listsOf(identifying), readBy: slim.map(bitsOf) }),
    JSON.stringify({ ...listsOf(reading), meanings }),
  ].join('\n');
}

/**
 * Packs the vendors' details for people: JSON, by id.
 * @param {readonly import('../src/vendors/vendor.ts').Vendor[]} vendors
 * @returns {string}
 */
export function packDetails(vendors) {
  return JSON.stringify(Object.fromEntries(vendors.map(({ id, links, docs, sdks }) => [id, { links, docs, sdks }])));
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
