// Listens to what Outflow listens to, and does nothing with it.
const { webRequest, tabs } = globalThis.browser ?? globalThis.chrome;
const everyRequest = { urls: ['*://*/*', 'ws://*/*', 'wss://*/*'] };
const ignore = () => undefined;
const headers = globalThis.browser ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders'];
webRequest.onBeforeRequest.addListener(ignore, everyRequest, ['requestBody']);
webRequest.onSendHeaders.addListener(ignore, everyRequest, headers);
const plain = ['onHeadersReceived', 'onBeforeRedirect', 'onResponseStarted', 'onCompleted', 'onErrorOccurred'];
for (const name of plain) webRequest[name].addListener((details) => ignore(details), everyRequest);
const documents = { urls: ['*://*/*'], types: ['main_frame', 'sub_frame'] };
webRequest.onHeadersReceived.addListener((details) => ignore(details), documents, ['responseHeaders']);
tabs.onUpdated.addListener(ignore);
