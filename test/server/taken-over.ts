// What a page that a server drew loads.
import '../../src/hydrate.js';
import '../../src/index.js';
