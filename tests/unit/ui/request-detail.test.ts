import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawRequest } from '../../../src/ledger/rows.ts';
import { stackLines, stackParts } from '../../../src/observe/call-stack.ts';
import { bodyText, hexDump, indentedJson } from '../../../src/ui/request-detail/body-text.ts';
import { type CurlRequest, curlCommand, curlRequest } from '../../../src/ui/request-detail/curl.ts';
import { type FieldNode, fieldTree, pathParts } from '../../../src/ui/request-detail/field-tree.ts';
import { requestJson } from '../../../src/ui/request-detail/request-json.ts';
import { detailField, requestRow } from './samples.ts';

const url = 'https://api.example.com/t?a=1&b=[x]{y}';
const utf8 = (text: string): RawRequest['body'] => ({ encoding: 'utf8', text, cut: false });
const request = (differences: Partial<CurlRequest> = {}): CurlRequest => ({
  ...{ method: 'GET', url, headers: [], body: null, remarks: [] },
  ...differences,
});

/** What a real shell passes to curl: the arguments, and the standard input. */
function passedByShell(command: string): { arguments: string[]; input: Buffer } {
  const script = `curl() { printf '%s\\0' "$@"; printf '\\1end\\1'; if [ -p /dev/stdin ]; then cat; fi; }\n${command}`;
  const passed = execFileSync('/bin/sh', ['-c', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const end = passed.indexOf('\0\u0001end\u0001');
  return { arguments: passed.subarray(0, end).toString('utf8').split('\0'), input: passed.subarray(end + 6) };
}

describe('a request as a curl command', () => {
  it('requests an address as it is', () => {
    expect(passedByShell(curlCommand(request())).arguments).toEqual(['--globoff', '--url', url]);
  });

  it('names a method only if curl would choose another', () => {
    const methodOf = (method: string, body: string) =>
      passedByShell(curlCommand(request({ method, body: utf8(body) }))).arguments.slice(1, -2);
    expect(methodOf('POST', 'x')).toEqual(['--url', url]);
    expect(methodOf('PUT', 'x')).toEqual(['--request', 'PUT', '--url', url]);
    expect(methodOf('GET', 'x')).toEqual(['--request', 'GET', '--url', url]);
    expect(passedByShell(curlCommand(request({ method: 'POST' }))).arguments).toContain('--request');
    expect(passedByShell(curlCommand(request({ method: 'HEAD' }))).arguments).toContain('--head');
  });

  it('has headers, except those that curl creates or that would be duplicated', () => {
    const headers: CurlRequest['headers'] = [
      ['Content-Type', "text/plain; it's"],
      ['X-Empty', ''],
      ['Content-Length', '3'],
      ['Evil', 'a\r\nX: b'],
      ['@file', 'x'],
    ];
    const passed = passedByShell(curlCommand(request({ headers }))).arguments;
    expect(passed.slice(3)).toEqual(['--header', "Content-Type: text/plain; it's", '--header', 'X-Empty;']);
  });

  it.each([
    `'; rm -rf "$HOME"; echo '`,
    '$(touch /tmp/outflow-was-here) `id` !! \\',
    '@/etc/passwd',
    'two\nlines\r\n\ttab',
    '{"name":"Ada O\'Neil","emoji":"🦊","rtl":"\u202egnp"}',
  ])('has a text body as it is: %j', (text) => {
    const passed = passedByShell(curlCommand(request({ method: 'POST', body: utf8(text) })));
    expect(passed.arguments.slice(-2)).toEqual(['--data-raw', text]);
  });

  it('has any text body as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const { arguments: passed, input } = passedByShell(curlCommand(request({ method: 'POST', body: utf8(text) })));
        const actual = passed.at(-1) === '@-' ? input.toString('utf8') : passed.at(-1);
        expect(actual).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('pipes bytes that no argument can contain', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const body = { encoding: 'base64', text: bytes.toString('base64'), cut: false } as const;
    const passed = passedByShell(curlCommand(request({ method: 'POST', body })));
    expect(passed.arguments.slice(-2)).toEqual(['--data-binary', '@-']);
    expect(passed.input).toEqual(bytes);
    expect(passedByShell(curlCommand(request({ method: 'POST', body: utf8('a\0b') }))).input.toString()).toBe('a\0b');
  });

  it('is masked if values are not available, with a remark', () => {
    const detail = {
      observation: 'one',
      fields: [
        detailField({ location: 'header', path: 'authorization', sample: 'B•••x' }),
        detailField({ location: 'header', path: 'cookie.session', sample: 's•••' }),
      ],
      further: 0,
    };
    const remarks = { masked: 'Values are masked.', cut: 'It ends\nearly.' };
    const masked = curlCommand(curlRequest(requestRow(), detail, null, remarks));
    expect(masked).toMatch(/^# Values are masked\.\n/);
    expect(passedByShell(masked).arguments.slice(1)).toEqual([
      ...['--request', 'POST', '--url', requestRow().url],
      ...['--header', 'authorization: B•••x'],
    ]);
    const raw: RawRequest = { url, headers: [['a', 'b']], body: { ...utf8('x'), cut: true }, values: ['1', '2'] };
    const whole = curlCommand(curlRequest(requestRow(), detail, raw, remarks));
    expect(whole).toMatch(/^# It ends early\.\n/);
    expect(passedByShell(whole).arguments).toEqual(['--globoff', '--url', url, '--header', 'a: b', '--data-raw', 'x']);
  });
});

describe('a request as JSON', () => {
  const detail = { observation: 'one', fields: [detailField()], further: 3 };

  it('contains values only if they are given', () => {
    const masked = JSON.parse(requestJson(requestRow(), detail, null));
    expect(masked).toMatchObject({ vendor: 'mixpanel', furtherFields: 3, fields: [{ path: 'properties.$email' }] });
    expect(masked.fields[0]).not.toHaveProperty('value');
    expect(masked).not.toHaveProperty('body');
    const raw: RawRequest = { url, headers: [], body: utf8('x'), values: ['ada@person.example'] };
    expect(JSON.parse(requestJson(requestRow(), detail, raw))).toMatchObject({
      url,
      fields: [{ value: 'ada@person.example' }],
    });
  });
});

describe('a call stack', () => {
  it('is shown without its error, and the app’s own lines are separated from those of libraries', () => {
    const lines = stackLines(
      [
        'Error',
        'at send (https://cdn.mixpanel.test/mixpanel.min.js:1:99)',
        'at flush (https://app.example.com/static/mixpanel-2.js:1:9)',
        'at track (https://app.example.com/node_modules/sdk/index.js:4:5)',
        'at save (https://app.example.com/assets/settings-a1.js:41:5)',
        'at click (https://static.example.com/app.js:88:3)',
        'at async Promise.all (index 0)',
      ].join('\n'),
    );
    expect(lines).toHaveLength(6);
    const { own, libraries } = stackParts(lines, 'https://app.example.com', 'mixpanel');
    expect(own.map(({ name }) => name)).toEqual(['save', 'click']);
    expect(libraries).toHaveLength(4);
    const [other] = stackParts(stackLines('a@https://example.org/x.js:1:1'), 'https://example.com', 'x').libraries;
    expect(other?.name).toBe('a');
  });

  it.each([
    ['https://example.co.uk', 'www.example.co.uk', true],
    ['https://example.co.uk', 'vendor.co.uk', false],
    ['https://app.example.co.uk', 'cdn.example.co.uk', true],
    ['https://example.github.io', 'vendor.github.io', false],
    ['https://app.example.com', 'cdn.example.com', true],
    ['https://example.com', 'vendor.com', false],
  ])('of the app %s has the line of a script at %s as its own: %s', (app, host, isOwn) => {
    expect(stackParts(stackLines(`a@https://${host}/app.js:1:1`), app, 'mixpanel').own.length).toBe(isOwn ? 1 : 0);
  });

  it('is read as V8 writes it', () => {
    const lines = stackLines(
      [
        'at Analytics.track (https://app.example/a.js:120:17)',
        '    at async new Foo (https://app.example/b.js:1:2)',
        'at https://app.example/c.js:3:4',
        'at <anonymous>:1:1',
        'at eval (eval at x (chrome-extension://abc/tap.js:1:1), <anonymous>:1:1)',
      ].join('\n'),
    );
    expect(lines.map(({ name, source }) => [name, source?.url ?? null, source?.line, source?.column])).toEqual([
      ['Analytics.track', 'https://app.example/a.js', 120, 17],
      ['async new Foo', 'https://app.example/b.js', 1, 2],
      [null, 'https://app.example/c.js', 3, 4],
      [null, null, undefined, undefined],
      ['eval (eval at x (chrome-extension://abc/tap.js:1:1),', null, undefined, undefined],
    ]);
  });

  it('is read in SpiderMonkey’s format', () => {
    const lines = stackLines(
      'tell@https://app.example:8080/a.js:2:9\n@https://app.example/b.js:3:1\nasync*go@https://a.b/c:1:2',
    );
    expect(lines.map(({ name, source }) => [name, source?.url, source?.line])).toEqual([
      ['tell', 'https://app.example:8080/a.js', 2],
      [null, 'https://app.example/b.js', 3],
      ['async*go', 'https://a.b/c', 1],
    ]);
  });

  it('links only to the web', () => {
    const hostile = 'at x (javascript:alert(1):1:1)\nx@data:text/html,1:1:1\nat y (file:///etc/passwd:1:1)\n\n';
    expect(stackLines(hostile).map(({ source }) => source)).toEqual([null, null, null]);
    expect(stackLines(`at ${'('.repeat(4_000)}`)).toHaveLength(1);
  });
});

describe('the tree of fields', () => {
  const shape = (paths: string[]) => {
    type Drawn = [string, number, Drawn[]];
    const draw = (nodes: readonly FieldNode[]): Drawn[] =>
      nodes.map(({ name, fields, below }) => [name, fields.reduce((sum, { count }) => sum + count, 0), draw(below)]);
    return draw(fieldTree(paths.map((path) => detailField({ path }))));
  };

  it('joins parts without a branch', () => {
    expect(shape(['data[].properties.$email', 'data[].properties.url?tab', 'data[].event', 'v'])).toEqual([
      [
        'data[]',
        0,
        [
          [
            'properties',
            0,
            [
              ['$email', 1, []],
              ['url?tab', 1, []],
            ],
          ],
          ['event', 1, []],
        ],
      ],
      ['v', 1, []],
    ]);
    expect(shape(['a.b.c'])).toEqual([['a.b.c', 1, []]]);
    expect(shape(['a.b', 'a.b.c'])).toEqual([['a.b', 1, [['c', 1, []]]]]);
  });

  it('counts equal fields, with distinct values', () => {
    const [node] = fieldTree([
      detailField({ sample: 'a•••', fingerprint: '1' }),
      detailField({ sample: 'a•••', fingerprint: '1' }),
      detailField({ sample: 'b•••', fingerprint: '2' }),
      detailField({ category: 'name' }),
    ]);
    expect(node?.fields.map(({ count, samples, field }) => [field.category, count, samples])).toEqual([
      ['email', 3, ['a•••', 'b•••']],
      ['name', 1, ['a•••@p•••.example']],
    ]);
  });

  it('is never deep, and loses nothing of a path', () => {
    const path = Array.from({ length: 500 }, (_, at) => `k${at}`).join('.');
    expect(pathParts(path)).toHaveLength(12);
    expect(pathParts(path).join('.')).toBe(path);
    expect(shape(['', '...', 'a..b'])).toHaveLength(2);
  });
});

describe('a body for display', () => {
  it('has JSON with line breaks, and is otherwise unchanged', () => {
    const text = '{"a":[1, 12345678901234567890,{}],"a":"[x, \\"y\\": {"  ,"e":[ ]}';
    const indented = indentedJson(text) ?? '';
    expect(indented).toBe(
      '{\n  "a": [\n    1,\n    12345678901234567890,\n    {}\n  ],\n  "a": "[x, \\"y\\": {",\n  "e": []\n}',
    );
  });

  it('has the same meaning for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const indented = indentedJson(text);
        if (indented !== null) expect(JSON.parse(indented)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is text if it is not JSON, and bytes if it is not text', () => {
    expect(bodyText(utf8(''))).toBeNull();
    expect(bodyText(utf8('a=1&b=2'))).toEqual({ kind: 'text', text: 'a=1&b=2', leftOut: 0 });
    expect(bodyText(utf8('{"a":'))).toMatchObject({ kind: 'text' });
    const long = Buffer.alloc(20_000, 65);
    expect(bodyText({ encoding: 'base64', text: long.toString('base64'), cut: false })).toMatchObject({
      kind: 'bytes',
      leftOut: 20_000 - 16_384,
    });
    expect(hexDump(new TextEncoder().encode('Outflow\n\u00e9 123456'))).toBe(
      '00000000  4f 75 74 66 6c 6f 77 0a c3 a9 20 31 32 33 34 35  Outflow... 12345\n' +
        `00000010  36${' '.repeat(45)}  6`,
    );
  });
});
