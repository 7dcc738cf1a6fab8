import { cookie, sendJson, withQuery } from '../site.ts';

/** Raygun's report of an error. https://raygun.com/documentation/product-guides/crash-reporting/api/ */
export function raygun(key: string, person: Readonly<Record<string, unknown>>, version: string) {
  const device = cookie('raygun4js-userid', () => crypto.randomUUID());
  return (error: Error, data: Readonly<Record<string, unknown>>, tags: readonly string[]) =>
    sendJson(withQuery('https://api.raygun.io/entries', { apikey: key }), {
      OccurredOn: new Date().toISOString(),
      Details: {
        Error: {
          ClassName: error.name,
          Message: error.message,
          StackTrace: [
            {
              LineNumber: 1,
              ColumnNumber: 20_418,
              ClassName: 'line 1, column 20418',
              FileName: `${location.origin}/assets/req.b71e.js`,
              MethodName: 'saveLine',
            },
          ],
        },
        Environment: {
          UtcOffset: 1,
          'User-Language': navigator.language,
          'Document-Mode': 0,
          'Browser-Width': innerWidth,
          'Browser-Height': innerHeight,
          'Screen-Width': screen.width,
          'Screen-Height': screen.height,
          'Color-Depth': 24,
          Browser: 'Mozilla',
          'Browser-Name': 'Netscape',
          'Browser-Version': navigator.appVersion,
          Platform: navigator.platform,
        },
        Client: { Name: 'raygun-js', Version: '3.1.2' },
        UserCustomData: data,
        Tags: tags,
        Request: {
          Url: location.href.split('?')[0],
          QueryString: Object.fromEntries(new URLSearchParams(location.search)),
          Headers: { 'User-Agent': navigator.userAgent, Referer: document.referrer },
        },
        Version: version,
        User: { ...person, UUID: device },
        Breadcrumbs: [
          {
            timestamp: Date.now(),
            message: 'UI Click',
            metadata: { element: 'button#add', text: 'Add line' },
            type: 'click-event',
            level: 'info',
          },
          {
            timestamp: Date.now(),
            message: 'POST request to /api/lines',
            metadata: { responseURL: '/api/lines', duration: '212ms' },
            type: 'request',
            level: 'info',
          },
        ],
      },
    });
}
