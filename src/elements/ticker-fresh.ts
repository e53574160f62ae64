/** Knows which headlines came in since the reader last looked at the ticker. */
export class FreshHeadlines {
  #settled = false;
  #listed: ReadonlySet<string> = new Set();
  #looked: ReadonlySet<string> = new Set();

  /**
   * Takes the keys of the headlines that are listed now. Those of the first feed are not news.
   *
   * @param settled False until a feed is there.
   * @param looking Whether the reader has the ticker on screen: then what was listed until now is no longer new.
   * @returns What this change brought in.
   */
  take(keys: readonly string[], settled: boolean, looking: boolean): string[] {
    const added = keys.filter(key => !this.#listed.has(key));
    const fresh = this.#settled && settled ? added : [];
    if (fresh.length && looking) this.looked();
    this.#listed = new Set(keys);
    if (!this.#settled || !settled) this.looked();
    this.#settled = settled;
    return fresh;
  }

  /** The reader has seen what is listed. */
  looked(): void {
    this.#looked = this.#listed;
  }

  has(key: string): boolean {
    return !this.#looked.has(key);
  }
}
