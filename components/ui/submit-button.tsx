'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** Sends the form around it; busy while the form is. */
export function SubmitButton({ variant = 'primary', ...props }: ButtonProps) {
  const { pending } = useFormStatus();
  return <Button {...props} type="submit" variant={variant} pending={pending} />;
}
