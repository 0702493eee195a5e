// What the parts of the screen of headings are given and say, and how one looks: a list under its title.
import type { ComponentChildren } from 'preact';
import type { Answer, Args } from '../../../../src/rpc/contract';

export type Sheet = NonNullable<Answer<'checkPeople'>['sheet']>;
export type Said = Omit<Args<'sayRoster'>, 'roster'>;

export const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="stack-1">
    <h2 class="label">{title}</h2>
    <ul class="list">{children}</ul>
  </section>
);
