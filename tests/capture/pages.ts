import type { Answer, Received } from '../../demo/sink.ts';

/** The watched apps whose pages send the payloads, by HTTPS and by HTTP, and a site that they embed. */
export const app = 'https://matrix.fernhill.example';
export const httpApp = 'http://plain.fernhill.example';
const embedded = 'embedded.example';

const script = (body: string): Answer => ({ headers: { 'content-type': 'text/javascript' }, body });
const html = (body: string): Answer => ({ headers: { 'content-type': 'text/html' }, body: `<!doctype html>${body}` });

const dedicated = `onmessage = ({ data }) => (0, eval)(data).then(() => postMessage('done'), (error) => postMessage(String(error)));`;
const shared = `onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => (0, eval)(data).then(() => port.postMessage('done'), (error) => port.postMessage(String(error))); };`;
const service = `onmessage = ({ data, source }) => (0, eval)(data).then(() => source.postMessage('done'), (error) => source.postMessage(String(error)));`;
const nested = `const inner = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(dedicated)}])));
  onmessage = ({ data }) => inner.postMessage(data); inner.onmessage = ({ data }) => postMessage(data);`;
const inFrame = `addEventListener('message', ({ data, source }) => (0, eval)(data).then(() => source.postMessage('done', '*'), (error) => source.postMessage(String(error), '*')));`;

const frameSource = JSON.stringify(`<script>${inFrame}</script>`).replace('</', '<\\/');

/** Defines the page's `run(context, code)`, which runs a row's code in its context and resolves to `done` or the error. */
const runner = `
  const answer = (target) => new Promise((done) => { target.addEventListener('message', ({ data }) => done(data)); target.start?.(); });
  const blobUrl = (source) => URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const inWorker = (url, options) => (code) => { const worker = new Worker(url, options); worker.postMessage(code); return answer(worker); };
  const inShared = (url) => (code) => { const { port } = new SharedWorker(url, 'row' + Math.random()); port.postMessage(code); return answer(port); };
  const frame = (attributes) => Object.assign(document.createElement('iframe'), attributes);
  const loaded = async (attributes, code) => {
    const element = frame(attributes);
    if (attributes.sandboxed) element.setAttribute('sandbox', 'allow-scripts');
    await new Promise((done) => { element.onload = done; document.body.append(element); });
    element.contentWindow.postMessage(code, '*');
    return new Promise((done) => addEventListener('message', ({ data, source }) => { if (source === element.contentWindow) done(data); }));
  };
  const contexts = {
    'page': (code) => (0, eval)(code).then(() => 'done', String),
    'plain page': (code) => (0, eval)(code).then(() => 'done', String),
    'navigation': (code) => { setTimeout(() => (0, eval)(code), 100); return 'done'; },
    'pagehide': (code) => { addEventListener('pagehide', () => (0, eval)(code)); return 'done'; },
    'blank frame': (code) => { const element = frame({}); document.body.append(element); return element.contentWindow.eval(code).then(() => 'done', String); },
    'srcdoc frame': (code) => loaded({ srcdoc: ${frameSource} }, code),
    'sandboxed frame': (code) => loaded({ sandboxed: true, srcdoc: ${frameSource} }, code),
    'cross-origin frame': (code) => loaded({ src: 'https://${embedded}/frame' }, code),
    'worker (blob)': inWorker(blobUrl(${JSON.stringify(dedicated)})),
    'module worker (blob)': inWorker(blobUrl(${JSON.stringify(dedicated)}), { type: 'module' }),
    'nested worker (blob)': inWorker(blobUrl(${JSON.stringify(nested)})),
    'worker (file)': inWorker('/worker.js'),
    'module worker (file)': inWorker('/worker.js', { type: 'module' }),
    'worker (data)': inWorker('data:text/javascript,' + encodeURIComponent(${JSON.stringify(dedicated)})),
    'shared worker (data)': inShared('data:text/javascript,' + encodeURIComponent(${JSON.stringify(shared)})),
    'shared worker (blob)': inShared(blobUrl(${JSON.stringify(shared)})),
    'shared worker (file)': inShared('/shared.js'),
    'service worker': async (code) => {
      await navigator.serviceWorker.register('/service.js');
      const { active } = await navigator.serviceWorker.ready;
      active.postMessage(code);
      return answer(navigator.serviceWorker);
    },
  };
  window.run = (context, code) => Promise.race([
    Promise.resolve(contexts[context](code)), new Promise((done) => setTimeout(done, 15000, 'took too long')),
  ]).catch(String);`;

/** Serves the pages, their scripts, and the hosts that redirect. */
export function answerMatrix({ host, path, method }: Received): Answer | undefined {
  const { pathname, searchParams } = new URL(path, `https://${host}`);
  if (host === embedded) return html(`<script>${inFrame}</script>`);
  if (searchParams.get('to') === '307') {
    return { status: 307, headers: { location: `https://${host}/arrived` } };
  }
  if (!host.endsWith('.fernhill.example')) return method === 'GET' ? html('') : { status: 204 };
  switch (pathname) {
    case '/worker.js':
      return script(dedicated);
    case '/shared.js':
      return script(shared);
    case '/service.js':
      return script(service);
    case '/sync':
      return { status: 302, headers: { location: searchParams.get('to') ?? '' } };
    default:
      return html(`<title>${pathname}</title><body><script>${runner}</script>`);
  }
}
