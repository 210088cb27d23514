/**
 * The life of one open document: its state, saving, drafts, earlier states, locks, and what is
 * asked before it is closed. Draws nothing.
 */
@NullMarked
package kistartklar.ui.document;

import org.jspecify.annotations.NullMarked;
