import { FormInput } from './fields';

interface NewPasswordFieldProps {
  label: string;
  help: string;
  /** As the server asks for it; its schema is not for the browser. */
  minLength: number;
  autoFocus?: boolean;
}

/** A password that somebody chooses, as password managers know it. */
export function NewPasswordField(props: NewPasswordFieldProps) {
  return <FormInput {...props} name="password" type="password" autoComplete="new-password" maxLength={200} />;
}
