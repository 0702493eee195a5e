// A list under its heading, each item with a sign that says what kind of thing it is.
import type { ComponentChildren, ComponentType } from 'preact';

type ListProps = { readonly title: string; readonly children: ComponentChildren };

export const SignList = ({ title, children }: ListProps) => (
  <section class="stack-1">
    <h2 class="label">{title}</h2>
    <ul class="list">{children}</ul>
  </section>
);

type ItemProps = {
  readonly sign: 'ok' | 'idle' | 'info' | 'warn' | 'error';
  readonly Icon: ComponentType;
  readonly text: string;
  readonly about?: string | undefined;
  readonly children?: ComponentChildren;
};

export const SignItem = ({ sign, Icon, text, about, children }: ItemProps) => (
  <li class="item">
    <span class={`sign ${sign}`}>
      <Icon />
    </span>
    <span class="grow">
      {text}
      {about !== undefined && <span class="small quiet line-of-its-own">{about}</span>}
      {children && <span class="line-of-its-own">{children}</span>}
    </span>
  </li>
);
