/**
 * What all screens share: the edited assessment with its undo history, the names of steps and
 * places, dialogs, background work, and the style classes. Screens depend on it, never the reverse.
 */
@NullMarked
package kistartklar.ui.shared;

import org.jspecify.annotations.NullMarked;
