import type { CategoryId } from '../../src/classify/taxonomy.ts';
import { event, internalHost, organisation, page, password, typedText, user, visibleText } from './persona.ts';

/** The category of a value. */
export interface Judgement {
  readonly category: CategoryId;
  /** Other categories that would also be right. */
  readonly also?: readonly CategoryId[];
}

const is = (category: CategoryId, ...also: CategoryId[]): Judgement => ({ category, ...(also.length > 0 && { also }) });

/** Values that have the same category in any field. */
const exact = new Map<string, Judgement>([
  [user.name, is('name')],
  [user.firstName, is('name')],
  [user.lastName, is('name')],
  [user.email, is('email')],
  // base64url of the MD5 digest, as A/B testing SDKs send units.
  ['1MMzuSNzqMYlSjuKHa3mAw', is('email')],
  [user.phone, is('phone')],
  ['+4930901820', is('phone')],
  [user.id, is('user-id')],
  ['qaz1FKTaA85kFVnWvPLHjw', is('user-id')],
  [user.job, is('job')],
  [user.city, is('coarse-location')],
  [password, is('password')],
  ['DE', is('coarse-location')],
  ['Germany', is('coarse-location')],
  [organisation.id, is('org-id')],
  [organisation.name, is('company')],
  [organisation.plan, is('plan')],
  // An entry of a log, if it was logged.
  [event.name, is('event-name', 'message', 'console-log')],
  ['invoice_approved', is('event-name')],
  ['INVOICE_APPROVED', is('event-name')],
  ['invoice.approved', is('event-name')],
  [String(event.properties.amount), is('amount', 'revenue')],
  ['124950', is('amount', 'revenue')],
  [event.properties.project_name, is('project-name')],
  [event.properties.search_text, is('search-text')],
  [typedText, is('input-value')],
  [visibleText, is('replay-text')],
  [page.title, is('page-title', 'replay-text')],
  ['Invoices', is('page-title', 'event-name', 'replay-text')],
  ['Approve invoice', is('interaction', 'replay-text')],
  ['Delivery address ', is('replay-text')],
  ['Delivery address', is('replay-text')],
  [page.path, is('page-url')],
  [`${page.path}?tab=open`, is('page-url')],
  ['?tab=open', is('page-url')],
  ['tab=open', is('page-url')],
  ['app.fernhill.example', is('page-url')],
  ['app.fernhill.example:443', is('page-url', 'other')],
  ['/api/invoices', is('page-url', 'other')],
  ['?status=overdue', is('page-url', 'other')],
  ['status=overdue', is('page-url', 'other')],
  ['overdue', is('other', 'page-url')],
  ['4g', is('device', 'other')],
  ['partner.example', is('referrer')],
  ['new-approval-flow', is('feature-flag')],
  ['new_approval_flow', is('feature-flag')],
  ['newApprovalFlow', is('feature-flag')],
  ['production', is('environment')],
  // The app's release is a fact about its environment.
  ['4.12.0', is('other', 'environment')],
  ['fernhill-web@4.12.0', is('other', 'environment')],
  ['en-US', is('device')],
  ['en-us', is('device')],
  ['Linux', is('device')],
  ['Linux x86_64', is('device')],
  ['Chrome', is('device')],
  ['chrome', is('device')],
  ['Chromium', is('device')],
  ['Google Chrome', is('device')],
  ['Desktop', is('device')],
  ['desktop', is('device')],
  ['GMT+0000', is('timezone')],
  ['UTC+00:00', is('timezone')],
  ['UTC', is('timezone')],
  ['Etc/UTC', is('timezone')],
  ['1280x800', is('device')],
  ['1280x720', is('device')],
  ['1264x800', is('device')],
  ['2.0.1280x800', is('device')],
]);

/** Texts that contain a value; the first match is used. */
const byPattern: ReadonlyArray<readonly [RegExp, Judgement]> = [
  // Prompts for a language model.
  [
    /^(?:You help |Why does this fail|Write to |Notes on |Summarise |Which invoices )/,
    is('message', 'name', 'email', 'internal-host', 'search-text'),
  ],
  [/^(?:Error: )?Approved by /, is('message', 'name', 'console-log', 'coarse-location')],
  [/app\.fernhill\.example\/ada\.png$/, is('other', 'page-url')],
  [/^<!doctype html>/, is('replay-text', 'name', 'internal-host', 'page-title')],
  [/^Mozilla\/5\.0 \(/, is('device')],
  [/^(?:https?:\/\/|\/\/)?partner\.example(?:\/|$)/, is('referrer')],
  [new RegExp(`(?:Approval failed|Uncaught).*${internalHost}`, 's'), is('internal-host', 'console-log', 'message')],
  [new RegExp(internalHost), is('internal-host', 'message', 'console-log')],
  [/app\.fernhill\.example(?::443)?\/[\w.-]+\.(?:js|ico)\b/, is('other', 'page-url')],
  [/\/api\/invoices/, is('page-url', 'other')],
  [/^(?:https?:\/\/)?app\.fernhill\.example\S*:\d+:\d+/, is('other', 'page-url')],
  [/^(?:https?:\/\/)?app\.fernhill\.example/, is('page-url')],
  [/app\.fernhill\.example/, is('page-url', 'other')],
  [/(?:#|@id=")(?:approve|address)\b|html ?> ?body|body ?> ?form/i, is('interaction', 'other')],
  [new RegExp(user.email), is('email')],
  [/^(?:Works well,|Please call me back)/, is('message', 'name', 'console-log', 'coarse-location')],
  [new RegExp(user.name), is('name', 'replay-text')],
  [new RegExp(typedText), is('input-value')],
  [new RegExp(user.id), is('user-id')],
  [/30 901820/, is('phone')],
  [new RegExp(user.job), is('job')],
  [new RegExp(organisation.name), is('company')],
  [new RegExp(event.properties.search_text), is('search-text')],
];

/** The category of a value, regardless of its field and SDK; null if the value alone does not determine it. */
export function knownValue(value: string): Judgement | null {
  return exact.get(value) ?? byPattern.find(([pattern]) => pattern.test(value))?.[1] ?? null;
}
