/**
 * Several states of a firm side by side in a window of their own: the score over time, what changed
 * in either direction, phases and measures done. What is shown is computed in {@code
 * domain.comparison}; here it is chosen, read and drawn.
 */
@NullMarked
package kistartklar.ui.comparison;

import org.jspecify.annotations.NullMarked;
