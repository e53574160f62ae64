export function hostileFeeds(
  cases: readonly {text: string; address: string}[],
): [name: string, feed: string][];
