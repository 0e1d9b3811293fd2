import type { AppRouter } from '@samaritan/server/api';
import type { TRPCClient } from '@trpc/client';
import type { Me } from '../home/shapes.ts';

type Api = TRPCClient<AppRouter>;
type Answer<Ask extends (...input: never[]) => Promise<unknown>> = Awaited<ReturnType<Ask>>;

/** What the server answers of the registry, as pages have it. */
export type PostHeld = Answer<Api['registry']['posts']['query']>[number];
export type Place = Answer<Api['registry']['places']['query']>[number];
export type Coverage = Answer<Api['registry']['coverage']['query']>;
export type Post = Me['registry'][number];
export type RegistryRole = Post['role'];
