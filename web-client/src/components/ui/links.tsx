import { Anchor, Button, Menu, type AnchorProps, type ButtonProps, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';

type LinkTag = Omit<ComponentProps<'a'>, 'color' | 'style'>;

/** The library's looks on the router's links, so that addresses stay checked by the compiler. */
export const LinkAnchor = createLink((props: AnchorProps & LinkTag) => <Anchor inherit {...props} />);
export const LinkButton = createLink((props: ButtonProps & LinkTag) => <Button component="a" {...props} />);
export const LinkMenuItem = createLink((props: MenuItemProps & LinkTag & { children?: ReactNode }) => (
  <Menu.Item component="a" {...props} />
));
