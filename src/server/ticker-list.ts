// A ticker keeps its headlines' items itself, outside its template: what a server draws of them is set apart from the rest.

const list = /(<ul class="list"[^>]*>)(.*?)(<\/ul>)/s;
const item = /<li .*?<\/li>/gs;

/**
 * Leaves of the marks in the list only those inside the items, under a name that the marks' reader passes over; `hydrate.ts`
 * gives them back their own, item by item.
 */
export function hideItemMarkers(shadow: string): string {
  return shadow.replace(list, (_, opening: string, content: string, closing: string) => {
    const items = (content.match(item) ?? []).map(each =>
      each.replace(/<!--(?=\/?lit-)/g, '<!--served:'),
    );
    return `${opening}<!--lit-part-->${items.join('')}<!--/lit-part-->${closing}`;
  });
}
