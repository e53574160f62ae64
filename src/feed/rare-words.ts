import type {Words} from './vocabulary.js';

/**
 * What HTML 4 names beyond the punctuation of Arabic texts, without the capitals that a small letter tells; months in other
 * languages than English.
 */
export const rareWords: Words = {
  entities:
    '161 iexcl cent pound curren yen brvbar sect uml 1 ordf 1 not 2 macr 1 plusmn sup2 sup3 ' +
    'acute micro para 1 cedil sup1 ordm 1 frac14 frac12 frac34 iquest 31 szlig agrave aacute ' +
    'acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
    'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
    'thorn yuml 83 oelig 13 scaron 48 fnof 307 circ 21 tilde 212 alpha beta gamma delta ' +
    'epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau ' +
    'upsilon phi chi psi omega 7 thetasym upsih 3 piv 7211 ensp emsp 5 thinsp 16 sbquo 3 bdquo 1 dagger ' +
    'Dagger 14 permil 1 prime Prime 5 lsaquo rsaquo 3 oline 5 frasl 204 image 6 weierp 3 real 24 alefsym 90 ' +
    'larr uarr rarr darr harr 32 crarr 26 lArr uArr rArr dArr hArr 43 forall 1 part exist 1 empty 1 ' +
    'nabla isin notin 1 ni 3 prod 1 sum minus 4 lowast 2 radic 2 prop infin 1 ang 6 and or ' +
    'cap cup int 8 there4 7 sim 8 cong 2 asymp 23 ne equiv 2 le ge 28 sub sup nsub 1 sube ' +
    'supe 13 oplus 1 otimes 13 perp 31 sdot 66 lceil rceil lfloor rfloor 29 lang rang 671 loz ' +
    '149 spades 2 clubs 1 hearts diams',
  months:
    'enefevmärabrmaijuijuiagosetoktnovdez' + // where Spanish, Portuguese, French and German differ
    'genfévmrzavrmaggiulugaoûaououtottdic' + // and Italian
    'ينافبرمارابرماييونيولاغسسبتاكتنوفديس' + // Egypt and the Gulf
    'كاثشبااذانيساياحزيتمواب ايلتشاتشثكاا' + // Levant
    'جانفيفمارافرمايجواجويغشتشتناكتنوندجن' + // where the Maghreb differs
    'ژانفورماراورمه ژوئژوئاوتسپتاكتنوادسا' + // Persian
    'ιανφεβμαραπρμαιιουιουαυγσεποκτνοεδεκ' + // Greek
    'urtotsmarapimaiekauztabuiraurrazaabe', // Basque
  inLatin: date =>
    date
      .replace(/[٠-٩۰-۹]/g, digit => `${digit.charCodeAt(0) & 15}`)
      .replace(/[\u061c\u0640\u064b-\u0652]/g, '')
      .replace(/[أإآ]/g, 'ا')
      .replace(/ی/g, 'ي')
      .replace(/ک/g, 'ك')
      // What tells apart the two months of one name, and of one beginning.
      .replace(/(كا|تش)\S+ن ال/g, '$1')
      .replace(/ژوئي|ιουλ/, 'jul')
      .replace(
        /(:\d\d\s*)(?:(ص)|م)(?:باح|ساء)?ا?(?!\p{L})/u,
        (_, time: string, morning?: string) => `${time}${morning ? 'a' : 'p'}m`,
      ),
};
