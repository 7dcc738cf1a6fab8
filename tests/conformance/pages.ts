import type { Answer, Received } from '../../demo/sink.ts';

/** The app with the tap, and one without it. */
export const watchedApp = 'https://watched.fernhill.example';
export const unwatchedApp = 'https://notseen.fernhill.example';

/** Runs a behaviour in a separate frame and returns its result as JSON. */
const runner = `
  window.behave = async (code) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const source = '(async () => { const target = "https://target.test/collect"; const error = (work) => { try { const value = work(); return ["value", value]; } catch (thrown) { return [thrown?.constructor?.name, thrown?.name, thrown?.message, thrown?.code]; } }; ' + code + ' })()';
    const result = await Promise.race([frame.contentWindow.eval(source).catch((thrown) => 'threw ' + thrown), new Promise((done) => setTimeout(done, 8000, 'took too long'))]);
    frame.remove();
    return JSON.stringify(result) ?? 'undefined';
  };`;

/** Serves pages with the runner, their resources, and a site that accepts everything. */
export function answerConformance({ host, path }: Received): Answer {
  if (!host.endsWith('.fernhill.example')) return { status: 204 };
  if (path === '/text') return { headers: { 'content-type': 'text/plain' }, body: 'some text' };
  if (path === '/worker.js')
    return { headers: { 'content-type': 'text/javascript' }, body: 'postMessage(location.pathname)' };
  return { headers: { 'content-type': 'text/html' }, body: `<!doctype html><body><script>${runner}</script>` };
}
