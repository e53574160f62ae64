/** What is no address comes back as it is: fetch refuses it and says so. */
export function absolute(url: URL | string, base = globalThis.document?.baseURI): string {
  try {
    return new URL(url, base).href;
  } catch {
    return `${url}`; // the only error that URL throws
  }
}
