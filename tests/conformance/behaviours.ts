/**
 * What a page can observe of the functions that the tap replaces. Each behaviour is the body of an async function,
 * which runs in a separate frame with `target` (an address on another site that accepts everything) and `error(work)`,
 * which returns a list: the constructor, name, message and code of the error that `work` throws, or else `value` and its
 * value. The result in a watched page is compared with the result in a page that is not watched.
 */
export const behaviours: Readonly<Record<string, string>> = {};
const add = (name: string, code: string) => Object.assign(behaviours, { [name]: code });

const functions = [
  'fetch',
  'XMLHttpRequest',
  'XMLHttpRequest.prototype.open',
  'XMLHttpRequest.prototype.send',
  'Navigator.prototype.sendBeacon',
  'WebSocket',
  'WebSocket.prototype.send',
  'Blob',
  'File',
  'Worker',
  'SharedWorker',
  'URL.createObjectURL',
  'URL.revokeObjectURL',
  'Function.prototype.toString',
];
for (const path of functions) {
  const [owner, name] = path.includes('.')
    ? [path.replace(/\.\w+$/, ''), path.split('.').at(-1)]
    : ['globalThis', path];
  add(`${path}: own properties in order`, `return Reflect.ownKeys(${path}).map(String);`);
  add(`${path}: name and length`, `return [${path}.name, ${path}.length, typeof ${path}];`);
  add(
    `${path}: as text`,
    `return [String(${path}), ${path}.toString(), Function.prototype.toString.call(${path}), '' + ${path}];`,
  );
  add(
    `${path}: its descriptor`,
    `
    const { value, get, set, ...rest } = Object.getOwnPropertyDescriptor(${owner}, '${name}');
    return [typeof value, typeof get, typeof set, rest];`,
  );
  add(
    `${path}: its prototype and constructor`,
    `
    return [Object.getPrototypeOf(${path}) === Function.prototype, ${path}.constructor === Function, typeof ${path}.prototype,
      ${path}.prototype ? ${path}.prototype.constructor === ${path} : 'none', Object.isExtensible(${path}), ${path} instanceof Function];`,
  );
  add(
    `${path}: descriptors of its own properties`,
    `
    return Object.entries(Object.getOwnPropertyDescriptors(${path})).map(([key, { value, get, set, ...rest }]) => [key, typeof value, rest]);`,
  );
}
for (const path of [
  'XMLHttpRequest.prototype',
  'Navigator.prototype',
  'WebSocket.prototype',
  'Blob.prototype',
  'File.prototype',
  'Function.prototype',
  'URL',
]) {
  add(`${path}: names in order`, `return Reflect.ownKeys(${path}).map(String);`);
  add(`${path}: enumerable names`, `const names = []; for (const name in ${path}) names.push(name); return names;`);
}
// Firefox creates these names when a script first uses them, so their order is random.
add('window: names', `return Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort();`);
add('window: enumerable names', 'return Object.keys(window);');
add('window: symbols', 'return Object.getOwnPropertySymbols(window).map(String);');
add(
  'document: names',
  'return [Object.keys(document), Object.getOwnPropertyNames(document), document.documentElement.outerHTML, document.scripts.length];',
);

add('toString of an object that is not a function', `return error(() => Function.prototype.toString.call({}));`);
add(
  'toString of a Proxy, a bound function, a class and an arrow function',
  `
  return [new Proxy(function a() {}, {}), (() => 1).bind(null), class A { b() {} }, () => 2].map((each) => Function.prototype.toString.call(each));`,
);
add('toString of a Proxy around fetch', 'return Function.prototype.toString.call(new Proxy(fetch, {}));');
add(
  'toString of bound fetch',
  'return [Function.prototype.toString.call(fetch.bind(window)), fetch.bind(window).name];',
);
add(
  'another frame has its own functions',
  `
  const it = document.body.appendChild(document.createElement('iframe')).contentWindow;
  return [it.fetch !== fetch, it.Blob !== Blob, it.WebSocket.prototype !== WebSocket.prototype, new it.Blob(['a']) instanceof Blob];`,
);

