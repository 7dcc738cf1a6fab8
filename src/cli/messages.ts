import type { MessageLookup } from '../ui/text.ts';

/** A message of an extension's `messages.json` (https://developer.chrome.com/docs/extensions/reference/api/i18n). */
interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * Returns a function that looks up messages; an unknown key gives ''. Supports only placeholders (`$NAME$`) whose
 * content is a single substitution by number (`$1`).
 */
export function lookUpIn(messages: Readonly<Record<string, Message>>): MessageLookup {
  return (key, substitutions) => {
    const found = Object.hasOwn(messages, key) ? messages[key] : undefined;
    return (found?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
      const { content } = found?.placeholders?.[name.toLowerCase()] ?? { content: '' };
      return substitutions[Number(content.slice(1)) - 1] ?? '';
    });
  };
}
