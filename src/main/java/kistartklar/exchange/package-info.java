/**
 * What comes in from files and goes out into them, for the window and for commands alike: opening
 * documents and reports, and writing PDF files and others that users choose. Sees documents and
 * reports, which do not see each other; knows no window.
 */
@NullMarked
package kistartklar.exchange;

import org.jspecify.annotations.NullMarked;