for (const path of ['Blob', 'File', 'WebSocket', 'Worker', 'SharedWorker', 'XMLHttpRequest']) {
  add(`${path}: called without new`, `return error(() => ${path}('x', 'y'));`);
  add(`${path}: new without arguments`, `return error(() => typeof new ${path}());`);
  add(
    `${path}: new.target of something else`,
    `
    class Other {}
    return error(() => Object.getPrototypeOf(Reflect.construct(${path}, ${path === 'File' ? "[[], 'a']" : path === 'WebSocket' ? '[target.replace("http", "ws")]' : path.endsWith('Worker') ? "[URL.createObjectURL(new Blob(['']))]" : '[]'}, Other)) === Other.prototype);`,
  );
  add(
    `${path}: subclass`,
    `
    class Sub extends ${path} { constructor(...args) { super(...args); this.own = 1; } more() { return 2; } }
    return error(() => { const it = new Sub(${path === 'File' ? "[], 'a'" : path === 'WebSocket' ? 'target.replace("http", "ws")' : path.endsWith('Worker') ? "URL.createObjectURL(new Blob(['']))" : ''});
      return [it instanceof ${path}, it instanceof Sub, it.own, it.more(), Object.prototype.toString.call(it), it.constructor === Sub]; });`,
  );
  add(
    `${path}: Symbol.hasInstance`,
    `return [Object.hasOwn(${path}, Symbol.hasInstance), {} instanceof ${path}, Object.create(${path}.prototype) instanceof ${path}];`,
  );
}
add(
  'File inherits from Blob',
  'return [Object.getPrototypeOf(File) === Blob, Object.getPrototypeOf(File.prototype) === Blob.prototype, new File([], "a") instanceof Blob];',
);
add(
  'a Blob that the browser creates has the constructor of the page',
  `
  const blob = await new Response('a').blob();
  return [blob instanceof Blob, blob.constructor === Blob, blob.slice(0, 1).constructor === Blob, Object.prototype.toString.call(blob)];`,
);

