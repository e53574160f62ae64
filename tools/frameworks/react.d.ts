// Types for JSX in React 19: `import type {} from 'newsalist-widgets/react'`, once in the project.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementEvents, ElementProps} from './types/element-props.js';

type Tag = keyof ElementProps;

/** React listens to `news-load` where there is a prop `onnews-load`. */
type Listeners<T extends Tag> = {
  [Name in keyof ElementEvents[T] & string as `on${Name}`]?:
    | ((event: ElementEvents[T][Name] & {currentTarget: HTMLElementTagNameMap[T]}) => void)
    | undefined;
};

type Native<T extends Tag> = DetailedHTMLProps<
  HTMLAttributes<HTMLElementTagNameMap[T]>,
  HTMLElementTagNameMap[T]
>;

export type NewsalistElements = {
  [T in Tag]: ElementProps[T] & Listeners<T> & Omit<Native<T>, keyof ElementProps[T]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends NewsalistElements {}
  }
}
