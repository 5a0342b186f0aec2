import type { CalendarEntry } from '#engine/scheme.ts';
import { law } from './law.ts';

/** exp-silent-1: the release names no later day. */
export const calendar: readonly CalendarEntry[] = [{ rule: 'exp-deadline-1', on: law.lastDay }];