for (const call of [
  'fetch()',
  'fetch("http://")',
  'fetch("https://user:pw@x.test/")',
  'fetch.call({}, "/x")',
  'fetch(target, { method: "GET", body: "x" })',
  'fetch(target, { method: "TRACE" })',
  'fetch(target, { method: "b ad" })',
  'fetch(target, { mode: "navigate" })',
  'fetch(target, 7)',
  'fetch(Symbol())',
  'fetch(target, { get body() { throw new RangeError("mine") } })',
  'fetch(target, { method: "POST", body: { toString() { throw new RangeError("mine") } } })',
  'fetch({ toString() { throw new RangeError("mine") } })',
  'fetch(target, { method: "POST", body: Symbol() })',
  'fetch(target, { signal: AbortSignal.abort() })',
  'fetch("data:text/plain,hello").then((r) => r.text())',
  'fetch("blob:nothing")',
]) {
  add(
    `fetch succeeds or fails as usual: ${call}`,
    `
    let sync = 'no throw'; let promise;
    try { promise = ${call}; } catch (thrown) { sync = [thrown.name, thrown.message]; }
    const outcome = await Promise.resolve(promise).then((value) => ['value', typeof value === 'string' ? value : typeof value], (thrown) => [thrown.constructor.name, thrown.name, thrown.message]);
    return [sync, promise instanceof Promise, Object.getPrototypeOf(promise ?? Promise.prototype) === Promise.prototype, outcome];`,
  );
}
add(
  'fetch reads its init once, in order',
  `
  const read = [];
  const init = new Proxy({ method: 'POST', body: 'x', mode: 'no-cors' }, { get: (object, name) => { read.push(String(name)); return object[name]; } });
  await fetch(target, init).catch(() => {});
  return read;`,
);
add(
  'fetch calls inherited getters of its init once',
  `
  const read = [];
  class Init { get method() { read.push('method'); return 'POST'; } get body() { read.push('body'); return new Blob(['x']); } get mode() { read.push('mode'); return 'no-cors'; } }
  await fetch(target, new Init()).catch(() => {});
  return read;`,
);
add(
  'fetch converts an address once',
  `
  let times = 0;
  await fetch({ toString() { times += 1; return target; } }, { mode: 'no-cors' }).catch(() => {});
  return times;`,
);
add(
  'fetch uses up the body of a Request',
  `
  const request = new Request(target, { method: 'POST', mode: 'no-cors', body: new Blob(['x']) });
  const before = request.bodyUsed; const sent = fetch(request); const during = request.bodyUsed;
  await sent.catch(() => {});
  return [before, during, request.bodyUsed, (await fetch(request).catch((thrown) => thrown.message))];`,
);
add(
  'a Request can be cloned before fetch sends it, but not afterwards',
  `
  const request = new Request(target, { method: 'POST', mode: 'no-cors', body: 'x' });
  const clone = request.clone(); await fetch(request).catch(() => {});
  return [await clone.text(), error(() => request.clone())];`,
);
add(
  'fetch locks the stream it sends',
  `
  const stream = new Blob(['x']).stream();
  const sent = fetch(target, { method: 'POST', duplex: 'half', body: stream }).catch((thrown) => thrown.name);
  return [stream.locked, error(() => stream.getReader()), typeof (await sent)];`,
);
add(
  'fetch resolves after queued microtasks',
  `
  const order = [];
  const sent = fetch('data:,x').then(() => order.push('fetch'));
  Promise.resolve().then(() => order.push('microtask')); queueMicrotask(() => order.push('queued')); order.push('sync');
  await sent; await new Promise((next) => setTimeout(next)); return order;`,
);
add(
  'a rejected fetch without a handler is reported as unhandled',
  `
  const unhandled = new Promise((done) => addEventListener('unhandledrejection', (event) => { event.preventDefault(); done([event.reason.name, event.promise === promise]); }, { once: true }));
  const promise = fetch('http://');
  return Promise.race([unhandled, new Promise((done) => setTimeout(done, 500, 'none'))]);`,
);
add(
  'a fetch can be aborted',
  `
  const controller = new AbortController();
  const sent = fetch(target, { method: 'POST', mode: 'no-cors', body: new Blob(['x']), signal: controller.signal });
  controller.abort(new RangeError('mine'));
  return sent.catch((thrown) => [thrown.name, thrown.message]);`,
);

add(
  'XMLHttpRequest goes through its states',
  `
  const seen = [];
  const request = new XMLHttpRequest();
  request.onreadystatechange = () => seen.push(request.readyState);
  for (const name of ['loadstart', 'progress', 'load', 'loadend', 'error']) request.addEventListener(name, () => seen.push(name));
  request.open('GET', '/text'); request.send();
  await new Promise((done) => request.addEventListener('loadend', done));
  return [seen, request.status, request.responseText];`,
);
add(
  'XMLHttpRequest, synchronous',
  `
  const request = new XMLHttpRequest(); request.open('POST', '/text', false); request.send('x');
  return [request.readyState, request.status, request.responseText];`,
);
for (const code of [
  'new XMLHttpRequest().send()',
  'new XMLHttpRequest().open()',
  'new XMLHttpRequest().open("b ad", "/")',
  'new XMLHttpRequest().open("GET", "http://")',
  'XMLHttpRequest.prototype.send.call({})',
  'XMLHttpRequest.prototype.open.call({}, "GET", "/")',
  '(() => { const r = new XMLHttpRequest(); r.open("GET", "/text"); r.send(); r.send(); })()',
  'new XMLHttpRequest().open("GET", "/text")',
]) {
  add(`XMLHttpRequest: ${code}`, `return error(() => ${code});`);
}
add(
  'a page can replace XMLHttpRequest.prototype.send',
  `
  const { send } = XMLHttpRequest.prototype; let seen = 0;
  XMLHttpRequest.prototype.send = function (...args) { seen += 1; return send.apply(this, args); };
  const request = new XMLHttpRequest(); request.open('POST', '/text'); request.send(new Blob(['x']));
  await new Promise((done) => request.addEventListener('loadend', done));
  return [seen, request.status, Object.keys(XMLHttpRequest.prototype).includes('send')];`,
);
add(
  'a page can replace, delete and restore fetch',
  `
  const native = fetch; window.fetch = () => 'mine';
  const mine = fetch(); const deleted = delete window.fetch; const after = typeof window.fetch;
  window.fetch = native;
  return [mine, deleted, after, (await fetch('data:,x').then((r) => r.text()))];`,
);

