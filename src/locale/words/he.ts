import {arabic} from './ar.js';
import type {Words} from '../words.js';

export const hebrew: Words = arabic;
