// What the builder says.
import {ar} from './words-ar.mjs';
import {en} from './words-en.mjs';

export const words = {ar, en};