for (const body of [
  '"text"',
  'new Blob(["x"])',
  'new Uint8Array(3)',
  'new URLSearchParams("a=b")',
  'new FormData()',
  'undefined',
  'null',
  '{}',
  '"x".repeat(70000)',
  'new Blob(["x".repeat(70000)])',
]) {
  add(`sendBeacon(${body})`, `return error(() => navigator.sendBeacon(target, ${body}));`);
}
for (const code of [
  'navigator.sendBeacon()',
  'navigator.sendBeacon("http://")',
  'navigator.sendBeacon("data:,x", "y")',
  'navigator.sendBeacon.call({}, "/")',
  'navigator.sendBeacon(target, Symbol())',
  'navigator.sendBeacon(target, new Blob(["x"]).stream())',
]) {
  add(code, `return error(() => ${code});`);
}

for (const code of [
  'new WebSocket("nonsense:")',
  'new WebSocket("wss://x.test/#a")',
  'new WebSocket("wss://x.test", ["a", "a"])',
  'new WebSocket("wss://x.test").send("early")',
  'WebSocket.prototype.send.call({}, "x")',
  'new WebSocket("wss://x.test").send()',
  'new WebSocket("wss://x.test").url',
  '[WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED]',
]) {
  add(code, `return error(() => ${code});`);
}
add(
  'a WebSocket goes through its states',
  `
  const socket = new WebSocket(target.replace('http', 'ws')); const seen = [socket.readyState];
  await new Promise((done) => { socket.onopen = done; }); seen.push(socket.readyState);
  socket.send('four'); seen.push(socket.bufferedAmount); socket.send(new Uint8Array(3)); seen.push(socket.bufferedAmount);
  seen.push(error(() => socket.send(Symbol())), error(() => socket.send(new Blob(['x']))), error(() => socket.send({ toString: () => 'made' })));
  socket.close(1000); seen.push(socket.readyState, error(() => socket.send('late')));
  const { code, wasClean } = await new Promise((done) => { socket.onclose = done; });
  return [seen, code, wasClean, socket.readyState];`,
);
add(
  'a WebSocket converts what it sends once',
  `
  const socket = new WebSocket(target.replace('http', 'ws')); await new Promise((done) => { socket.onopen = done; });
  let times = 0; socket.send({ toString() { times += 1; return 'x'; } });
  return times;`,
);
add(
  'a WebSocket fires its events in order',
  `
  const socket = new WebSocket('wss://refused.invalid:1/'); const seen = [];
  for (const name of ['open', 'error', 'close']) socket.addEventListener(name, (event) => seen.push(event.type, event.isTrusted));
  await new Promise((done) => { socket.onclose = done; }); return seen;`,
);

