/** Version of the engine's rules and numbers; a log's world digest is compared only at the same one. */
export const engineVersion = '0.3.0';
