import { beforeAll, describe, expect, it } from 'vitest';
import { exposuresOf } from '../../../src/report/exposures.ts';
import { htmlOf } from '../../../src/report/html.ts';
import type { ReportParts } from '../../../src/report/report.ts';
import { installText } from '../../../src/ui/text.ts';
import { wording } from '../../../src/ui/wording.ts';
import { lookUp } from '../../ui/messages.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure, stranger } from '../policy/samples.ts';
import { sampleReport } from './samples.ts';

beforeAll(() => installText(lookUp));

const html = (parts: Partial<ReportParts> = {}, raw = false) => htmlOf(sampleReport(parts), wording, { raw });
/** The readable text of a page, without tags. */
const readable = (page: string) => page.replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replace(/\s+/g, ' ');

describe('the report as HTML', () => {
  it('has a content security policy that forbids loading and running anything, and has neither scripts nor handlers', () => {
    const page = html({ exposures: [exposure([{}])] });
    expect(page).toContain(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; ",
    );
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|form)\b|\son\w+=|url\(|@import/i);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, to]) => to?.replace(/^(?:https:\/\/|#).*/s, ''))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/./)]),
    );
  });

  it('begins with a summary and its evidence', () => {
    const text = readable(html({ exposures: [exposure([{}])], generatedAt: newYear + 86_400_000 }));
    expect(text).toMatch(
      /Outflow Mixpanel received personal data\. .* Scope and evidence Apps https:\/\/app\.example\.com Evidence /,
    );
    expect(text).toContain('Tool outflow 0.1.0');
    expect(text).toContain('Values are masked');
    expect(readable(html({}, true))).toContain('values as they were');
  });

  it('shows each vendor’s details, the effect of a breach, and its fields', () => {
    const page = html({
      exposures: [
        exposure(
          [
            { count: 7, hash: 'sha256' },
            { path: 'x.y', category: 'other', count: 3 },
          ],
          { requests: 12, read: 12 },
        ),
      ],
    });
    const text = readable(page);
    expect(page).toMatch(/<a href="https:[^"]+" rel="noreferrer">Privacy policy<\/a>/);
    expect(text).toContain('If this vendor were breached today');
    expect(text).toContain('In 12 requests that could be read since');
    expect(text).toContain('Hashed : SHA-256'.replace(' :', ':'));
    expect(text).toContain('1 other field x.y 3×');
  });

  it('has a summary with numbers, method and every vendor before the appendix', () => {
    const text = readable(
      html({ exposures: [exposure([{ category: 'secret' }], { requests: 4, read: 4 }), exposure([], stranger)] }),
    );
    expect(text).toMatch(/vendors 2 1 received personal data .* could be read 100% 5 of 5 requests/);
    expect(text).toMatch(/Method and limits .* Vendors The country .* Vendor Personal data received/);
    expect(text).toMatch(/Mixpanel ◆ critical · US Secret key Product analytics 4 of 4/);
    expect(text.indexOf('Findings')).toBeLessThan(text.indexOf('Appendix: what each vendor received'));
  });

  it('counts WebSocket messages and, if there are any, does not show how many requests of each vendor were read', () => {
    const received = { requests: 1, messages: 20, read: 20 };
    const unreadable = [{ host: 'a.test', reason: 'socket-messages', count: 2 }] as const;
    const text = readable(html({ exposures: [exposure([{}], { ...received, unreadable })] }));
    expect(text).toMatch(/could be read 91% 20 of 22 requests/);
    expect(text).toContain('2 of 22 requests and messages could not be read.');
    expect(text).not.toContain('Requests read');
    expect(readable(html({ exposures: [exposure([{}])] }))).toContain('Requests read');
  });

  it('joins fields of a kind of data in one line, and lists each in the details', () => {
    const fields = Array.from(
      { length: 40 },
      (_, at) => ({ path: `d${at}`, category: 'device', sample: `v${at}` }) as const,
    );
    const mails = [{ path: 'a' }, { path: 'b' }, { path: 'c', sample: 'z•••@z•••.com' }];
    const page = html({ exposures: [exposure([...fields, ...mails])] });
    const [groups = ''] = /<table class="groups">.*?<\/table>/s.exec(page) ?? [];
    expect(groups.match(/<tr><th scope="row">/g)).toHaveLength(1);
    expect(readable(page)).toContain('low Device 40×');
    const [all = ''] = /<details>.*?<\/details>/s.exec(page) ?? [];
    expect(all).toContain('All 43 fields in full');
    expect(all.match(/<th scope="row">/g)).toHaveLength(43);
  });

  it('shows how many fields of each kind each vendor received', () => {
    const page = html({ exposures: [exposure([{ count: 7 }, { path: 'e2', count: 2 }]), exposure([], stranger)] });
    const [matrix = ''] = /<table class="matrix">.*?<\/table>/s.exec(page) ?? [];
    expect(matrix).toMatch(/scope="colgroup">Contact<.*<span>E-mail<\/span>/s);
    expect(matrix).toMatch(/Mixpanel.*<td class="held held-medium">9<\/td>.*dropzone-metrics\.test.*<td><\/td>/s);
  });

  it('shows what could not be read, and which rules were violated', () => {
    const text = readable(
      html({
        exposures: [
          exposure([{ category: 'secret' }], {
            requests: 3,
            read: 1,
            unreadable: [{ host: 'a.test', reason: 'blob-body', count: 2 }],
          }),
        ],
        dropped: 4,
      }),
    );
    expect(text).toContain('2 of 3 requests and messages could not be read.');
    expect(text).toContain('Mixpanel a.test Sent as a Blob, which this browser does not show to extensions. 2');
    expect(text).toContain('4 requests or messages were lost');
    expect(text).toMatch(/Findings .*critical Mixpanel .*Secret key/);
  });

  it('escapes texts, makes invisible characters visible, and cuts very long texts', () => {
    const path = '<img src=x onerror=alert(1)>"\'&\u202e\u0000';
    const page = html({ exposures: [exposure([{ path, label: path, sample: path, events: [path], pages: [path] }])] });
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;⟨U+202E⟩⟨NUL⟩');
    expect(page).not.toMatch(/<img|(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
    const long = { path: 'A'.repeat(1_000_000), sample: 'B'.repeat(1_000_000) };
    expect(html({ exposures: [exposure([long])] }).length).toBeLessThan(30_000);
  });
});

describe('a report’s exposures', () => {
  it('equal the original ones, except for what a report leaves out', () => {
    const made = exposure(
      [
        { count: 7, days: [] },
        { path: 'uid', category: 'user-id' },
      ],
      {
        requests: 5,
        read: 3,
        unreadable: [{ host: 'a.test', reason: 'too-large', count: 2 }],
        implied: { address: 5, place: 5, anonymised: 0 },
      },
    );
    const [found] = exposuresOf(sampleReport({ exposures: [made] }));
    const without = ({
      received: { key: _, app: __, kinds: ___, ...received },
      disclosures,
      ...rest
    }: typeof made) => ({
      ...rest,
      received,
      disclosures: disclosures.map(({ key: ____, ...each }) => each),
    });
    expect(found && without(found)).toEqual(without(made));
  });
});