add(
  'a Blob has the size and text of its parts, and the type of its options',
  `
  const buffer = new Uint8Array([65, 66]).buffer;
  const blob = new Blob(['a', buffer, new Uint8Array(buffer, 1), new Blob(['b'])], { type: 'Text/Plain' });
  return [blob.size, blob.type, await blob.text(), new File([blob], 'n', { lastModified: 5 }).lastModified];`,
);
add(
  'a Blob reads its parts once, in order',
  `
  const read = [];
  const parts = { *[Symbol.iterator]() { read.push('begin'); yield 'a'; read.push('end'); } };
  const options = { get endings() { read.push('endings'); return 'native'; }, get type() { read.push('type'); return 't'; } };
  const blob = new Blob(parts, options); return [read, await blob.text(), blob.type];`,
);
for (const code of [
  'new Blob(7)',
  'new Blob([Symbol()])',
  'new Blob([], { endings: "x" })',
  'new File([])',
  'new Blob([{ toString: () => "o" }]).size',
  'new Blob(["a\\nb"], { endings: "transparent" }).size',
  'new Blob(undefined).size',
]) {
  add(code, `return error(() => ${code});`);
}
add(
  'a Blob copies its bytes when it is created',
  `
  const bytes = new Uint8Array([65]); const blob = new Blob([bytes]); bytes[0] = 66; return blob.text();`,
);
add(
  'an object URL has the usual format, and fails after it was revoked',
  `
  const url = URL.createObjectURL(new Blob(['x'], { type: 'text/x' }));
  const text = await fetch(url).then((r) => r.text()); URL.revokeObjectURL(url);
  return [url.replace(/[0-9a-f-]{36}/, 'UUID'), text, await fetch(url).catch((thrown) => thrown.name)];`,
);
for (const code of [
  'URL.createObjectURL()',
  'URL.createObjectURL({})',
  'URL.revokeObjectURL()',
  'URL.revokeObjectURL("x")',
]) {
  add(code, `return error(() => ${code});`);
}

/** Code that waits until a list has an item, and then 250 ms longer for items that should not come. */
const waitForItems = (list: string) =>
  `for (let n = 0; n < 140 && ${list}.length === 0; n += 1) await new Promise((next) => setTimeout(next, 50)); await new Promise((next) => setTimeout(next, 250));`;
/** Code that sends a worker a message and returns what the worker sent. `more`: further arguments of its constructor. */
const inWorker = (source: string, more = '') => `
  const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(source)}]))${more});
  const seen = []; worker.onmessage = ({ data }) => seen.push(data); worker.onerror = (event) => { event.preventDefault(); seen.push([event.message, event.lineno]); };
  worker.postMessage('first'); ${waitForItems('seen')} return seen;`;
