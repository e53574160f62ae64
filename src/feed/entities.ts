// The names of HTML 4, in the order of their characters. A number says how many characters are left out. Accented letters
// are put together from their parts, capitals found through the small letter.
const NAMES =
  '34 quot 3 amp apos 20 lt 1 gt 97 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo ' +
  'not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 ' +
  'frac34 iquest 23 times 7 szlig 6 aelig ccedil 8 eth 6 divide oslash 5 thorn 84 oelig 62 fnof 307 circ 21 ' +
  'tilde 212 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho ' +
  'sigmaf sigma tau upsilon phi chi psi omega 7 thetasym upsih 3 piv 7211 ensp emsp 5 thinsp 2 zwnj ' +
  'zwj lrm rlm 3 ndash mdash 3 lsquo rsquo sbquo 1 ldquo rdquo bdquo 1 dagger Dagger bull 3 hellip 9 ' +
  'permil 1 prime Prime 5 lsaquo rsaquo 3 oline 5 frasl 103 euro 100 image 6 weierp 3 real 5 trade 18 ' +
  'alefsym 90 larr uarr rarr darr harr 32 crarr 26 lArr uArr rArr dArr hArr 43 forall 1 part exist 1 ' +
  'empty 1 nabla isin notin 1 ni 3 prod 1 sum minus 4 lowast 2 radic 2 prop infin 1 ang 6 and or cap ' +
  'cup int 8 there4 7 sim 8 cong 2 asymp 23 ne equiv 2 le ge 28 sub sup nsub 1 sube supe 13 oplus 1 ' +
  'otimes 13 perp 31 sdot 66 lceil rceil lfloor rfloor 29 lang rang 671 loz 149 spades 2 clubs 1 ' +
  'hearts diams';

// In the order of the combining characters from U+0300 on.
const ACCENTS = 'grave acute circ tilde - - - - uml - ring - caron'.split(' ');

/** What bytes 128 to 159 are in windows-1252, which is what pages mean that write &#146;. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

let characters: Map<string, string> | undefined;

function named(name: string): string | undefined {
  if (!characters) {
    characters = new Map();
    let code = 0;
    for (const word of NAMES.split(' ')) {
      if (+word) code += +word;
      else characters.set(word, String.fromCharCode(code++));
    }
  }
  const accent = ACCENTS.indexOf(name.slice(1));
  if (accent >= 0) return (name[0] + String.fromCharCode(0x300 + accent)).normalize();
  return characters.get(name) ?? characters.get(name.toLowerCase())?.toUpperCase();
}

/** As HTML reads a number; empty where there is no such character. */
function numbered(code: number): string {
  return WINDOWS_1252[code - 128] ?? (code > 0x10ffff ? '' : String.fromCodePoint(code));
}

/**
 * Replaces character references, once. Unknown names, bare ampersands and names without a semicolon stay as they are:
 * query strings hold `&copy=1`.
 */
export function decodeEntities(text: string): string {
  return text.includes('&')
    ? text.replace(
        /&#(x[\da-f]+|\d+);?|&([a-z]\w*);/gi,
        (reference: string, number?: string, name?: string) =>
          name ? (named(name) ?? reference) : numbered(+`0${number}`),
      )
    : text;
}
