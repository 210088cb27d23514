/**
 * The plan of measures as files for other programs: a table for spreadsheets and due dates for
 * calendars. Makes bytes out of a plan, and puts bytes into files without ever leaving half of one;
 * knows no window.
 */
@NullMarked
package kistartklar.export;

import org.jspecify.annotations.NullMarked;
