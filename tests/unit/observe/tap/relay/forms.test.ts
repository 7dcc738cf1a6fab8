import { describe, expect, test, vi } from 'vitest';
import { watchForms } from '../../../../../src/observe/tap/relay/forms.ts';

const { base, FakeForm } = vi.hoisted(() => {
  const base = 'https://app.fernhill.example/settings/';
  /** A form of a page, as far as the relay reads it. */
  class FakeForm {
    constructor(readonly attributes: Readonly<Record<string, string>>) {}
    getAttribute(name: string): string | null {
      return this.attributes[name] ?? null;
    }
    get baseURI(): string {
      return base;
    }
  }
  vi.stubGlobal('Element', FakeForm);
  vi.stubGlobal('Node', FakeForm);
  vi.stubGlobal('HTMLFormElement', FakeForm);
  vi.stubGlobal('location', new URL(`${base}profile`));
  return { base, FakeForm };
});

const multipart = { method: 'post', enctype: 'multipart/form-data' };

/** Addresses that are reported when the browser collects the data of a form. */
function reported(attributes: Readonly<Record<string, string>>, isTrusted = true): string[] {
  const listeners = new Map<string, (event: object) => void>();
  const scope = {
    addEventListener: (type: string, listener: (event: object) => void) => void listeners.set(type, listener),
  };
  const urls: string[] = [];
  watchForms(scope as unknown as Window, ({ url }) => urls.push(url));
  listeners.get('formdata')?.({ isTrusted, target: new FakeForm(attributes), formData: new FormData() });
  return urls;
}

describe('forms that may be sent by navigating', () => {
  test.each([
    ['its address, relative to the document', { ...multipart, action: '../upload' }, [`${new URL('../upload', base)}`]],
    ['the address of the page, if it has none', multipart, [`${base}profile`]],
  ])('a multipart form is reported with %s', (_, attributes, urls) => {
    expect(reported(attributes)).toEqual(urls);
  });
  test.each([
    ['whose address is not valid, since browsers do not send it', { ...multipart, action: 'https://[' }],
    ['that browsers show completely', { method: 'post', action: '/upload' }],
  ])('a form is not reported %s', (_, attributes) => {
    expect(reported(attributes)).toEqual([]);
  });
  test('an event that the page itself dispatched is ignored', () => {
    expect(reported(multipart, false)).toEqual([]);
  });
});
