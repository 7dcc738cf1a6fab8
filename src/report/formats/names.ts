/** The names of all formats. In a file of its own, so that listing the names does not load the formats. */
export const formatNames = ['text', 'json', 'csv', 'html', 'markdown', 'sarif', 'junit'] as const;

export type FormatName = (typeof formatNames)[number];
