import type { AppRouter } from '@samaritan/server/api';
import type { TRPCClient } from '@trpc/client';

type Api = TRPCClient<AppRouter>;
type Answer<Ask extends (...input: never[]) => Promise<unknown>> = Awaited<ReturnType<Ask>>;

/** What the server answers of a report, as its page has it. */
export type ScreenSheet = Answer<Api['report']['sheet']['query']>;
export type ScreenSection = ScreenSheet['sections'][number];
export type ScreenBlock = ScreenSection['blocks'][number];
export type BlockOf<K extends ScreenBlock['kind']> = Extract<ScreenBlock, { readonly kind: K }>;
export type Inline = BlockOf<'heading'>['text'];
export type Run = Exclude<Inline, string | null | readonly unknown[]>;
export type Cell = BlockOf<'table'>['groups'][number]['rows'][number]['cells'][number];
export type ReportView = Answer<Api['report']['get']['query']>;
export type FeedbackAnswers = Answer<Api['report']['feedback']['list']['query']>[number];
export type FeedbackQuestion = Answer<Api['report']['feedback']['questions']['query']>[number];
