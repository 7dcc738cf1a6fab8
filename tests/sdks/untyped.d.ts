// SDKs without type declarations of their own.
declare module 'keen-tracking';
declare module 'piano-analytics-js';
declare module 'td-js-sdk';
declare module 'clevertap-web-sdk';
declare module 'branch-sdk';
declare module 'singular-sdk';
declare module '@absmartly/javascript-sdk';
declare module '@logdna/browser';
declare module 'mux-embed';
