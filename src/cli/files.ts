import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file named on the command line, from the folder that npm was started in. */
export const bytesOf = (name: string): Uint8Array => readFileSync(resolve(process.env['INIT_CWD'] ?? '.', name));
export const whyUnreadable = (error: unknown): string => (error instanceof Error ? error.message : String(error));
