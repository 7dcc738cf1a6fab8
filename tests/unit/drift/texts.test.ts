import { expect, test } from 'vitest';
import { hostsIn, mayNameHosts, pathIn } from '../../../scripts/drift/hosts.ts';
import { textsIn } from '../../../scripts/drift/texts.ts';

const read = (script: string) => [...textsIn(script, mayNameHosts)];
const named = (script: string) =>
  read(script).flatMap((text) => hostsIn(text).map(({ host, path }) => (path === '/' ? host : host + path)));

test.each([
  ['a whole address', `fetch('https://eu.example.io/v1/track?x=1')`, ['eu.example.io/v1/track']],
  ['joined pieces', `const url = "https://" + region + ".i.example.io" + path`, ['*.i.example.io']],
  ['a template', `send(\`wss://\${id}.live.example.io/socket/\${id}\`)`, ['*.live.example.io/socket/*']],
  ['a template as older compilers write it', `"https://".concat(region, ".example.io/e/")`, ['*.example.io/e/']],
  ['a part of a label', `x = \`https://intake-\${site}.example.io\``, ['intake-*.example.io']],
  ['an address without a scheme', `s.src = '//cdn.example.io/a.js'`, ['cdn.example.io/a.js']],
  [
    'an address whose scheme is chosen at run time',
    `s.src = (tls ? 'https:' : 'http:') + '//cdn.example.io/a.js'`,
    ['cdn.example.io/a.js'],
  ],
  ['a bare host', `const host = 'api.example.io'`, ['api.example.io']],
  ['a bare host with a port and a path', `const at = 'Api.example.io:443/v1'`, ['api.example.io/v1']],
  ['the end of a host', `url.endsWith('.example.io')`, ['example.io']],
  [
    'an address with a key before the host',
    `dsn = \`https://\${key}@o1.ingest.example.io/2\``,
    ['o1.ingest.example.io/2'],
  ],
  ['markup', `'<img src="https://t.example.io/p.gif">'`, ['t.example.io/p.gif']],
  ['a style', `'background: url(https://t.example.io/p.gif)'`, ['t.example.io/p.gif']],
  [
    'an expression between texts',
    `log('is ' + (on ? 'https://a.example.io' : "b.example.io"))`,
    ['b.example.io', 'a.example.io'],
  ],
])('a host is found in %s', (_, script, hosts) => expect(named(script).sort()).toEqual([...hosts].sort()));

test.each([
  ['a comment', `/* https://a.example.io */ f('x:') // https://b.example.io/`],
  ['a licence', `/*!\n * https://a.example.io\n */\nf("https://")`],
  ['a sentence', `throw new Error('See https://docs.example.io/errors for more')`],
  ['brackets of a sentence', `warn('no key (https://docs.example.io/keys)')`],
  ['names of properties', `get('user.id', 'http.host', 'app.name', 'rrweb.js')`],
  ['a domain that is put together', `x = \`https://\${host}/v1\`; y = "https://intake-" + site + "datahq.io"`],
  ['addresses without a name', `fetch('http://127.0.0.1:8080/x'); fetch('http://localhost/y')`],
  ['names without a top-level domain', `x = 'https://custom.transaction'`],
  ['a regular expression with quotes', `/["'\`]https:\\/\\/a.example.io/.test(x)`],
])('no host is found in %s', (_, script) => expect(named(script)).toEqual([]));

test('a script that cannot name a host is not parsed', () => {
  expect(read('this is no script')).toEqual([]);
  expect(() => read(`this is no script 'https://a.example.io'`)).toThrow();
});

test.each([
  ['/v1/track', '/v1/track'],
  ['/{}/envelope/', '/*/envelope/'],
  ['/', null],
  ['/{}', null],
  ['a/b', null],
  ['/ two words', null],
])('%s as a path is %s', (text, path) => expect(pathIn(text)).toBe(path));
