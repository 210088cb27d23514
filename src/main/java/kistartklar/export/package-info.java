/**
 * The plan of measures for other programs: a table for spreadsheets and due dates for calendars,
 * both with what the worksheets hold. Makes bytes out of a plan; knows neither files nor windows.
 */
@NullMarked
package kistartklar.export;

import org.jspecify.annotations.NullMarked;
