import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands.ts';
import { main } from '../../../src/cli/main.ts';
import type { Report } from '../../../src/report/report.ts';

let folder: string;
const path = (name: string) => join(folder, name);
const save = (name: string, value: unknown) =>
  writeFileSync(path(name), typeof value === 'string' ? value : JSON.stringify(value));

async function run(...args: string[]) {
  let out = '';
  const errors: string[] = [];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    error: (line: string) => void errors.push(line),
    width: 100,
  };
  return { status: await main(args, '1.2.3', terminal), out, errors };
}

beforeAll(async () => {
  // Loads all commands first, since loading takes time.
  await Promise.all(commands.map(({ load }) => load()));
  folder = mkdtempSync(join(tmpdir(), 'outflow-cli-'));
  const request = (url: string, text: string) => ({
    startedDateTime: '2026-11-24T00:00:00.000Z',
    pageref: 'p',
    request: { method: 'POST', url, headers: [], postData: { mimeType: 'application/json', text } },
    response: { status: 200 },
  });
  save('a.har', {
    log: {
      pages: [{ id: 'p', title: 'https://app.example.com/' }],
      entries: [
        request(
          'https://api.segment.io/v1/t',
          '{"type":"track","event":"Saved","properties":{"who":"YWRhQGV4YW1wbGUuY29t"}}',
        ),
        request(
          'https://api.segment.io/v1/i',
          `{"type":"identify","traits":{"key":"sk_${'live'}_4eC39HqLyjWDarjtT1zdp7dc"}}`,
        ),
      ],
    },
  });
  save('canaries.json', [{ label: 'mine', category: 'email', value: 'ada@example.com' }]);
  save('policy.json', {
    version: 1,
    apps: ['https://app.example.com'],
    default: { allow: ['event-name'] },
    failOn: 'high',
  });
  save('own.har', {
    log: {
      pages: [{ id: 'p', title: 'https://app.example.com/' }],
      entries: [
        request('https://e.in-house.example/c', '{"who":"m_81"}'),
        request('https://e.agreed.example/c', '{"a":"b"}'),
        request('https://t.example.com/c', '{"a":"b"}'),
        request('https://api.example.com/c', '{"a":"b"}'),
      ],
    },
  });
  const inHouse = { id: 'in-house', name: 'In-house metrics', hosts: ['*.in-house.example'] };
  save('vendor.json', { ...inHouse, parameters: { who: { label: 'Member', category: 'user-id' } } });
  save('vendors.json', [inHouse, { id: 'segment', name: 'Our Segment', hosts: ['api.segment.io'] }]);
  save('own-policy.json', {
    version: 1,
    default: { allow: [] },
    definitions: [
      { ...inHouse, name: 'Another name' },
      { id: 'agreed', name: 'Agreed', hosts: ['*.agreed.example'] },
    ],
  });
  save('names.zone', '$ORIGIN example.com.\nt 300 IN CNAME example.mixpanel.com.\n');
  save('names.json', [{ host: 't.example.com', name: 'example.amplitude.com' }]);
  save('broken-vendors.json', [inHouse, { ...inHouse, id: 'other', signatures: [{ path: '(a+)+', confidence: 1 }] }]);
  save('broken-names.txt', '# ours\nt.example.com\n');
  save('broken.har', '{"log":');
  writeFileSync(path('damaged.har.gz'), gzipSync('{"log":{"entries":[]}}').subarray(0, 20));
  writeFileSync(path('empty.zip'), zipSync({ 'readme.txt': strToU8('nothing') }));
  writeFileSync(
    path('bytes.har'),
    Uint8Array.from({ length: 64 }, (_, at) => (at * 7) % 32),
  );
  save('broken-policy.json', { version: 7 });
  save('broken-canaries.json', [{ label: 'x' }]);
}, 240_000);