add(
  'a worker receives its messages and no others',
  inWorker('const all = []; onmessage = ({ data, ports }) => { all.push([data, ports.length]); postMessage(all); }'),
);
add(
  'a worker with addEventListener receives its messages and no others',
  inWorker('addEventListener("message", ({ data }) => postMessage(data))'),
);
add(
  'a worker has the usual globals, address and name',
  inWorker(
    'postMessage([typeof WorkerGlobalScope, location.protocol, self.name, String(fetch), typeof importScripts, Object.keys(self).length, Object.getOwnPropertyNames(self).sort()])',
  ).replace('])));', "])), { name: 'mine' });"),
);
add(
  'a worker with "use strict" runs in strict mode',
  inWorker('"use strict"; try { undeclared = 1; postMessage("sloppy"); } catch (thrown) { postMessage(thrown.name); }'),
);
add(
  'a worker without "use strict" runs in sloppy mode',
  inWorker('try { undeclared = 1; postMessage("sloppy"); } catch (thrown) { postMessage(thrown.name); }'),
);
add(
  'a worker with comments before "use strict" runs in strict mode',
  inWorker(
    '/* a */ // b\n "use strict"; try { undeclared = 1; postMessage("sloppy"); } catch (thrown) { postMessage(thrown.name); }',
  ),
);
add('a worker reports its errors with line numbers', inWorker('\n\nthrow new RangeError("mine")'));
add('a worker reports a syntax error', inWorker('\n}{'));
add(
  'a module worker',
  inWorker(
    'postMessage([typeof importScripts, this === undefined, import.meta.url.slice(0, 5)])',
    ", { type: 'module' }",
  ),
);
add(
  'a worker whose object URL is revoked at once',
  `
  const url = URL.createObjectURL(new Blob(['postMessage(1)'])); const worker = new Worker(url); URL.revokeObjectURL(url);
  return new Promise((done) => { worker.onmessage = ({ data }) => done(data); worker.onerror = () => done('error'); setTimeout(done, 2000, 'nothing'); });`,
);
// Firefox sometimes does not run a worker that a worker started, with or without the tap, so it is started again.
add(
  'a worker of a worker',
  inWorker(
    'let told = false; const start = () => { if (told) return; const inner = new Worker(URL.createObjectURL(new Blob(["postMessage(2)"]))); inner.onmessage = ({ data }) => { if (!told) postMessage(data); told = true; }; setTimeout(start, 1000); }; start();',
  ),
);
add(
  'a worker from a file',
  `
  const worker = new Worker('/worker.js'); return new Promise((done) => { worker.onmessage = ({ data }) => done(data); setTimeout(done, 7000, 'nothing'); });`,
);
add(
  'a worker can be terminated',
  `
  const worker = new Worker(URL.createObjectURL(new Blob(['setInterval(() => postMessage(1), 20)']))); let count = 0; worker.onmessage = () => { count += 1; };
  await new Promise((next) => setTimeout(next, 300)); worker.terminate(); const then = count; await new Promise((next) => setTimeout(next, 200)); return [then > 0, count - then];`,
);
add(
  'a shared worker runs once for an address',
  `
  const url = URL.createObjectURL(new Blob(['let n = 0; onconnect = ({ ports: [port] }) => port.postMessage(++n);']));
  const count = () => new Promise((done) => { new SharedWorker(url).port.onmessage = ({ data }) => done(data); setTimeout(done, 2000, 'nothing'); });
  return [await count(), await count()];`,
);
add(
  'a shared worker receives its messages and no others',
  `
  const url = URL.createObjectURL(new Blob(['onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => port.postMessage(["got", data]); };']));
  const { port } = new SharedWorker(url); const seen = []; port.onmessage = ({ data }) => seen.push(data); port.postMessage('a');
  ${waitForItems('seen')} return seen;`,
);

add(
  'the stacks of errors contain no frame of the extension',
  `
  return [() => WebSocket.prototype.send.call({}), () => new WebSocket(), () => new Blob(7), () => XMLHttpRequest.prototype.open.call({})].map((work) => { try { work(); } catch (thrown) { return /extension:|outflow/.test(thrown.stack); } });`,
);
add(
  'no event is dispatched that the page could receive',
  `
  const heard = []; const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatchEvent.call(this, event); };
  const spy = (event) => heard.push(event.type); for (const name of ['message', 'said', 'worker', 'outflow-offer', 'outflow-hello']) window.addEventListener(name, spy, true);
  await fetch(target, { method: 'POST', mode: 'no-cors', body: new Blob(['x']) }).catch(() => {}); navigator.sendBeacon(target, new Blob(['x']));
  new WebSocket('wss://x.test/'); await new Promise((next) => setTimeout(next, 200)); return heard;`,
);
add(
  'fetch works with frozen prototypes',
  `
  for (const each of [Blob, WebSocket, XMLHttpRequest, Function, Promise, Array, Map, WeakMap, EventTarget, MessagePort]) { Object.freeze(each); Object.freeze(each.prototype); }
  const answer = await fetch('/text', { method: 'POST', body: new Blob(['x']) }); return answer.text();`,
);
add(
  'getters and setters on Object.prototype are not called',
  `
  const met = []; for (const name of ['apply', 'construct', 'get', 'value', 'ports', 'data', 'once', 'type', 'body', 'kind', 'before', 'after'])
    Object.defineProperty(Object.prototype, name, { configurable: true, get() { met.push(name); return undefined; }, set() { met.push('set ' + name); } });
  const blob = new Blob(['x']); met.length = 0; navigator.sendBeacon(target, blob); const text = String(fetch);
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).filter((name) => !['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', '__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'].includes(name))) delete Object.prototype[name];
  return [met, text];`,
);
