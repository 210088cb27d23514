/**
 * Two states of an assessment side by side: what differs item by item, what becomes of each, and
 * the state that comes of the choices. Knows nothing of files; whoever opens it says what the two
 * states are called and what happens with the result.
 */
@NullMarked
package kistartklar.ui.difference;

import org.jspecify.annotations.NullMarked;
