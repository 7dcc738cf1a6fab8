import { describe, expect, test } from 'vitest';
import { isHarmlessSegment, maskAddress, maskForeignAddress } from '../../../src/masking/address.ts';
import { routeOf } from '../../../src/masking/route.ts';

const app = 'https://app.example.com';

describe('an address', () => {
  test.each([
    ['/', '/'],
    ['/settings/api-keys', '/settings/api-keys'],
    ['/de/einstellungen/benachrichtigungen', '/de/einstellungen/benachrichtigungen'],
    ['/übersicht/verträge', '/%C3%BCbersicht/vertr%C3%A4ge'],
    ['/api/v2/users/42/edit', '/api/v2/users/[id]/edit'],
    ['/reset/k3J9xQ2p', '/reset/[…]'],
    ['/reset/QwertzuiopasdfghjkL', '/reset/[…]'],
    ['/reset/dG9rZW4tNDI3Nw==', '/reset/[token]'],
    ['/verify/usr:9f8e7d6c5b:a1', '/verify/[…]'],
    ['/otp/739', '/otp/[id]'],
    ['/users/018f3a5e-1c2d-7e8f-9a0b-1c2d3e4f5a6b', '/users/[id]'],
    ['/users/ada@example-lab.test/edit', '/users/[email]/edit'],
    ['/people/ottilie-vanterpool/notes', '/people/[name]/notes'],
    ['/people/Hildegard%20Zwicker', '/people/[name]'],
    ['/search/pregnancy%20clinic%20near%20me', '/search/[…]'],
    ['/home;jsessionid=A1B2C3D4', '/home;jsessionid=•••'],
    ['/home;A1B2C3D4E5F6A7B8', '/home;[id]'],
    ['/%E0%A4%A', '/[…]'],
    ['/invoices?tab=open&q=ada', '/invoices?tab=•••&q=•••'],
    ['/invoices?Quentin%20Marlowe=1&eyJhbGciOiJIUzI1NiJ9x', '/invoices?[name]=•••&[token]'],
    ['/app#/users/42/edit', '/app#/users/[id]/edit'],
    ['/app#!/users/ada?x=1', '/app#!/users/[name]'],
    ['/app#access_token=abc', '/app#•••'],
    ['/app#z#/people/ada', '/app#•••'],
    [`/${'a/'.repeat(14)}a`, `/${'a/'.repeat(14)}a`],
    ['/x?a', '/x?a'],
    ['/x?ab', '/x?ab'],
    ['/x?a&b=2', '/x?a&b=•••'],
    [`/x?${'tab'.repeat(27)}=17`, `/x?${'tab'.repeat(27)}=•••`],
    ['/x?=17', '/x?=•••'],
    ['/x?quillfeather+lindqvist=1', '/x?[…]=•••'],
  ])('%s is masked as %s', (path, masked) => expect(maskAddress(`${app}${path}`)).toBe(`${app}${masked}`));

  test('loses its credentials', () => expect(maskAddress('https://gregor:s3cretpw@x.test/')).toBe('https://x.test/'));
  test('that cannot be parsed is hidden', () => expect(maskAddress('not an address')).toBe('•••'));
  test('without a host keeps its scheme', () => {
    expect(maskAddress('about:blank')).toBe('about:blank');
    expect(maskAddress('mailto:ada@example.com')).toBe('mailto:[email]');
  });

  test('keeps the fixed segments of a listed route', () => {
    const routes = ['/falcon/:team/quokka', '/x/*/y', '/z/{id}'].map(routeOf);
    expect(maskAddress(`${app}/falcon/ada/quokka`, routes)).toBe(`${app}/falcon/[name]/quokka`);
    expect(maskAddress(`${app}/falcon/settings/quokka/more`, routes)).toBe(`${app}/[…]/settings/[…]/more`);
  });
});

describe('an address that was sent as a value', () => {
  test.each([
    ['https://intranet.fern-lab.test/people/leopold-harkness', 'https://intranet.fern-lab.test/people/[name]'],
    ['https://leopoldine.harkness.users.test:8443/x', 'https://[name].[…].users.test:8443/x'],
    ['https://users.test/x', 'https://users.test/x'],
    ['nonsense', '•••'],
    ['https://84.132.17.9:8080/x', 'https://[ip]:8080/x'],
    ['http://[2001:db8::1]/x', 'http://[ip]/x'],
    ['https://ottilie-vanterpool.test/x', 'https://[name].test/x'],
    ['https://ottilie.test/x', 'https://[name].test/x'],
    ['https://quillfeather-lindqvist.test/x', 'https://[…].test/x'],
    ['https://iva-brandt.test/x', 'https://[name].test/x'],
    ['https://fern-lab.test/x', 'https://fern-lab.test/x'],
    ['https://iva-brandt-shop.test/x', 'https://[name].test/x'],
    ['https://quo-quillfeather-shop.test/x', 'https://[…].test/x'],
    ['https://quillfeather.test/x', 'https://quillfeather.test/x'],
    ['https://quillfeather-shop.test/x', 'https://quillfeather-shop.test/x'],
    ['https://017055501.test/x', 'https://[id].test/x'],
    ['https://k3j9xq2plm7t.test/x', 'https://[…].test/x'],
    ['https://quillfeather.users.test/', 'https://[…].users.test/'],
    ['https://localhost:3000/users/ada', 'https://localhost:3000/users/[name]'],
    ['https://$&.x.test/', 'https://$&.x.test/'],
    ['https://page.test1/x', 'https://page.test1/x'],
    ['https://iva-falcon-shop.test/x', 'https://[name].test/x'],
    ['https://qu-zibx-shop.test/x', 'https://qu-zibx-shop.test/x'],
  ])('%s is masked as %s', (address, shown) => expect(maskForeignAddress(address)).toBe(shown));
});

test.each([
  'settings',
  'api-keys',
  'v2',
  'oauth2',
  '2fa',
  'en-us',
  'step-3',
  'page.html',
  'forgot_password',
  'userProfile',
  'v1',
  'v12',
  'xj.price',
  'j.price-page',
  'zq-xw',
  `page${'.'.repeat(76)}`,
  'open-the-page-and-close-the-page-now',
  'grant-type',
  'qz-page',
  'step-33',
  '1st-page',
  '2fa-qz-page',
])('the segment %s is harmless', (segment) => expect(isHarmlessSegment(segment)).toBe(true));

test.each([
  '42',
  'user42',
  'order-17',
  'k3J9xQ2p',
  'quokka',
  'ada',
  'settings=1',
  'settings!',
  's'.repeat(81),
  '---',
  'j.price',
  'xv12',
  'xv1',
  'v123',
  `page${'.'.repeat(77)}`,
  '€page',
  'open-the-page-and-close-the-page-now-and',
  'grant-falcon',
  'qz-',
  '21st-page',
  '1stx',
  'page²3',
  'step-333',
])('the segment %s is not known to be harmless', (segment) => expect(isHarmlessSegment(segment)).toBe(false));
