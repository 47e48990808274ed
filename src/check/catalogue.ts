import { letterRules } from './letter/index.js';
import { readingRules } from './reading-rules.js';
import { fileRules, recordRules } from './record/rules.js';
import type { RuleInfo } from './rule.js';

const unreadable: RuleInfo = { code: 'unreadable-file', severity: 'error' };

const infoOf = ({ code, severity }: RuleInfo): RuleInfo => ({ code, severity });

/** Every code that `validate` may give: for letters, what reading notices, for records, for files. */
export const catalogue: readonly RuleInfo[] = [
  ...letterRules,
  ...readingRules,
  ...fileRules,
  ...recordRules,
  unreadable,
].map(infoOf);
