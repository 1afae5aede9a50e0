import { actionRules } from './action-rules.js';
import { areaRules } from './area-rules.js';
import { checkInRules } from './check-in-rules.js';
import { clusterRules } from './cluster-rules.js';
import { communicateRules } from './communicate-rules.js';
import { contactRules } from './contact-rules.js';
import type { FindingRule } from './finding-rule.js';
import { indicatorRules } from './indicator-rules.js';
import { measureRules } from './measure-rules.js';
import { needRules } from './need-rules.js';
import { officeRules } from './office-rules.js';
import { supportRules } from './support-rules.js';
import { systemRules } from './system-rules.js';
import { transferRules } from './transfer-rules.js';

/** Every rule; together they give all the codes, each by one rule. */
export const findingRules: readonly FindingRule[] = [
  ...areaRules,
  ...clusterRules,
  ...contactRules,
  ...needRules,
  ...actionRules,
  ...supportRules,
  ...measureRules,
  ...indicatorRules,
  ...checkInRules,
  ...systemRules,
  ...transferRules,
  ...communicateRules,
  ...officeRules,
];
