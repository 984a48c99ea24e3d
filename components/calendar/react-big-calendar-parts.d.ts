// The package's main file carries seven localizers with it; these are the parts the grid really uses.
declare module 'react-big-calendar/lib/Calendar.js' {
  export { Calendar as default } from 'react-big-calendar';
}
declare module 'react-big-calendar/lib/localizer.js' {
  import { DateLocalizer as Base } from 'react-big-calendar';
  // The published type of the specification lacks most of the methods the constructor reads.
  export class DateLocalizer extends Base {
    constructor(spec: Record<string, unknown>);
  }
}
declare module 'react-big-calendar/lib/addons/dragAndDrop/DnDContext.js' {
  export const DnDContext: import('react').Context<{ draggable: object }>;
}
declare module 'react-big-calendar/lib/addons/dragAndDrop/EventContainerWrapper.js' {
  const EventContainerWrapper: import('react').ComponentType;
  export default EventContainerWrapper;
}
declare module 'react-big-calendar/lib/addons/dragAndDrop/WeekWrapper.js' {
  const WeekWrapper: import('react').ComponentType;
  export default WeekWrapper;
}
