/** Types of bootstrap.js, which stays plain JavaScript because it must run before Node 26 is there. */
export const ROOT: string;
export function ensureRuntime(folder?: string): string;
export function ensureDependencies(node: string): void;
export function environment(node: string): NodeJS.ProcessEnv;
