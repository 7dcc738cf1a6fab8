import { auditEncodings } from '../accuracy/encodings.ts';
import { keptReadings, type Reading, readNow, type Share } from '../accuracy/readings.ts';
import { auditRecordings, type Score } from '../accuracy/recordings.ts';
import { auditSites } from '../accuracy/sites.ts';
import { auditAppApi } from '../accuracy/vendors/claims.ts';
import { auditHosts } from '../accuracy/vendors/hosts.ts';
import { auditProxied } from '../accuracy/vendors/proxied.ts';
import { taxonomy } from '../src/classify/taxonomy.ts';
import { cleanPayloads } from '../tests/corpus/clean.ts';
import { falseAlarms, falseAlarmText } from '../tests/corpus/clean-report.ts';

// `npm run accuracy` prints recall and precision. `-- --differences` also prints every field that was missed or
// misclassified; `-- vendors` prints only how well vendors are identified, `-- sites` only the results for whole sites.

const share = (part: number, rest: number) =>
  part + rest === 0 ? '–' : `${((part / (part + rest)) * 100).toFixed(1)} %`;
const line = (name: string, { found, missed, right, wrong }: Score) =>
  `  ${name.padEnd(22)} ${share(found, missed).padStart(8)} of ${String(found + missed).padEnd(6)} ${share(right, wrong).padStart(8)} of ${right + wrong}`;

if (process.argv.includes('vendors')) {
  printVendors();
} else if (process.argv.includes('sites')) {
  printSites();
} else {
  printFields();
  console.log('');
  printSites();
  console.log('');
  printReadings();
  console.log('');
  printVendors();
}

/** Results for fields: planted values, recordings of SDKs, and data without personal values. */
function printFields(): void {
  const encodings = auditEncodings();
  const hidden = encodings.filter(({ found }) => !found);
  const kinds = (property: 'wrapping' | 'place') => new Set(encodings.map((each) => each[property])).size;
  console.log(`Planted values under ${kinds('wrapping')} wrappings in ${kinds('place')} places`);
  console.log(
    `  found ${encodings.length - hidden.length} of ${encodings.length}: ${share(encodings.length - hidden.length, hidden.length)}`,
  );
  for (const { wrapping, place, value } of hidden.slice(0, 20))
    console.log(`  missed: ${wrapping} in ${place}: ${value}`);

  const { sdks, requests, total, byCategory, byConfidence, differences, planted } = auditRecordings();
  console.log(`\nRecordings of ${sdks} SDKs, ${requests} requests`);
  console.log(`  planted values found: ${planted.found} of ${planted.found + planted.missed.length}`);
  for (const missed of planted.missed) console.log(`  missed: ${missed}`);
  console.log(`\n  ${'without canaries'.padEnd(22)} ${'recall'.padStart(8)}           precision`);
  for (const category of Object.keys(taxonomy) as Array<keyof typeof taxonomy>) {
    const score = byCategory.get(category);
    if (score && category !== 'other') console.log(line(category, score));
  }
  console.log(line('all', total));
  console.log('\n  precision by evidence and confidence');
  for (const [bucket, { right, wrong }] of [...byConfidence].sort())
    console.log(`  ${bucket.padEnd(22)} ${share(right, wrong).padStart(8)} of ${right + wrong}`);

  const payloads = [...cleanPayloads()];
  const alarms = falseAlarms(payloads);
  console.log(
    `\nClean payloads: ${payloads.length}; false alarms in the contact, credential, financial and special groups: ${alarms.length}`,
  );
  if (alarms.length > 0) console.log(falseAlarmText(alarms));

  if (process.argv.includes('--differences')) {
    for (const { sdk, kind, path, value, labelled, found } of differences) {
      console.log(
        `${kind} ${sdk} ${path} = ${JSON.stringify(value.slice(0, 80))}: ${labelled.join(' or ')}; found ${found.slice(0, 3).join(', ') || 'nothing'}`,
      );
    }
  }
}

/** Results for recordings of whole sites, by site and by category. */
function printSites(): void {
  const { sites, requests, total, examined, unexamined, byCategory, bySite, unjudged, differences } = auditSites();
  console.log(`Recordings of ${sites} sites, ${requests} requests, labelled from their bytes`);
  console.log(`  ${'without canaries'.padEnd(22)} ${'recall'.padStart(8)}           precision`);
  for (const [name, score] of [...bySite, ...byCategory]) console.log(line(name, score));
  console.log(line('misses examined', examined));
  console.log(line('misses only counted', unexamined));
  console.log(line('all', total));
  console.log(`  ${unjudged.length} findings in values without a label`);
  if (!process.argv.includes('--differences')) return;
  for (const { kind, site, host, path, value, labelled, found } of [...differences, ...unjudged]) {
    const shown = `${JSON.stringify(value.slice(0, 80))}: ${labelled.join(' or ') || 'no label'}`;
    console.log(`${kind} ${site} ${host} ${path} = ${shown}; found ${found.slice(0, 3).join(', ') || 'nothing'}`);
  }
}

/**
 * SDKs that were measured before their vendors were in the catalogue: the figures of then and later, and the current
 * ones.
 */
function printReadings(): void {
  const { sdks, readings } = keptReadings();
  const now: Reading = { date: 'now', engine: '', definitions: 'as they are', ...readNow(sdks) };
  const text = ({ found, total }: Share) => `${share(found, total - found)} of ${total}`;
  console.log(`${sdks.length} SDKs that no definition described when they were recorded`);
  for (const { date, engine, definitions, vendors, ...passes } of [...readings, now]) {
    console.log(`  ${date} ${engine}, definitions: ${definitions}; vendors named ${text(vendors)}`);
    for (const [name, { fields, planted }] of Object.entries(passes))
      console.log(
        `${line(name === 'withCanaries' ? '  with canaries' : '  without', fields)}; planted ${text(planted)}`,
      );
  }
}

/** How well vendors are identified: by host, behind a proxy, and that no vendor is identified in requests to an app's own API. */
function printVendors(): void {
  const hosts = auditHosts();
  const proxied = auditProxied();
  const { requests, claims } = auditAppApi();
  console.log(`Hosts: ${verdicts(hosts)}`);
  console.log(`Requests behind a first-party proxy: ${verdicts(proxied)}`);
  console.log(`Requests of an app to its own API: ${requests}, taken for a vendor's: ${claims.length}`);
  for (const { host, expected, identified, verdict } of hosts)
    if (verdict !== 'right') console.log(`  ${verdict}: ${host}: expected ${expected}, identified ${identified}`);
  for (const { style, url, expected, identified, verdict } of proxied)
    if (verdict !== 'right')
      console.log(`  ${verdict}: ${style}: ${url.slice(0, 160)}: expected ${expected}, identified ${identified}`);
  for (const { shape, vendor, observation } of claims)
    console.log(`  claimed for ${vendor}, ${shape}: ${observation.url.slice(0, 160)}`);
}

function verdicts(cases: ReadonlyArray<{ readonly verdict: string }>): string {
  const count = (verdict: string) => cases.filter((each) => each.verdict === verdict).length;
  const right = count('right');
  return `${share(right, cases.length - right)} of ${cases.length} right, ${count('wrong')} wrong, ${count('missed')} missed`;
}
