// Types for Vue's templates: `import type {} from 'newsalist-widgets/vue'`, once in the project.
import type {HTMLAttributes, PublicProps} from 'vue';
import type {ElementEvents, ElementProps} from './types/element-props.js';

type Tag = keyof ElementProps;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** Vue makes `onNewsLoad` of `@news-load`. */
type Listeners<T extends Tag> = {
  [Name in keyof ElementEvents[T] & string as `on${Capitalize<Camel<Name>>}`]?:
    ((event: ElementEvents[T][Name]) => void) | undefined;
};

type NewsalistElement<T extends Tag> = new () => HTMLElementTagNameMap[T] & {
  $props: ElementProps[T] &
    Listeners<T> &
    Omit<HTMLAttributes, keyof ElementProps[T]> &
    PublicProps;
};

export type NewsalistElements = {[T in Tag]: NewsalistElement<T>};

declare module 'vue' {
  interface GlobalComponents extends NewsalistElements {}
}
