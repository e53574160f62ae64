// The classic script tag for pages that a server drew. With `defer`, so that the elements are whole when it comes.
import './hydrate.js';
import './script.js';
