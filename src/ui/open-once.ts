/** Creates a function that opens a resource at its first call, and again only if opening failed. */
export function openOnce<Resource>(open: () => Promise<Resource>): () => Promise<Resource> {
  let opened: Promise<Resource> | null = null;
  return async () => {
    opened ??= open();
    try {
      return await opened;
    } catch (error) {
      opened = null;
      throw error;
    }
  };
}
