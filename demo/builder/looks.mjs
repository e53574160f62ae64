// Ready sets of colours: each a theme and the custom properties that go with it.

export const looks = {
  host: {theme: 'host'},
  press: {theme: 'light', '--news-accent': '#a8141f'},
  navy: {theme: 'light', '--news-accent': '#12468f'},
  olive: {theme: 'light', '--news-accent': '#3f6212'},
  parchment: {
    theme: 'light',
    '--news-accent': '#8a3b12',
    '--news-color': '#2a2117',
    '--news-background': '#fbf4e4',
  },
  night: {theme: 'dark', '--news-accent': '#d5303b'},
  sea: {
    theme: 'dark',
    '--news-accent': '#0e7490',
    '--news-color': '#e6f1f5',
    '--news-background': '#0c1f2c',
  },
  reader: {theme: 'auto'},
};

const colours = ['--news-accent', '--news-color', '--news-background'];

/** These choices with the colours of a look in place of their own. */
export function wear(choices, name) {
  const {theme, ...style} = looks[name];
  const kept = Object.entries(choices.style).filter(([property]) => !colours.includes(property));
  return {...choices, theme, style: {...Object.fromEntries(kept), ...style}};
}

/** The look that these choices are, or undefined where someone mixed their own. */
export function lookOf({theme, style}) {
  return Object.keys(looks).find(
    name =>
      looks[name].theme === theme &&
      colours.every(property => (style[property] ?? '') === (looks[name][property] ?? '')),
  );
}
