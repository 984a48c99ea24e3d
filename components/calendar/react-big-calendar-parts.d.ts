// The package's main file carries seven localizers with it; these are the parts the grid really uses.
declare module 'react-big-calendar/lib/Calendar.js' {
  export { Calendar as default } from 'react-big-calendar';
}
declare module 'react-big-calendar/lib/localizer.js' {
  export class DateLocalizer {
    constructor(spec: Record<string, unknown>);
    [method: string]: unknown;
  }
}
declare module 'react-big-calendar/lib/addons/dragAndDrop/withDragAndDrop.js' {
  export { default } from 'react-big-calendar/lib/addons/dragAndDrop';
}