describe('outflow audit', () => {
  test('prints a report that conforms to the schema, with masked values', async () => {
    const { status, out, errors } = await run('audit', path('a.har'), '--canaries', path('canaries.json'));
    expect([status, errors]).toEqual([0, []]);
    const ajv = new Ajv2020({ allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('public/schemas/report.v1.json', 'utf8')));
    const report = JSON.parse(out) as Report;
    expect(validate(report) ? null : validate.errors).toBeNull();
    expect(report).toMatchObject({
      source: { kind: 'har', detail: 'a.har' },
      apps: ['https://app.example.com'],
      tool: { version: '1.2.3' },
    });
    const found = report.vendors[0]?.disclosures.find(({ canary }) => canary === 'mine');
    expect(found).toMatchObject({
      path: 'properties.who',
      encoding: ['json', 'base64'],
      category: 'email',
      detector: 'canary',
    });
    expect(out).not.toContain('ada@example.com');
  });

  test('shows unmasked values only on request', async () => {
    expect((await run('audit', path('a.har'), '--canaries', path('canaries.json'), '--raw')).out).toContain(
      'ada@example.com',
    );
  });

  test('writes to a file, as text', async () => {
    const { status, out } = await run('audit', path('a.har'), '--format', 'text', '--out', path('report.txt'));
    expect([status, out]).toEqual([0, '']);
    expect(readFileSync(path('report.txt'), 'utf8')).toMatch(/Segment +critical +2 .*Secret key/s);
  });

  test.each(['html', 'csv'])('writes %s, in English, with values masked unless requested', async (format) => {
    const args = ['audit', path('a.har'), '--canaries', path('canaries.json'), '--format', format];
    const { status, out, errors } = await run(...args);
    expect([status, errors]).toEqual([0, []]);
    expect(out).toMatch(format === 'html' ? /^<!doctype html>\n/ : /^\ufeff"Vendor","Owner"/);
    expect(out).toMatch(
      format === 'html' ? /Segment received [^<]*a secret key/ : /^"Segment",.*"Secret key","secret","critical"/m,
    );
    expect(out).not.toContain('ada@example.com');
    expect((await run(...args, '--raw')).out).toContain('ada@example.com');
  });

  test('fails if a finding is at least as severe as requested', async () => {
    expect((await run('audit', path('a.har'), '--policy', path('policy.json'))).status).toBe(1);
    expect((await run('audit', path('a.har'), '--fail-on', 'critical')).status).toBe(1);
    expect((await run('audit', path('a.har'))).status).toBe(0);
  });

  const vendorsWith = async (...args: string[]) => {
    const { status, out, errors } = await run('audit', path('own.har'), ...args);
    expect([status, errors]).toEqual([0, []]);
    const { vendors } = JSON.parse(out) as Report;
    return Object.fromEntries(vendors.map(({ hosts, name, matchedBy }) => [hosts.join(), `${name} ${matchedBy}`]));
  };
  const unknown = { 'e.in-house.example': 'in-house.example none', 'e.agreed.example': 'agreed.example none' };

  test('uses the user’s vendors before those of the policy', async () => {
    expect(await vendorsWith()).toEqual(unknown);
    expect(await vendorsWith('--vendors', path('vendor.json'))).toEqual({
      ...unknown,
      'e.in-house.example': 'In-house metrics host',
    });
    expect(await vendorsWith('--vendors', path('vendors.json'), '--policy', path('own-policy.json'))).toEqual({
      'e.in-house.example': 'In-house metrics host',
      'e.agreed.example': 'Agreed host',
    });
    expect(await vendorsWith('--policy', path('own-policy.json'))).toMatchObject({
      'e.in-house.example': 'Another name host',
    });
    expect((await run('audit', path('a.har'), '--vendors', path('vendors.json'))).out).toContain('"Our Segment"');
    const { out } = await run('audit', path('own.har'), '--vendors', path('vendor.json'));
    expect((JSON.parse(out) as Report).vendors.flatMap(({ disclosures }) => disclosures)).toContainEqual(
      expect.objectContaining({ path: 'who', label: 'Member', category: 'user-id', detector: 'vendor' }),
    );
  });

  test('uses canonical names of own hosts, from a zone or a list', async () => {
    expect(await vendorsWith('--canonical-names', path('names.zone'))).toEqual({
      ...unknown,
      't.example.com': 'Mixpanel cname',
    });
    expect(await vendorsWith('--canonical-names', path('names.json'))).toEqual({
      ...unknown,
      't.example.com': 'Amplitude cname',
    });
  });

  test('names the line or the place of invalid input', async () => {
    expect((await run('audit', path('a.har'), '--canonical-names', path('broken-names.txt'))).errors).toEqual([
      `outflow: ${path('broken-names.txt')}:2: must be a host and its canonical name, such as t.example.com example.vendor.net`,
    ]);
    expect((await run('audit', path('a.har'), '--vendors', path('broken-vendors.json'))).errors).toEqual([
      `outflow: ${path('broken-vendors.json')}: [1].signatures[0].path must not repeat what can itself match in several ways, as (a+)+ does: some values would take forever`,
    ]);
  });

  test.each<[string, string[]]>([
    ['no such file', ['audit', 'nowhere.har']],
    ['an app without a scheme', ['audit', 'HAR', '--app', 'localhost:3000']],
    ['an app that is only a host', ['audit', 'HAR', '--app', 'app.example.com']],
    ['an app that is not a web page', ['audit', 'HAR', '--app', 'file:///a']],
    ['a damaged archive', ['audit', 'DAMAGED']],
    ['an archive without a HAR', ['audit', 'EMPTY_ARCHIVE']],
    ['binary data', ['audit', 'BYTES']],
    ['a file name with a line feed', ['audit', 'no\nwhere\u001b[31m.har']],
    ['a file that is not a HAR', ['audit', 'BROKEN']],
    ['a broken policy', ['audit', 'HAR', '--policy', 'BROKEN_POLICY']],
    ['broken canaries', ['audit', 'HAR', '--canaries', 'BROKEN_CANARIES']],
    ['broken vendors', ['audit', 'HAR', '--vendors', 'BROKEN_VENDORS']],
    ['broken canonical names', ['audit', 'HAR', '--canonical-names', 'BROKEN_NAMES']],
    ['no file', ['audit']],
    ['no such command', ['frobnicate']],
    ['no such option', ['audit', 'HAR', '--nope']],
    ['no such format', ['audit', 'HAR', '--format', 'pdf']],
    ['no such severity', ['audit', 'HAR', '--fail-on', 'none']],
    ['a place that cannot be written', ['audit', 'HAR', '--out', '/nowhere/at/all.json']],
  ])('reports in one line: %s', async (_, args) => {
    const files: Record<string, string> = {
      HAR: path('a.har'),
      BROKEN: path('broken.har'),
      DAMAGED: path('damaged.har.gz'),
      EMPTY_ARCHIVE: path('empty.zip'),
      BYTES: path('bytes.har'),
      BROKEN_POLICY: path('broken-policy.json'),
      BROKEN_CANARIES: path('broken-canaries.json'),
      BROKEN_VENDORS: path('broken-vendors.json'),
      BROKEN_NAMES: path('broken-names.txt'),
    };
    const { status, out, errors } = await run(...args.map((one) => files[one] ?? one));
    expect([status, out, errors.length]).toEqual([2, '', 1]);
    expect(errors[0]).toMatch(/^outflow: \P{Cc}+$/u);
  });

  const encodings: ReadonlyArray<[string, (text: string) => Uint8Array]> = [
    ['a byte-order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little-endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big-endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
  ];

  test.each(encodings)('reads every input file with %s', async (_, encoded) => {
    const again = (name: string) => {
      const text = readFileSync(path(name), 'utf8');
      writeFileSync(path(`encoded-${name}`), encoded(text));
      return path(`encoded-${name}`);
    };
    const { status, out, errors } = await run(
      ...['audit', again('own.har'), '--canaries', again('canaries.json'), '--policy', again('own-policy.json')],
      ...['--vendors', again('vendor.json'), '--canonical-names', again('names.zone')],
    );
    expect([status, errors]).toEqual([0, []]);
    expect((JSON.parse(out) as Report).vendors.map(({ name }) => name).sort()).toEqual([
      'Agreed',
      'In-house metrics',
      'Mixpanel',
    ]);
  });

  const containers: ReadonlyArray<[string, (har: Uint8Array) => Uint8Array]> = [
    ['gzip', gzipSync],
    ['zlib', deflateSync],
    ['a ZIP archive', (har) => zipSync({ 'har.har': har, 'trace.network': strToU8('') })],
    ['a folder of a ZIP archive', (har) => zipSync({ 'run 1/har.har': har })],
  ];

  test.each(containers)('reads a HAR in %s', async (_, packed) => {
    writeFileSync(path('packed.har.gz'), packed(readFileSync(path('a.har'))));
    const { status, out, errors } = await run('audit', path('packed.har.gz'));
    expect([status, errors]).toEqual([0, []]);
    expect((JSON.parse(out) as Report).coverage).toMatchObject({ requests: 2, read: 2 });
  });

  test('reads a HAR in a ZIP archive although a body that belongs to it is damaged', async () => {
    const request = {
      ...{ method: 'POST', url: 'https://api.segment.io/v1/t' },
      postData: { mimeType: 'application/json', _file: 'body.json' },
    };
    const har = strToU8(JSON.stringify({ log: { entries: [{ request }, { request: { url: request.url } }] } }));
    const packed = zipSync({ 'body.json': strToU8('{"userId":"u-4711"}'.repeat(9)), 'har.har': har });
    // The first byte after the header of 30 bytes and the name: Deflate has no blocks of type 3 (RFC 1951, 3.2.3).
    packed[39] = 0x07;
    writeFileSync(path('damaged-body.har.zip'), packed);
    const { status, out, errors } = await run('audit', path('damaged-body.har.zip'));
    expect([status, errors]).toEqual([0, []]);
    const { coverage } = JSON.parse(out) as Report;
    expect(coverage).toMatchObject({ requests: 2, read: 1, unreadable: [{ reason: 'hidden-body', count: 1 }] });
  });

  test('with --app, keeps the paths of pages, or uses the given address if the file names no page', async () => {
    const pagesOf = async (file: string, app: string) => {
      const { out } = await run('audit', path(file), '--app', app);
      const { apps, vendors } = JSON.parse(out) as Report;
      return [apps, new Set(vendors.flatMap(({ disclosures }) => disclosures.flatMap(({ pages }) => pages)))];
    };
    save('paged.har', readFileSync(path('a.har'), 'utf8').replace('app.example.com/', 'app.example.com/keys/new'));
    save('pageless.har', readFileSync(path('a.har'), 'utf8').replace('https://app.example.com/', 'Keys'));
    const app = ['https://app.example.com'];
    expect(await pagesOf('paged.har', 'https://app.example.com')).toEqual([app, new Set([`${app}/keys/new`])]);
    expect(await pagesOf('pageless.har', 'https://app.example.com/sign-in')).toEqual([
      app,
      new Set([`${app}/sign-in`]),
    ]);
  });

  test('does not count as entries the WebSocket messages that were left out', async () => {
    const socket = {
      request: { url: 'wss://live.test/' },
      _webSocketMessages: [{ type: 'send' }, { type: 'send', data: null }],
    };
    save('messages.har', { log: { entries: [socket] } });
    save('both.har', { log: { entries: [socket, {}] } });
    const { errors } = await run('audit', path('messages.har'), path('both.har'));
    expect(errors).toEqual([
      `outflow: ${path('messages.har')}: left out 2 WebSocket messages without content`,
      `outflow: ${path('both.har')}: left out 1 of 2 entries: 1 without a request; 2 WebSocket messages without content`,
    ]);
  });

  test('shows in one line what was left out, and counts it', async () => {
    const entries = [null, {}, { request: null }, { request: { url: null } }, { request: { url: 'https://[' } }];
    save('gaps.har', { log: { pages: null, entries } });
    const { status, out, errors } = await run('audit', path('gaps.har'));
    expect(status).toBe(0);
    expect(errors).toEqual([
      `outflow: ${path('gaps.har')}: left out 5 of 5 entries: 3 without a request, 1 without an address, 1 with an address that cannot be parsed`,
    ]);
    expect((JSON.parse(out) as Report).coverage).toMatchObject({
      dropped: 5,
      skipped: [
        { reason: 'no-request', count: 3 },
        { reason: 'no-address', count: 1 },
        { reason: 'bad-address', count: 1 },
      ],
    });
    expect((await run('audit', path('gaps.har'), '--format', 'html')).out).toContain('5 entries of the file');
  });

  test('reports what it can read, and fails for the rest', async () => {
    const { status, out, errors } = await run('audit', path('broken.har'), path('a.har'));
    expect([status, errors.length]).toEqual([2, 1]);
    expect((JSON.parse(out) as Report).coverage.requests).toBe(2);
  });

  test('reports the entries before the end of a truncated file, and fails for the rest', async () => {
    const whole = readFileSync(path('a.har'));
    const second = whole.indexOf('"startedDateTime"', whole.indexOf('"startedDateTime"') + 1);
    writeFileSync(path('cut.har'), whole.subarray(0, second + 40));
    writeFileSync(path('cut.har.gz'), gzipSync(whole.subarray(0, second + 40)).subarray(0, -9));
    writeFileSync(path('cut.har.zip'), zipSync({ 'har.har': whole.subarray(0, second + 40) }));
    for (const name of ['cut.har', 'cut.har.gz', 'cut.har.zip']) {
      const { status, out, errors } = await run('audit', path(name));
      expect([status, errors]).toEqual([2, [`outflow: ${path(name)} ends before the HAR does; whole entries read: 1`]]);
      expect((JSON.parse(out) as Report).coverage).toMatchObject({ requests: 1, read: 1 });
    }
  });

  test('leaves out entries that are not JSON, and shows a note', async () => {
    save('spoilt.har', readFileSync(path('a.har'), 'utf8').replace('"startedDateTime":', '"startedDateTime"::'));
    const { status, out, errors } = await run('audit', path('spoilt.har'));
    expect([status, errors]).toEqual([
      0,
      [`outflow: ${path('spoilt.har')}: left out 1 of 2 entries: 1 that are not valid JSON`],
    ]);
    expect((JSON.parse(out) as Report).coverage).toMatchObject({
      requests: 1,
      skipped: [{ reason: 'not-json', count: 1 }],
    });
  });

  test('shows how much of a large file was read, and clears the line', async () => {
    const { log } = JSON.parse(readFileSync(path('a.har'), 'utf8'));
    const [first] = log.entries;
    const text = 'x'.repeat(1_000_000);
    const large = { ...first, response: { status: 200, content: { text } } };
    save('large.har', { log: { ...log, entries: Array.from({ length: 9 }, () => large) } });
    const lines: string[] = [];
    const terminal = { out: () => {}, error: () => {}, progress: (line: string) => void lines.push(line), width: 80 };
    expect(await main(['audit', path('large.har')], '1.2.3', terminal)).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^large\.har: \d+ MB read$/), expect.any(String), '']);
    lines.length = 0;
    await main(['audit', path('a.har')], '1.2.3', terminal);
    expect(lines).toEqual([]);
  });

  test('reads a HAR from a pipe', async () => {
    spawnSync('mkfifo', [path('pipe.har')]);
    const writer = spawn('cp', [path('a.har'), path('pipe.har')]);
    const { status, out, errors } = await run('audit', path('pipe.har'));
    writer.kill();
    expect([status, errors]).toEqual([0, []]);
    expect((JSON.parse(out) as Report).coverage).toMatchObject({ requests: 2, read: 2 });
  });

  test('reads body files that a HAR names if they are in its own folder, and no others', async () => {
    const body = (_file: string) => ({
      request: {
        method: 'POST',
        url: 'https://api.segment.io/v1/t',
        postData: { mimeType: 'application/json', _file },
      },
    });
    const names = ['body.json', '../body.json', '/etc/hostname', 'a/body.json', '..', 'link.json', 'missing.json', ''];
    mkdirSync(path('beside'), { recursive: true });
    mkdirSync(path('beside/a'), { recursive: true });
    for (const name of ['body.json', 'beside/body.json', 'beside/a/body.json']) save(name, '{"userId":"u-4711"}');
    symlinkSync('/etc/hostname', path('beside/link.json'));
    save('beside/named.har', { log: { entries: names.map(body) } });
    const { coverage } = JSON.parse((await run('audit', path('beside/named.har'))).out) as Report;
    expect(coverage).toMatchObject({ requests: 8, read: 1 });
    expect(coverage.unreadable).toMatchObject([{ reason: 'hidden-body', count: 7 }]);
  });

  test('shows its version', async () => {
    expect(await run('--version')).toEqual({ status: 0, out: '1.2.3\n', errors: [] });
  });

  test('ends without an error when its reader closes the pipe', () => {
    const many = Array.from({ length: 150 }, (_, at) => ({
      request: { url: `https://v${at}.vendor-${at}.test/c?u=1` },
    }));
    save('long.har', { log: { entries: many } });
    const command = `"${process.execPath}" bin/outflow.mjs audit "${path('long.har')}" | head -c 1`;
    expect(spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '{',
      stderr: '',
    });
  }, 180_000);

  test('shows its help', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('outflow audit') });
  });
});
