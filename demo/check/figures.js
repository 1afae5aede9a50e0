// What the demonstration must show, counted from the published programme without the elements' or the page's help.

const order = ['identified', 'contacted', 'mapped', 'planned', 'ongoing', 'followed-up'];

/** The figures and names of each element in a language: in their order, or sorted where the order is a matter of taste. */
export function expectedOf({ clusters, measures, published, strengthAreas, themes }, language) {
  const { aggregate, followUp, smallestCount, stages } = published;
  const words = (text) => (typeof text === 'string' ? text : text[language]);
  const going = clusters.filter(({ ended }) => !ended).map(({ id }) => id);
  const groups = aggregate.crossCutting.filter(({ kind }) => kind === 'group');
  const indicators = followUp.subjects.flatMap((subject) => subject.indicators);
  const few = `under ${smallestCount}`;
  return {
    summary: [
      going.length,
      aggregate.totals.needs,
      groups.length,
      measures.filter(({ status }) => status === 'ongoing').length,
      indicators.filter(({ status }) => status === 'green').length,
    ].map(String),
    process: order.map((_, least) =>
      String(
        stages.filter(
          ({ cluster, stage }) => going.includes(cluster) && order.indexOf(stage) >= least,
        ).length,
      ),
    ),
    needs: aggregate.themes
      .filter(({ needs, withheld }) => withheld || needs > 0)
      .map(({ needs, theme, withheld }) => [
        words(themes.find(({ id }) => id === theme).name),
        withheld ? few : String(needs),
      ])
      .sort(),
    crossNeeds: groups.map(({ statement }) => words(statement)),
    areas: strengthAreas.map(({ name }) => words(name)),
    // An initiative stands in each of its strength areas.
    clusters: clusters.flatMap(({ name, strengthAreas: own }) => own.map(() => words(name))).sort(),
  };
}
