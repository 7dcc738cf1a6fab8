import type { browser as wxtBrowser } from 'wxt/browser';
import type { TapSender } from '../observe/tap/background/receive.ts';
import { reportPort } from '../report/parts.ts';
import { answer, answerReport, isAutomationMessage, type MessageParts } from './messages.ts';
import { serveReport } from './report-port.ts';
import { type ExtensionIdentity, isContentScript, isOwnPage } from './senders.ts';

type Runtime = (typeof wxtBrowser)['runtime'];

/** Answers a message of a content script. May reject. */
export type AnswerFrame = (message: unknown, sender: TapSender) => Promise<unknown>;

export interface ConnectionParts {
  readonly runtime: Pick<Runtime, 'onConnect' | 'onMessage'>;
  readonly own: ExtensionIdentity;
  /** The answers to content scripts, by the name of the port. */
  readonly frames: Readonly<Record<string, AnswerFrame>>;
  /** The functions that answers to the extension's own pages need. */
  readonly messages: MessageParts;
}

/** Answers the ports and messages of content scripts and of the extension's own pages, and ignores all others. */
export function answerConnections({ runtime, own, frames, messages }: ConnectionParts): void {
  runtime.onConnect.addListener((port) => {
    const { sender, name } = port;
    if (name === reportPort && isOwnPage(sender, own)) {
      serveReport(port, (message) => answerReport(message, messages));
      return;
    }
    const answerTo = Object.hasOwn(frames, name) ? frames[name] : undefined;
    if (!answerTo || !sender || !isContentScript(sender, own)) return;
    port.onMessage.addListener((message: unknown) => {
      answerTo(message, sender)
        .then((answer) => port.postMessage(answer))
        .catch(() => port.disconnect()) // A frame without an answer sends its message again.
        .catch(ignoreClosedPort);
    });
  });
  runtime.onMessage.addListener((message: unknown, sender) => {
    return isOwnPage(sender, own) && isAutomationMessage(message) ? answer(message, messages) : undefined;
  });
}

/** A page may be closed before it is answered. */
function ignoreClosedPort(): void {}
