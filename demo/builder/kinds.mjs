// The names of what a snippet is for, which are the same in every language.

export const kinds = {
  html: 'HTML',
  wordpress: 'WordPress',
  blogger: 'Blogger',
  ghost: 'Ghost',
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
};
