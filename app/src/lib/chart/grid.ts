/** Width and height of the coordinate system that the chart's paths are written in; the browser scales it. */
export const COLUMNS = 1200;
export const ROWS = 1000;
