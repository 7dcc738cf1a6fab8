import { describe, expect, it } from 'vitest';
import type { DetailField, RequestDetail, RequestRow } from '../../../src/ledger/rows.ts';
import { readHar } from '../../../src/observe/har/har.ts';
import { harOf } from '../../../src/report/har.ts';
import { newYear } from '../ledger/samples.ts';
import { harProblems } from './har-shape.ts';

function requestRow(differences: Partial<RequestRow> = {}): RequestRow {
  return {
    observation: 'o1',
    outcome: 'sent',
    at: newYear,
    tab: 1,
    app: 'https://app.example.com',
    vendor: 'mixpanel',
    vendorName: 'Mixpanel',
    session: '',
    page: 'https://app.example.com/keys',
    method: 'POST',
    url: 'https://api-js.mixpanel.com/track?ip=•••',
    bytes: 120,
    events: ['Sign in'],
    categories: ['email'],
    fields: 1,
    unreadable: null,
    callStack: null,
    ...differences,
  };
}

function field(differences: Partial<DetailField> = {}): DetailField {
  return {
    path: '[].properties.email',
    location: 'body',
    category: 'email',
    label: 'E-mail address',
    encoding: ['json'],
    hash: null,
    detector: 'value',
    canary: null,
    confidence: 0.9,
    event: 'Sign in',
    sample: 'a•••@e•••.com',
    fingerprint: 'Zm9v',
    ...differences,
  };
}

const raw: RequestDetail['raw'] & object = {
  url: 'https://api-js.mixpanel.com/track?ip=ada',
  headers: [['cookie', 'ada@example.com']],
  body: { encoding: 'utf8', text: 'ada@example.com', cut: false },
  values: ['ada@example.com'],
};

type Har = { log: { entries: Array<Record<string, never> & { request: Record<string, unknown> }>; pages: unknown[] } };

function har(requests: readonly RequestRow[], fields: readonly DetailField[] = [field()]): Har {
  const details = new Map(
    requests.map(({ observation }) => [observation, { observation, fields, further: 0, raw }] as const),
  );
  const parts = { requests, details, toolVersion: '0.1.0', comment: 'masked' };
  return JSON.parse(JSON.stringify(harOf(parts)));
}

const everywhere = (['url', 'header', 'body', 'message'] as const).map((location) =>
  field({ location, path: location }),
);

describe('requests as HAR', () => {
  it('conform to HAR 1.2', () => {
    const outcomes = (['sent', 'blocked', 'failed', 'cached', 'unconfirmed'] as const).map((outcome) =>
      requestRow({ outcome, observation: outcome }),
    );
    expect(harProblems(har(outcomes, everywhere))).toEqual([]);
    expect(harProblems(har([]))).toEqual([]);
    expect(harProblems({ log: { version: '1.2', entries: [{}] } })).not.toEqual([]);
  });

  it('have the oldest first, on one page per app', () => {
    const { log } = har([requestRow({ at: newYear + 1, observation: 'o2', app: 'https://b.example' }), requestRow()]);
    expect(log.entries.map(({ pageref }) => pageref)).toEqual(['page_1', 'page_2']);
    expect(log.pages).toMatchObject([{ title: 'https://app.example.com' }, { title: 'https://b.example' }]);
  });

  it('have masked fields in their places, and further data in members of their own', () => {
    const [entry] = har(
      [requestRow()],
      [...everywhere, field({ path: 'body', sample: 'b•••' }), field({ path: '__proto__' })],
    ).log.entries;
    expect(entry?.request).toMatchObject({
      url: 'https://api-js.mixpanel.com/track?ip=%E2%80%A2%E2%80%A2%E2%80%A2',
      headers: [{ name: 'header', value: 'a•••@e•••.com' }],
      queryString: [{ name: 'url', value: 'a•••@e•••.com' }],
      postData: { text: '{"body":["a•••@e•••.com","b•••"],"__proto__":"a•••@e•••.com"}' },
    });
    expect(entry?._outflow).toMatchObject({
      vendor: 'mixpanel',
      vendorName: 'Mixpanel',
      categories: ['email'],
      outcome: 'sent',
    });
  });

  it('contain no raw value, even if one was kept', () => {
    expect(JSON.stringify(har([requestRow()], everywhere))).not.toMatch(/\bada\b/);
  });

  it('can be read again as observations', () => {
    const requests = (['sent', 'blocked', 'failed', 'cached'] as const).map((outcome, at) =>
      requestRow({ outcome, observation: outcome, at: newYear + at }),
    );
    const { observations, skipped } = readHar(JSON.stringify(har(requests)));
    expect(skipped.size).toBe(0);
    expect(observations.map(({ outcome, app, at }) => [outcome, app, at])).toEqual(
      requests.map(({ outcome, app, at }) => [outcome, app, at]),
    );
    const messages = readHar(
      JSON.stringify(har([requestRow({ url: 'wss://api-js.mixpanel.com/' })], [everywhere[3] ?? field()])),
    );
    expect(messages.observations.map(({ transport }) => transport)).toEqual(['http', 'websocket']);
  });

  it('have null in place of the fields if the details are not known', () => {
    const har = harOf({
      requests: [requestRow()],
      details: new Map(),
      toolVersion: '1',
      comment: '',
    });
    expect(harProblems(har)).toEqual([]);
    expect(har).toMatchObject({ log: { entries: [{ _outflow: { fields: null, further: null } }] } });
  });
});
