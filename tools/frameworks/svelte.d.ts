// Types for Svelte 5's markup: `import type {} from 'newsalist-widgets/svelte'`, once in the project.
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementEvents, ElementProps} from './types/element-props.js';

type Tag = keyof ElementProps;

/** Svelte listens to `news-load` where there is an attribute `onnews-load`. */
type Listeners<T extends Tag> = {
  [Name in keyof ElementEvents[T] & string as `on${Name}`]?:
    | ((event: ElementEvents[T][Name] & {currentTarget: HTMLElementTagNameMap[T]}) => void)
    | undefined;
};

export type NewsalistElements = {
  [T in Tag]: ElementProps[T] &
    Listeners<T> &
    Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof ElementProps[T]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends NewsalistElements {}
}
