// The public entry of newsalist-widgets/related.
export {rankRelated, type RankableArticle, type RankedArticle, type RankOptions} from './rank.js';
export {fold, wordsOf} from './fold.js';
export {matchesWords} from './filter.js';
export {mergeArticles} from './merge.js';
export {addressKey} from './same-address.js';
