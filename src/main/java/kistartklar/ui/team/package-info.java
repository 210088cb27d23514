/**
 * Assessing in a team: copies for members, and the window in which their answers are brought
 * together and the group decides where they differ.
 */
@NullMarked
package kistartklar.ui.team;

import org.jspecify.annotations.NullMarked;
