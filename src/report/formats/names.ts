/** The formats of a report: a file of this folder each. Apart from them, so that naming them loads none. */
export const formatNames = ['text', 'json', 'csv', 'html', 'markdown', 'sarif', 'junit'] as const;

export type FormatName = (typeof formatNames)[number];
