export type Lane = 'general' | 'nexus' | 'fast' | 'emergency';
