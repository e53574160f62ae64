/**
 * The modules that a chunk and all that it imports at once hold.
 *
 * @param chunks By their file names.
 */
export function modulesAtOnce(chunks, name, modules = new Set()) {
  const {modules: own, imports} = chunks.get(name);
  Object.keys(own).forEach(id => modules.add(id));
  imports.forEach(imported => modulesAtOnce(chunks, imported, modules));
  return modules;
}
