import type { Plugin as BuildPlugin } from 'esbuild';
import type { Plugin as TestPlugin } from 'vitest/config';

export declare const letterClasses: BuildPlugin;
export declare const letterClassesInTests: TestPlugin;
