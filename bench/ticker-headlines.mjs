const scripts = {
  arabic: 'أعلن المجلس البلدي عن خطة جديدة لتوسيع الحدائق العامة قرب النهر قبل نهاية العام'.split(
    ' ',
  ),
  latin: 'The town council has announced a new plan for wider public gardens along the river'.split(
    ' ',
  ),
};

/** @param text `arabic`, `latin`, or `mixed`: by turns. */
export function headlinesIn(text) {
  return Array.from({length: 20}, (_, index) => {
    const words = scripts[text] ?? scripts[index % 2 ? 'latin' : 'arabic'];
    return {id: `${index}`, title: [index, ...words.slice(index % 5, 6 + (index % 8))].join(' ')};
  });
}
