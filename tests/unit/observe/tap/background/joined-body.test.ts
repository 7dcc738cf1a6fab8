import { describe, expect, test } from 'vitest';
import { type Body, type FormEntry, FormFile } from '../../../../../src/observe/observation.ts';
import { isHidden, joinedBody, mayBeOf } from '../../../../../src/observe/tap/background/joined-body.ts';
import { bodyOf } from '../../../../../src/observe/web-request/body.ts';
import { multipartEntries } from '../../../../../src/observe/web-request/multipart.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const bytes = (text: string): Body => ({ kind: 'bytes', bytes: encode(text) });
const form = (entries: readonly FormEntry[], more: object = {}): Body => ({ kind: 'form', entries, ...more });
const file = (name: string, content: string | null = 'its content', type = 'text/plain') =>
  new FormFile(name, type, content === null ? null : encode(content));
const hidden = (reason: 'blob-body' | 'hidden-body' | 'socket-messages'): Body => ({ kind: 'unreadable', reason });

const boundary = '----WebKitFormBoundaryAbc';
/** A form that ends with a file, as Chromium shows it: without the file's content. */
const hollow = [
  `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--${boundary}\r\n`,
  'Content-Disposition: form-data; name="f"; filename="n.txt"\r\nContent-Type: text/plain\r\n\r\n',
  `\r\n--${boundary}--\r\n`,
];
const shownHollow = bodyOf({ raw: hollow.map((part) => ({ bytes: encode(part).buffer as ArrayBuffer })) });
const wholeText = `${hollow[0]}${hollow[1]}its content${hollow[2]}`;

describe('the page’s notice completes what the browser hides', () => {
  test.each([
    ['a Blob', hidden('blob-body'), bytes('x'), { ...bytes('x'), said: true }],
    ['a body of PATCH', hidden('hidden-body'), bytes('x'), { ...bytes('x'), said: true }],
    ['that a body is absent', hidden('blob-body'), { kind: 'none' }, { kind: 'none', said: true }],
    ['that a WebSocket is tapped', hidden('socket-messages'), { kind: 'none' }, { kind: 'none' }],
    [
      'the reason why it is not known',
      hidden('blob-body'),
      { kind: 'unreadable', reason: 'stream-body' },
      { kind: 'unreadable', reason: 'stream-body' },
    ],
    ['nothing, if the page does not know it', hidden('blob-body'), hidden('hidden-body'), hidden('blob-body')],
  ] as Array<[string, Body, Body, Body]>)('%s', (_, shown, reported, joined) => {
    expect(joinedBody(shown, reported)).toEqual(joined);
  });

  test('a file at the end of a form, from fields or from bytes in the notice', () => {
    expect(shownHollow).toMatchObject({ kind: 'bytes', lacks: 'files' });
    const entries: FormEntry[] = [
      ['a', 'b'],
      ['f', file('n.txt')],
    ];
    expect(joinedBody(shownHollow, form(entries))).toEqual(form(entries, { said: true }));
    expect(joinedBody(shownHollow, bytes(wholeText))).toEqual({ ...bytes(wholeText), said: true });
  });

  test('files before a text, if the browser shows each file as its name and orders the fields by name', () => {
    const shown = form(
      [
        ['a', 'x\r\ny'],
        ['file', 'n.txt'],
        ['file', 'm.txt'],
      ],
      { lacks: 'maybe-files' },
    );
    const entries: FormEntry[] = [
      ['file', file('n.txt')],
      ['file', file('m.txt')],
      ['a', 'x\ny'],
    ];
    expect(joinedBody(shown, form(entries))).toEqual(form(entries, { said: true }));
  });

  test('not a file that the page cannot read: the form lacks it', () => {
    const entries: FormEntry[] = [
      ['a', 'b'],
      ['file', 'n.txt'],
    ];
    const said = form([
      ['a', 'b'],
      ['file', file('n.txt', null)],
    ]);
    const joined = joinedBody(form(entries, { lacks: 'maybe-files' }), said);
    expect(joined).toMatchObject({ kind: 'form', lacks: 'files', said: true });
  });

  test('nothing in a form without files: what the browser shows is then complete', () => {
    const entries: FormEntry[] = [['a', 'n.txt']];
    expect(joinedBody(form(entries, { lacks: 'maybe-files' }), form(entries))).toEqual(form(entries));
  });
});

describe('the body that the browser shows is kept', () => {
  const entries: FormEntry[] = [
    ['a', 'b'],
    ['file', 'n.txt'],
  ];
  const shown = form(entries, { lacks: 'maybe-files' });

  test('if it is complete', () => {
    expect(joinedBody(bytes('shown'), bytes('a lie'))).toEqual(bytes('shown'));
    expect(joinedBody({ kind: 'none' }, bytes('a lie'))).toEqual({ kind: 'none' });
  });

  test.each([
    [
      'another text',
      [
        ['a', 'c'],
        ['file', file('n.txt')],
      ],
    ],
    [
      'another file',
      [
        ['a', 'b'],
        ['file', file('m.txt')],
      ],
    ],
    ['one field less', [['file', file('n.txt')]]],
    [
      'one field more',
      [
        ['a', 'b'],
        ['file', file('n.txt')],
        ['z', ''],
      ],
    ],
  ] as Array<[string, FormEntry[]]>)('if the page reports %s: its files are unread', (_, said) => {
    expect(mayBeOf(shown, form(said))).toBe(false);
    expect(joinedBody(shown, form(said))).toEqual({ ...shown, lacks: 'files' });
  });

  test('if the page reports another content of a form that ends with a file', () => {
    const joined = joinedBody(
      shownHollow,
      form([
        ['a', 'c'],
        ['f', file('n.txt')],
      ]),
    );
    expect(joined).toEqual(shownHollow);
    expect(isHidden(joined)).toBe(true);
  });
});

describe('a multipart body', () => {
  test('is read field by field, with any content in its files', () => {
    const content = Uint8Array.of(0, 255, 13, 10, 45, 45, 200);
    const [head, tail] = [encode(`${hollow[0]}${hollow[1]}`), encode(hollow[2] ?? '')];
    const whole = new Uint8Array([...head, ...content, ...tail]);
    expect(multipartEntries(whole)).toEqual([
      ['a', 'b'],
      ['f', new FormFile('n.txt', 'text/plain', content)],
    ]);
  });

  test.each(['', 'a=b', '--', '--x', '--x\r\nno header\r\n--x--\r\n', '--x\r\n\r\n'])('is not %j', (text) => {
    expect(multipartEntries(encode(text)) ?? []).toEqual([]);
  });

  test('may be empty', () => expect(multipartEntries(encode('--x--\r\n'))).toEqual([]));
});
