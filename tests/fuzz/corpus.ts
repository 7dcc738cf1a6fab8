import { gzipSync } from 'node:zlib';
import { observationsOf, recordings } from '../../accuracy/recordings.ts';
import { fixtures, observationsIn } from '../unit/vendors/fixtures.ts';
import { type Input, inputOf } from './input.ts';

/** Limit: bytes of a body plus characters of its address. Longer inputs would only slow each run down. */
const longest = 20_000;

const bytes = (text: string) => new TextEncoder().encode(text);

function posted(body: string | Uint8Array, url = 'https://collect.vendor.test/v1'): Input {
  return { url, headers: [], transport: 'http', body: typeof body === 'string' ? bytes(body) : body };
}

/** Malicious inputs, and beginnings of formats that no recording has. */
const attacks: readonly Input[] = [
  posted('['.repeat(2_000) + ']'.repeat(2_000)),
  posted(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`),
  posted(new Uint8Array(), `https://collect.vendor.test/p?${'id=1&'.repeat(500)}`),
  posted(new Uint8Array(), `https://${'a.'.repeat(300)}vendor.test/${'x/'.repeat(300)}`),
  posted('{"cookie":"RS_ENC_v3_eyJzdWIiOiIxMjM0NTY=","id":"abcdefghijklmnopqrstuvwxy="}'),
  posted(gzipSync('x'.repeat(200_000))),
  posted('{"a":"\u001f\ufffd\b\ufffd\ufffd"}'),
  posted('42["event",{"email":"ada@fernhill.example"}]'),
  posted('{"e":["0.8.70",1,2,3,"p","u","s",1,2,3,4,"https://x.test/"],"a":[[1,8,"x"]],"p":["[[1,6,[0,1],\\"*T\\"]]"]}'),
  posted(Uint8Array.from([81, 1, 0, 0, 0, 28, 6, 0, 0, 4, 117, 115, 101, 114, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])),
  posted(Uint8Array.from([0x82, 0xa1, 0x61, 0xa4, 0x74, 0x65, 0x78, 0x74, 0xa1, 0x62, 0x93, 1, 2, 3])),
  posted('--b\r\nContent-Disposition: form-data; name="a"; filename="f"\r\n\r\nada@fernhill.example\r\n--b--\r\n'),
  { ...posted('2probe'), transport: 'websocket', url: 'wss://live.vendor.test/socket' },
];

/** The initial inputs: requests of real SDKs, requests from vendors' documentation, and attacks. */
export function seedInputs(): Input[] {
  const recorded = recordings().flatMap(({ recording }) => observationsOf(recording));
  const documented = [...fixtures().values()].flatMap(({ requests = [] }) => observationsIn({ hosts: [], requests }));
  return [...recorded, ...documented]
    .map(inputOf)
    .concat(attacks)
    .filter(({ body, url }) => body.length + url.length <= longest);
}
