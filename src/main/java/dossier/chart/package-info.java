/**
 * A chart's values into drawings: SVG for pages, SVG and PNG to pass on. XChart lays the values out, onto a canvas that
 * records them; everything else, letters too, is drawn here, so that the bytes are the same on every machine.
 */
package dossier.chart;
