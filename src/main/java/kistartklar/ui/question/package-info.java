/**
 * One question on the screen: its text and criteria, the answer, the note, the first step after a
 * Nein and the hints it raises. A card knows its question and the document, never the page it is
 * on.
 */
@NullMarked
package kistartklar.ui.question;

import org.jspecify.annotations.NullMarked;
