import { enableCompileCache } from 'node:module';

// Stripping types and compiling takes longer than a small exercise; the next start finds it done. This file alone is
// JavaScript: before the cache is on, one file with types would bring in the whole type stripper, at every start.
enableCompileCache();
await import('./main.ts');
