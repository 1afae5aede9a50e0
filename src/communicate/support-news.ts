import type { SupportUnit, Support } from '../assist/support.js';
import type { Id } from '../base/id.js';
import { sameJson } from '../base/same-json.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { byCluster, isTold } from './needs-by-cluster.js';
import type { News } from './notice-codes.js';

/** What is new of a support: the last answer, and the last of what was delivered. The needs are those of its action. */
export function supportNews(
  support: Support,
  was: Support | undefined,
  programme: Programme,
): { readonly needs: readonly Id[]; readonly news: readonly News[] } {
  const news: News[] = [];
  const answer = support.answers?.at(-1);
  if (answer && !was?.answers?.some((old) => sameJson(old, answer))) {
    const { amount, kind, unit, why } = answer;
    const code =
      kind === 'declined' ? 'support-declined' : amountCode(`support-promised`, amount, unit);
    news.push({ code, values: { amount, unit, why } });
  }
  const delivery = support.delivered?.findLast(
    (one) => !was?.delivered?.some((old) => sameJson(old, one)),
  );
  if (delivery) {
    const promised = support.answers?.findLast(({ kind }) => kind === 'promised');
    const unit = promised?.unit ?? support.asked?.unit;
    const { amount } = delivery;
    news.push({ code: amountCode('support-delivered', amount, unit), values: { amount, unit } });
  }
  if (news.length === 0 || !isTold(programme, support.cluster)) return { needs: [], news: [] };
  const { action } = support;
  const needs = action === undefined ? [] : entitiesById(programme, 'actions').get(action)?.needs;
  const own = byCluster(programme, needs ?? []).find(({ cluster }) => cluster === support.cluster);
  return { needs: own?.needs ?? [], news };
}

type WithAmount = 'support-promised' | 'support-delivered';

function amountCode(
  code: WithAmount,
  amount: number | undefined,
  unit: SupportUnit | undefined,
): WithAmount | `${WithAmount}-${'hours' | 'money'}` {
  if (amount === undefined || unit === undefined) return code;
  return unit === 'hours' ? `${code}-hours` : `${code}-money`;
}
