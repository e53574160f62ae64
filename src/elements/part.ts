/** A module that few elements of a page need, or that none needs at once. */
export interface Part<Module> {
  /** The module; undefined until it has come: then `host` is drawn again. */
  for(host: {requestUpdate(): void}): Module | undefined;
  /** Fetches it ahead. */
  fetch(): Promise<Module | undefined>;
}

const parts: Part<unknown>[] = [];

/** Fetches all parts of the elements that are defined, for a server and for a page that takes over what a server drew. */
export async function fetchParts(): Promise<void> {
  await Promise.all(parts.map(each => each.fetch()));
}

/**
 * Fetches a module when an element first asks for it, once for all elements. Where it cannot be had, by a policy or for want of
 * a network, elements go without it, and the next one that asks tries again.
 */
export function part<Module>(load: () => Promise<Module>): Part<Module> {
  let module: Module | undefined;
  let fetching: Promise<Module | undefined> | undefined;
  const fetch = () =>
    (fetching ??= load().then(
      loaded => (module = loaded),
      () => (fetching = undefined),
    ));
  const made: Part<Module> = {
    fetch,
    for(host) {
      if (!module) void fetch().then(loaded => loaded && host.requestUpdate());
      return module;
    },
  };
  parts.push(made);
  return made;
}
