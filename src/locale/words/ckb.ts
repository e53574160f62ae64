import {arabic} from './ar.js';
import type {Words} from '../words.js';

export const kurdish: Words = arabic;
