// How well two colours can be told apart, as WCAG 2 counts it.

/** @param {string} colour `#rrggbb`. */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white; text needs 4.5. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** White where it can be read on the colour, else near-black. */
export function bestOn(colour) {
  return contrast(colour, '#ffffff') >= 4.5 ? '#ffffff' : '#16181d';
}

/** The grounds that the themes bring; `host` and `auto` have none that is known. */
const grounds = {light: '#ffffff', dark: '#15181e'};
const inks = {light: '#16181d', dark: '#eceef2'};

/**
 * Which of the chosen colours a reader could not make out: `text` on the background, `accent` on the background.
 *
 * @returns {{what: 'text' | 'accent', ratio: number}[]}
 */
export function faintColours({theme, style}) {
  const ground = style['--news-background'] || grounds[theme];
  if (!ground) return [];
  const pairs = {
    text: [style['--news-color'] || inks[theme], 4.5],
    accent: [style['--news-accent'], 3],
  };
  return Object.entries(pairs).flatMap(([what, [colour, needed]]) => {
    if (!colour) return [];
    const ratio = contrast(colour, ground);
    return ratio < needed ? [{what, ratio}] : [];
  });
}
