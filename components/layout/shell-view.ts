import type { Ability, Role } from '@/lib/core/abilities';
import type { Density, Theme } from '@/lib/core/preferences';
import type { Shortcuts } from '@/lib/modules/users/shortcuts/rules';
import type { SideBadges } from './side-badge';

/** Who is signed in, as the shell shows it. */
export interface ShellUser {
  id: number;
  name: string;
  email: string;
  role: Role;
  /** The address of their photo. */
  photo: string | null;
}

/** The team the dashboard is about. */
export interface ShellTeam {
  id: number;
  name: string;
  /** The address of its logo. */
  logo: string | null;
  /** IANA name. */
  timeZone: string;
}

/** A team one can go to. */
export interface ShellTeamChoice {
  id: number;
  name: string;
  role: Role;
  logo: string | null;
}

/** What the shell's small forms call: server actions, so each works without script. */
export interface ShellActions {
  /** Form field `theme`: system, light or dark. */
  setTheme: (data: FormData) => Promise<void>;
  /** Form field `locale`. */
  setLocale: (data: FormData) => Promise<void>;
  /** Turns the side bar's cookie over. */
  toggleSidebar: () => Promise<void>;
  signOut: () => Promise<void>;
  /** Form fields `team_id`, and `path` to stay in the same area. */
  switchTeam: (data: FormData) => Promise<void>;
}

export interface ShellProps {
  user: ShellUser;
  team: ShellTeam;
  /** Every team of the user, the current one included. */
  teams: readonly ShellTeamChoice[];
  abilities: ReadonlySet<Ability>;
  theme: Theme;
  /** Whether the cookie asks for the narrow rail. */
  collapsed: boolean;
  /** Of tables that have none of their own. */
  density: Density;
  shortcuts: Shortcuts;
  /** Counted while the page is already being sent. */
  badges: Promise<SideBadges>;
  /** Names the build that drew the page. */
  build: string;
  actions: ShellActions;
}
