import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestRow } from '../../../src/ledger/rows.ts';
import { fetchCall } from '../../../src/ui/request-detail/fetch-call.ts';
import { inflated } from '../../../src/ui/request-detail/inflate.ts';
import { everyRequest, passes } from '../../../src/ui/requests/filter.ts';
import { excludesText, plainQuery, termsOf } from '../../../src/ui/requests/query.ts';
import { requestText } from '../../../src/ui/requests/search.ts';
import { installText } from '../../../src/ui/text.ts';
import { lookUp } from '../../ui/messages.ts';

beforeAll(() => installText(lookUp));

const row: RequestRow = {
  ...{ observation: 'a', at: 1, outcome: 'sent', tab: 1, app: 'https://app.test', session: '', page: '/keys' },
  ...{ vendor: 'mixpanel', vendorName: 'Mixpanel', method: 'POST', url: 'https://api.mixpanel.test/track', bytes: 9 },
  ...{ events: ['Key Created'], categories: ['secret', 'email'], fields: 2, unreadable: null, callStack: null },
};
const finds = (q: string, found = row) => passes({ ...everyRequest, q }, requestText)(found);

describe('a query', () => {
  it('has terms of fields, texts in quotes and exclusions', () => {
    expect(termsOf('vendor:Mix -kind:"page address" -foo "a b"')).toEqual([
      { field: 'vendor', text: 'mix', excluded: false },
      { field: 'kind', text: 'page address', excluded: true },
      { field: null, text: 'foo', excluded: true },
      { field: null, text: 'a b', excluded: false },
    ]);
    expect(termsOf('https://a.test')).toEqual([{ field: null, text: 'https://a.test', excluded: false }]);
  });

  it.each([
    ['vendor:mixpanel', true],
    ['-vendor:mixpanel', false],
    ['-vendor:sentry', true],
    ['kind:secret event:created', true],
    ['kind:e-mail -kind:secret', false],
    ['is:critical is:read -is:unread', true],
    ['url:track method:post outcome:sent page:/keys', true],
    ['-created', false],
    ['vendor:mixpanel nowhere', false],
  ])('%s finds the request: %s', (q, found) => expect(finds(q)).toBe(found));

  it('excludes text only by an excluded term without a field', () => {
    expect(excludesText('vendor:mixpanel -ada@person.example')).toBe(true);
    expect(excludesText('-vendor:mixpanel ada')).toBe(false);
  });

  it('compares the words of `is` as a whole', () => {
    const unread: RequestRow = { ...row, unreadable: 'blob-body' };
    expect(finds('is:unread', unread)).toBe(true);
    expect(finds('is:read', unread)).toBe(false);
    expect(finds('-is:read', unread)).toBe(true);
  });

  it('searches values only for text that has no field and is not excluded', () => {
    expect(plainQuery('ada@person.example')).toBe('ada@person.example');
    expect(plainQuery('"Ada Lovelace"')).toBe('"Ada Lovelace"');
    expect(plainQuery('-vendor:sentry Ada')).toBe('ada');
    expect(plainQuery('vendor:sentry')).toBe('');
    expect(plainQuery('-vendor:sentry "Ada Lovelace" key')).toBe('"ada lovelace" key');
  });
});

describe('a request as a call of fetch', () => {
  it('leaves out headers that pages may not set, and keeps every character', () => {
    const body = { encoding: 'utf8', text: '{"a":"</script>\u2028"}', cut: false } as const;
    const headers = [
      ['content-type', 'application/json'],
      ['cookie', 'a=b'],
      ['sec-ch-ua', 'x'],
    ] as const;
    const call = fetchCall({ method: 'POST', url: 'https://a.test/?q="', headers, body, remarks: ['Masked.'] });
    expect(call).toMatch(/^\/\/ Masked\.\nawait fetch\("https:\/\/a\.test\/\?q=\\"", \{/);
    expect(call).not.toMatch(/cookie|sec-ch/);
    const run = (source: string) =>
      new Promise<unknown[]>((resolve) => {
        const code = source.replace('await fetch(', 'return took(');
        resolve(Function('took', code)((...args: unknown[]) => args));
      });
    return expect(run(call)).resolves.toEqual([
      'https://a.test/?q="',
      { method: 'POST', headers: [['content-type', 'application/json']], body: body.text },
    ]);
  });
});

describe('a compressed body', () => {
  const packed = async (text: string, format: CompressionFormat) => {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(format));
    return Buffer.from(await new Response(stream).arrayBuffer());
  };

  it.each(['gzip', 'deflate'] as const)('is unpacked: %s', async (format) => {
    const bytes = await packed('{"email":"ada@person.example"}', format);
    const body = { encoding: 'base64', text: bytes.toString('base64'), cut: false } as const;
    expect(await inflated(body)).toEqual({ encoding: 'utf8', text: '{"email":"ada@person.example"}', cut: false });
  });

  it('is unpacked as far as it was kept; the result is null if it is not compressed', async () => {
    const bytes = await packed('ada '.repeat(5_000), 'gzip');
    const half = { encoding: 'base64', text: bytes.subarray(0, 40).toString('base64'), cut: true } as const;
    expect((await inflated(half))?.text ?? 'ada').toMatch(/^ada/);
    expect(await inflated({ encoding: 'base64', text: btoa('binary'), cut: false })).toBeNull();
    expect(await inflated({ encoding: 'utf8', text: 'x', cut: false })).toBeNull();
  });
});
