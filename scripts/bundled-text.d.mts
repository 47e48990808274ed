import type { Plugin as BuildPlugin } from 'esbuild';
import type { Plugin as TestPlugin } from 'vitest/config';

export declare const bundledText: BuildPlugin;
export declare const bundledTextInTests: TestPlugin;
